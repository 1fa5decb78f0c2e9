import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { moment } from '#fields/instant/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';

/** The items as they stood when the run was started, and what became of each. */
const items = rows({
  label: { zh: '检查项', en: 'Items' },
  clause: 'dut-5',
  columns: {
    section: text({ label: { zh: '部分', en: 'Section' }, required: true, maxLength: 50 }),
    itemId: text({ label: { zh: '检查项编号', en: 'Item id' }, required: true, maxLength: 64 }),
    text: text({ label: { zh: '检查内容', en: 'Text' }, required: true }),
    clause: text({ label: { zh: '条款', en: 'Clause' }, maxLength: 20 }),
    type: choice({
      label: { zh: '填法', en: 'How it is answered' },
      options: {
        check: { zh: '打钩', en: 'Ticked' },
        reading: { zh: '读数', en: 'A reading' },
        text: { zh: '文字', en: 'Words' },
        date: { zh: '日期', en: 'A date' },
      },
    }),
    unit: text({ label: { zh: '单位', en: 'Unit' }, maxLength: 20 }),
    hint: text({ label: { zh: '提示', en: 'Hint' } }),
    result: choice({
      label: { zh: '结果', en: 'Result' },
      options: {
        done: { zh: '已做', en: 'Done' },
        'not-applicable': { zh: '不适用', en: 'Not applicable' },
        moved: { zh: '改期', en: 'Moved' },
      },
    }),
    note: text({ label: { zh: '说明或读数', en: 'Note or reading' } }),
    reason: text({ label: { zh: '改期原因', en: 'Why it was moved' } }),
    movedTo: day({ label: { zh: '改到', en: 'Moved to' } }),
  },
});

/** A run of a checklist of the handbook, from its start to the signature (dut-5, prj-1.2, prj-2.3, flo-2.1, ret-7). */
export const fields = {
  template: text({ label: { zh: '检查表编号', en: 'Checklist id' }, required: true, maxLength: 64 }),
  templateVersion: day({
    label: { zh: '检查表版本', en: 'Checklist version' },
    required: true,
    hint: {
      zh: '开始时的版本；手册以后修订，这一份不变',
      en: 'As it was started with; later editions do not change it',
    },
  }),
  title: text({ label: { zh: '检查表名称', en: 'Checklist' }, required: true, maxLength: 100 }),
  about: text({
    label: { zh: '检查对象', en: 'What is checked' },
    hint: { zh: '哪个客户、系统、项目、班组', en: 'Which customer, system, project or team' },
  }),
  assignedTo: staff({ label: { zh: '负责人', en: 'Assigned to' }, clause: 'dut-5' }),
  due: day({ label: { zh: '应完成日期', en: 'Due on' }, clause: 'dut-5' }),
  items,
  startedAt: moment({ label: { zh: '开始时间', en: 'Started at' } }),
  finishedAt: moment({ label: { zh: '完成时间', en: 'Finished at' }, clause: 'dut-5' }),
  signedBy: staff({ label: { zh: '签字人', en: 'Signed by' }, clause: 'dut-5' }),
  remarks: longText({ label: { zh: '备注', en: 'Remarks' }, maxLength: 2000 }),
};
