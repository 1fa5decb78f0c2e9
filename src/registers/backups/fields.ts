import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';

/** A line a day for three years. */
const MOST_RUNS = 1100;

/** What of a system is backed up, since when, how and where (prj-3.3a). */
export const planFields = {
  system: reference({ label: { zh: '系统', en: 'System' }, register: 'assets', required: true, clause: 'prj-3.3a' }),
  subject: choice({
    label: { zh: '备份对象', en: 'What is backed up' },
    required: true,
    clause: 'prj-3.3a',
    options: {
      database: { zh: '数据库', en: 'Database' },
      application: { zh: '应用', en: 'Application' },
      configuration: { zh: '配置', en: 'Configuration' },
    },
  }),
  customer: reference({ label: { zh: '客户', en: 'Customer' }, register: 'customers' }),
  madeBy: choice({
    label: { zh: '备份由谁做', en: 'Who makes it' },
    clause: 'prj-3.3a',
    options: { customer: { zh: '客户', en: 'The customer' }, us: { zh: '售后组建立', en: 'Set up by us' } },
  }),
  startedOn: day({
    label: { zh: '备份起算日', en: 'Counted from' },
    required: true,
    clause: 'prj-3.3b',
    hint: { zh: '移交或开始维护的那天，此前的不算缺口', en: 'The day of the handover; days before it are no gaps' },
  }),
  schedule: text({ label: { zh: '备份方式与周期', en: 'Schedule' }, clause: 'prj-3.3a' }),
  storage: text({
    label: { zh: '存放处', en: 'Storage' },
    hint: { zh: '本机、异机、异地', en: 'Same machine, another, elsewhere' },
  }),
  responsible: staff({ label: { zh: '看备份的人', en: 'Who looks after it' }, clause: 'prj-3.3a' }),
};

/** The backups that were made, and the restores that prove them (prj-3.3b). */
export const runFields = {
  runs: rows({
    label: { zh: '备份记录', en: 'Backups' },
    clause: 'prj-3.3b',
    maxRows: MOST_RUNS,
    columns: {
      on: day({ label: { zh: '备份日期', en: 'On' }, required: true }),
      since: day({
        label: { zh: '自哪天起每天都可恢复', en: 'Each day since' },
        hint: {
          zh: '每晚都备、一行记一段的填起始日；只这一天的不填',
          en: 'The first day where a line stands for a stretch',
        },
      }),
      ok: yesNo({ label: { zh: '成功', en: 'Good' }, required: true }),
      keptUntil: day({
        label: { zh: '保留至', en: 'Kept until' },
        hint: { zh: '含当天；长期保留的不填', en: 'That day included; empty where it is kept for good' },
      }),
      where: text({ label: { zh: '存放处', en: 'Where' } }),
    },
  }),
  nextDrillOn: day({
    label: { zh: '下次演练日期', en: 'Next drill' },
    clause: 'prj-3.3b',
    hint: { zh: '制度没有规定多久一次，自行排定', en: 'No clause says how often; set it yourself' },
  }),
  drills: rows({
    label: { zh: '恢复演练', en: 'Restore drills' },
    clause: 'prj-3.3b',
    columns: {
      on: day({ label: { zh: '演练日期', en: 'On' }, required: true }),
      restored: day({ label: { zh: '恢复到哪一天', en: 'Day restored' }, required: true }),
      ok: yesNo({ label: { zh: '能恢复', en: 'Recovered' }, required: true }),
      by: staff({ label: { zh: '操作人', en: 'By' } }),
      note: text({ label: { zh: '核对结果、用时', en: 'What was compared, how long it took' }, maxLength: 500 }),
    },
  }),
  notes: longText({ label: { zh: '备注', en: 'Notes' }, maxLength: 2000 }),
};
