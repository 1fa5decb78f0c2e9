import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { moment } from '#fields/instant/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { number } from '#fields/number/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';

/** The headings under which the handbook lists questions; the Chinese words are the handbook’s own. */
export const QUESTION_GROUPS = {
  dispatch: { zh: '受理与派工', en: 'Taking calls and dispatch' },
  site: { zh: '现场与维修', en: 'On site and repair' },
  charges: { zh: '收费与发票', en: 'Charges and invoices' },
  papers: { zh: '收据、凭证与登记', en: 'Receipts, vouchers, registers' },
  reports: { zh: '日报与客户意见', en: 'Daily reports and opinions' },
  complaints: { zh: '投诉', en: 'Complaints' },
  contracts: { zh: '合同、质保与质量', en: 'Contracts, warranty, quality' },
  parts: { zh: '配件与退换货', en: 'Parts and returns' },
  projects: { zh: '项目维护', en: 'Project maintenance' },
  people: { zh: '考核与人员', en: 'Appraisal and staff' },
};

/** What somebody who solved a problem writes down for the others (prj-2.2a). */
const draftFields = {
  kind: choice({
    label: { zh: '种类', en: 'Kind' },
    required: true,
    options: { faq: { zh: '常见问题', en: 'Question and answer' } },
  }),
  question: text({
    label: { zh: '问题', en: 'Question' },
    required: true,
    maxLength: 100,
    clause: 'prj-2.2a',
    hint: { zh: '写成同事会搜的话，如“流量计夜里跳零怎么查？”', en: 'In the words that a colleague would search for' },
  }),
  group: choice({ label: { zh: '归类', en: 'Heading' }, options: QUESTION_GROUPS }),
  symptom: longText({
    label: { zh: '现象', en: 'Symptom' },
    maxLength: 2000,
    clause: 'prj-2.2a',
    hint: {
      zh: '不写客户名称、人名、电话、地址、账号',
      en: 'No names of customers or people, phones, addresses, accounts',
    },
  }),
  cause: longText({
    label: { zh: '原因', en: 'Cause' },
    maxLength: 3000,
    clause: 'prj-2.2a',
    hint: { zh: '没有查清的写“原因待查”', en: 'Where it is not known, say so' },
  }),
  solution: longText({
    label: { zh: '解决方法', en: 'Solution' },
    maxLength: 5000,
    clause: 'prj-2.2a',
    hint: { zh: '一步一行；第一行会用作简答', en: 'A line for each step; the first is the short answer' },
  }),
  products: text({ label: { zh: '适用产品', en: 'Products' }, hint: { zh: '型号、软件版本', en: 'Models, versions' } }),
  clauses: rows({
    label: { zh: '依据条款', en: 'Clauses' },
    columns: {
      clause: text({
        label: { zh: '条款编号', en: 'Clause id' },
        required: true,
        maxLength: 20,
        hint: { zh: '如 rep-4', en: 'Such as rep-4' },
      }),
    },
  }),
};

/** Where it comes from; as text, since the handbook outlives what this browser keeps. */
const originFields = {
  fromRegister: choice({
    label: { zh: '来自哪本登记', en: 'From the register' },
    options: {
      'call-ins': { zh: '叫修登记簿', en: 'Call-in register' },
      'quality-reports': { zh: '质量反馈', en: 'Quality reports' },
      'work-log': { zh: '工作日志', en: 'Work log' },
    },
  }),
  fromNo: text({ label: { zh: '来自哪一条', en: 'Number of the entry' }, maxLength: 50 }),
  fromId: text({ label: { zh: '那一条的内部编号', en: 'Internal id of the entry' } }),
};

/** Who read it, and what became of it (prj-2.2b). */
const adoptionFields = {
  writtenBy: staff({ label: { zh: '拟稿人', en: 'Written by' }, clause: 'prj-2.2a' }),
  reviewedBy: staff({ label: { zh: '审阅人', en: 'Reviewed by' } }),
  reviewedOn: day({ label: { zh: '审阅日期', en: 'Reviewed on' } }),
  fileName: text({
    label: { zh: '文件名', en: 'File name' },
    maxLength: 60,
    hint: { zh: '网址的一部分：小写字母、数字和连字符；空着照编号取', en: 'Lower-case letters, digits, hyphens' },
  }),
  questionNumber: number({
    label: { zh: '手册里的题号', en: 'Number in the handbook' },
    min: 1,
    max: 99_999,
    step: 1,
    hint: { zh: '下载时给出', en: 'Given when it is downloaded' },
  }),
  downloadedAt: moment({ label: { zh: '下载时间', en: 'Downloaded at' } }),
  adoptedOn: day({ label: { zh: '上稿日期', en: 'In the handbook since' }, clause: 'prj-2.2b' }),
};

/** Every field of the register of drafts for the handbook. */
export const fields = { ...draftFields, ...originFields, ...adoptionFields };
