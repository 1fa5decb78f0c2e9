import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { moment } from '#fields/instant/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { minutes } from '#fields/minutes/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';

/** What one person did on one day, and what is left (prj-2.1, prj-2.2a, rep-1). */
export const logFields = {
  day: day({ label: { zh: '日期', en: 'Day' }, required: true, clause: 'prj-2.1d' }),
  person: staff({ label: { zh: '姓名', en: 'Person' }, required: true, clause: 'prj-2.1d' }),
  loggedAt: moment({
    label: { zh: '记录时间', en: 'Logged at' },
    clause: 'prj-2.1d',
    hint: { zh: '下班前', en: 'Before leaving' },
  }),
  items: rows({
    label: { zh: '完成的工作', en: 'Work done' },
    clause: 'prj-2.1d',
    columns: {
      what: text({ label: { zh: '工作内容', en: 'What' }, required: true, maxLength: 500 }),
      category: choice({
        label: { zh: '服务类别', en: 'Service category' },
        clause: 'rep-1',
        options: {
          paid: { zh: '有费服务', en: 'Paid' },
          contract: { zh: '合同服务', en: 'Contract' },
          free: { zh: '免费服务', en: 'Free' },
          internal: { zh: '一般行政', en: 'Internal' },
        },
      }),
      minutes: minutes({ label: { zh: '耗时', en: 'Time' } }),
      callIn: reference({ label: { zh: '叫修', en: 'Call-in' }, register: 'call-ins' }),
      number: text({
        label: { zh: '其他登记的编号', en: 'Number of another entry' },
        maxLength: 50,
        hint: { zh: '商品、巡检、调整等登记的编号', en: 'Of goods, an inspection, a change' },
      }),
      result: text({ label: { zh: '结果', en: 'Result' } }),
    },
  }),
  unsolved: rows({
    label: { zh: '未解决的问题', en: 'Problems left' },
    clause: 'prj-2.1a',
    columns: {
      customer: reference({ label: { zh: '客户', en: 'Customer' }, register: 'customers' }),
      problem: text({ label: { zh: '问题', en: 'Problem' }, required: true, maxLength: 500 }),
      explanation: text({
        label: { zh: '原因和向客户的说明', en: 'Why, and what the customer was told' },
        maxLength: 500,
        clause: 'prj-2.1a',
      }),
      consent: yesNo({ label: { zh: '客户是否谅解', en: 'Customer understands' }, clause: 'prj-2.1a' }),
      consentBy: text({
        label: { zh: '客户方接话人', en: 'Who at the customer’s' },
        maxLength: 50,
        clause: 'prj-2.1a',
      }),
      promisedAt: moment({ label: { zh: '答应解决时间', en: 'Promised for' }, clause: 'prj-2.1a' }),
      reportedAt: moment({ label: { zh: '报备销售总监时间', en: 'Reported to the director at' }, clause: 'prj-2.1b' }),
      solvedOn: day({ label: { zh: '实际完成', en: 'Solved on' } }),
    },
  }),
  newProblems: longText({
    label: { zh: '新问题与解决方法', en: 'New problems and how they were solved' },
    maxLength: 3000,
    clause: 'prj-2.2a',
    hint: { zh: '可记入手册的写清现象、原因、办法', en: 'Symptom, cause and cure of what belongs into the handbook' },
  }),
  help: text({ label: { zh: '需要协助', en: 'Help needed' }, maxLength: 500 }),
  readBy: staff({ label: { zh: '核阅人（组长）', en: 'Read by the team leader' } }),
  readOn: day({ label: { zh: '核阅日期', en: 'Read on' } }),
};
