import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { number } from '#fields/number/field.ts';
import { photos } from '#fields/photos/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { RESULTS } from './answers.ts';

/** Which system, which month, by which edition of which checklist, by whom (prj-2.3). */
export const runFields = {
  system: reference({ label: { zh: '系统', en: 'System' }, register: 'assets', required: true, clause: 'prj-2.3' }),
  customer: reference({ label: { zh: '客户', en: 'Customer' }, register: 'customers' }),
  month: day({
    label: { zh: '巡检月份', en: 'Month' },
    required: true,
    clause: 'prj-2.3',
    hint: { zh: '写当月一日，如 2026-11-01', en: 'Its first day, such as 2026-11-01' },
  }),
  template: text({
    label: { zh: '巡检表', en: 'Checklist' },
    required: true,
    maxLength: 100,
    hint: { zh: '手册里巡检表的编号，如 inspection-server', en: 'Its id in the handbook, such as inspection-server' },
  }),
  templateVersion: text({ label: { zh: '巡检表版本', en: 'Checklist version' }, required: true, maxLength: 50 }),
  itemCount: number({ label: { zh: '应查项数', en: 'Items to check' }, min: 1, max: 500, step: 1, clause: 'prj-2.3' }),
  plannedOn: day({ label: { zh: '计划日期', en: 'Planned for' } }),
  inspectedOn: day({ label: { zh: '巡检日期', en: 'Inspected on' }, clause: 'prj-2.3' }),
  inspector: staff({ label: { zh: '巡检人', en: 'Inspector' }, clause: 'prj-5.5' }),
  way: choice({
    label: { zh: '方式', en: 'How' },
    options: { onSite: { zh: '到场', en: 'On site' }, remote: { zh: '远程', en: 'Remote' } },
  }),
};

/** What was found of each item, and what becomes of what is wrong. */
export const foundFields = {
  items: rows({
    label: { zh: '巡检项目', en: 'Items' },
    clause: 'prj-2.3',
    // A row has the id of its item, so that the same item of two months can be compared.
    columns: {
      place: number({ label: { zh: '序', en: 'No.' }, min: 1, max: 500, step: 1 }),
      item: text({ label: { zh: '项目', en: 'Item' }, required: true, maxLength: 200 }),
      result: choice({ label: { zh: '结果', en: 'Result' }, options: RESULTS }),
      reading: text({
        label: { zh: '读数或记录', en: 'Reading' },
        maxLength: 200,
        hint: { zh: '照仪表或画面上的数字写', en: 'The digits as the meter or screen shows them' },
      }),
      unit: text({ label: { zh: '单位', en: 'Unit' }, maxLength: 20 }),
      reason: text({ label: { zh: '不适用的原因', en: 'Why it does not apply' }, maxLength: 200 }),
      note: text({ label: { zh: '说明', en: 'Note' }, maxLength: 500 }),
    },
  }),
  photos: photos({
    label: { zh: '照片', en: 'Photos' },
    hint: { zh: '至少一张带日期时间的仪表照片或截图', en: 'One at least, with date and time on it' },
  }),
  findings: rows({
    label: { zh: '发现的问题', en: 'Findings' },
    clause: 'prj-2.1a',
    columns: {
      finding: text({ label: { zh: '问题', en: 'Finding' }, required: true, maxLength: 500 }),
      effect: text({ label: { zh: '影响', en: 'Effect' }, maxLength: 200 }),
      action: text({ label: { zh: '现场处理', en: 'Done on the spot' }, maxLength: 500 }),
      department: text({ label: { zh: '责任部门', en: 'Department' }, maxLength: 50 }),
      suggestedOn: day({ label: { zh: '建议完成时间', en: 'Suggested date' } }),
      becomes: choice({
        label: { zh: '转入', en: 'Becomes' },
        options: {
          solved: { zh: '现场已解决', en: 'Solved on the spot' },
          'work-log': { zh: '工作日志', en: 'Work log' },
          'quality-reports': { zh: '质量信息反馈', en: 'Quality report' },
          'call-ins': { zh: '叫修', en: 'Call-in' },
        },
      }),
      number: text({
        label: { zh: '转入的编号', en: 'Number of that entry' },
        maxLength: 50,
        hint: { zh: '转入的登记的编号，如 CI-20261123-A001', en: 'Such as CI-20261123-A001' },
      }),
    },
  }),
  earlierProblems: text({ label: { zh: '上月问题处理情况', en: 'What became of last month’s' }, maxLength: 1000 }),
  conclusion: longText({ label: { zh: '结论与建议', en: 'Conclusion' }, maxLength: 2000 }),
};

/** Who compared it with the month before. */
export const reviewFields = {
  reviewedBy: staff({ label: { zh: '核对人（组长）', en: 'Reviewed by' } }),
  reviewedOn: day({ label: { zh: '核对日期', en: 'Reviewed on' } }),
  reviewNote: text({ label: { zh: '核对意见', en: 'What the review says' }, maxLength: 500 }),
};
