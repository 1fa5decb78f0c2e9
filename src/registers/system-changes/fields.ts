import { choice } from '#fields/choice/field.ts';
import { moment } from '#fields/instant/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { reference } from '#fields/reference/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';

/** What is to be changed, and what the customer is told of it beforehand (prj-3.2c). */
export const noticeFields = {
  system: reference({ label: { zh: '系统', en: 'System' }, register: 'assets', required: true, clause: 'prj-3.2a' }),
  customer: reference({ label: { zh: '客户', en: 'Customer' }, register: 'customers', clause: 'prj-3.2c' }),
  reason: longText({ label: { zh: '调整原因', en: 'Reason' }, required: true, maxLength: 1000 }),
  plan: longText({
    label: { zh: '调整安排', en: 'Plan' },
    maxLength: 2000,
    clause: 'prj-3.2c',
    hint: { zh: '步骤、执行人、售后组监督人', en: 'Steps, who does them, who supervises' },
  }),
  impact: longText({
    label: { zh: '可能影响', en: 'Impact' },
    maxLength: 2000,
    clause: 'prj-3.2c',
    hint: {
      zh: '停用多久、哪些功能不能用、数据是否受影响',
      en: 'How long what cannot be used, and whether data suffers',
    },
  }),
  scope: longText({
    label: { zh: '调整范围', en: 'Scope' },
    maxLength: 1000,
    clause: 'prj-3.2c',
    hint: { zh: '哪些站点、终端、模块', en: 'Which sites, terminals, modules' },
  }),
  windowFrom: moment({ label: { zh: '调整时间（开始）', en: 'Window from' }, clause: 'prj-3.2c' }),
  windowUntil: moment({ label: { zh: '调整时间（预计结束）', en: 'Window until' }, clause: 'prj-3.2c' }),
  rollbackPlan: longText({ label: { zh: '失败时的恢复办法', en: 'Plan to roll back' }, maxLength: 1000 }),
  cooperation: text({ label: { zh: '请客户配合', en: 'Asked of the customer' }, maxLength: 500 }),
  contact: text({ label: { zh: '我方联系人及电话', en: 'Our contact' }, maxLength: 100 }),
  noticeNumber: text({ label: { zh: '告知书编号', en: 'Notice number' }, maxLength: 50, clause: 'prj-3.2c' }),
  notifiedHow: choice({
    label: { zh: '告知方式', en: 'Told by' },
    clause: 'prj-3.2c',
    options: {
      paper: { zh: '书面送达', en: 'Paper' },
      phone: { zh: '电话', en: 'Phone' },
      mail: { zh: '邮件或传真', en: 'Mail or fax' },
      'in-person': { zh: '当面', en: 'In person' },
    },
  }),
  notifiedWho: text({ label: { zh: '告知对象', en: 'Who was told' }, maxLength: 100, clause: 'prj-3.2c' }),
  notifiedAt: moment({ label: { zh: '告知时间', en: 'Told at' }, clause: 'prj-3.2c' }),
};

/** Under whose eyes it was done, what was done, and where it is archived (prj-3.2a, prj-3.2b). */
export const recordFields = {
  supervisor: staff({ label: { zh: '售后组监督人', en: 'Supervisor' }, clause: 'prj-3.2a' }),
  madeBy: text({ label: { zh: '修改人及所属部门', en: 'Made by, of which department' }, maxLength: 100 }),
  backup: text({
    label: { zh: '修改前备份', en: 'Backup before it' },
    clause: 'prj-3.3a',
    hint: { zh: '备份时间与存放处', en: 'When it was made and where it is' },
  }),
  versionBefore: text({ label: { zh: '修改前版本', en: 'Version before' }, maxLength: 50 }),
  startedAt: moment({ label: { zh: '开始时间', en: 'Started at' }, clause: 'prj-3.2c' }),
  finishedAt: moment({ label: { zh: '结束时间', en: 'Finished at' }, clause: 'prj-3.2b' }),
  record: longText({
    label: { zh: '修改内容', en: 'What was changed' },
    maxLength: 3000,
    clause: 'prj-3.2b',
    hint: { zh: '程序、参数、表结构、数据', en: 'Programs, parameters, tables, data' },
  }),
  verification: longText({
    label: { zh: '验证项目与结果', en: 'What was verified' },
    maxLength: 1000,
    clause: 'prj-3.2b',
  }),
  rolledBack: yesNo({ label: { zh: '是否回退', en: 'Rolled back' }, clause: 'prj-3.2b' }),
  rollbackNote: text({
    label: { zh: '回退原因与时间', en: 'Why and when it was rolled back' },
    maxLength: 500,
    clause: 'prj-3.2b',
  }),
  sourceArchive: text({
    label: { zh: '源代码归档', en: 'Source archived as' },
    clause: 'prj-3.2b',
    hint: { zh: '归档号、存放处；没有改源代码的写“无”', en: 'Number and place; “none” where no source was changed' },
  }),
  scriptArchive: text({
    label: { zh: '数据库脚本归档', en: 'Scripts archived as' },
    clause: 'prj-3.2b',
    hint: { zh: '归档号、存放处；没有脚本的写“无”', en: 'Number and place; “none” where there is no script' },
  }),
  version: text({ label: { zh: '固定运行版本', en: 'Version pinned' }, maxLength: 50, clause: 'prj-3.2b' }),
  observation: text({ label: { zh: '观察情况', en: 'Observed since' }, maxLength: 500 }),
};
