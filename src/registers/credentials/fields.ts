import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';

/** Who keeps the secret of which account, where it is sealed and when it was changed; never the secret (prj-3.1a … prj-3.1c). */
export const credentialFields = {
  system: reference({ label: { zh: '系统', en: 'System' }, register: 'assets', required: true, clause: 'prj-3.1a' }),
  kind: choice({
    label: { zh: '账号种类', en: 'Kind of account' },
    required: true,
    clause: 'prj-3.1a',
    options: {
      database: { zh: '数据库', en: 'Database' },
      server: { zh: '服务器', en: 'Server' },
      application: { zh: '应用', en: 'Application' },
    },
  }),
  account: text({
    label: { zh: '账号名', en: 'Account' },
    required: true,
    maxLength: 100,
    clause: 'prj-3.1a',
    hint: { zh: '只写账号名，不写密码', en: 'The name of the account only, never its password' },
  }),
  purpose: text({
    label: { zh: '用途和权限', en: 'Purpose and rights' },
    hint: { zh: '哪些接口、定时任务、备份脚本在用', en: 'Which interfaces, jobs and backups use it' },
  }),
  custodian: staff({ label: { zh: '保管人', en: 'Custodian' }, clause: 'prj-3.1a' }),
  sealedAt: text({
    label: { zh: '密码存放处', en: 'Sealed at' },
    clause: 'prj-3.1a',
    hint: {
      zh: '保险柜、信封号或密码保管软件的条目',
      en: 'The safe, the envelope, or the item of the password manager',
    },
  }),
  handedOverOn: day({ label: { zh: '项目移交日期', en: 'Project handed over on' }, clause: 'prj-3.1b' }),
  agreedWith: text({
    label: { zh: '与客户商议', en: 'Agreed with the customer' },
    clause: 'prj-3.1b',
    hint: { zh: '何时、与谁、约定什么', en: 'When, with whom, and what was agreed' },
  }),
  changedOn: day({ label: { zh: '改密日期', en: 'Changed on' }, clause: 'prj-3.1b' }),
  changedBy: staff({ label: { zh: '改密人', en: 'Changed by' }, clause: 'prj-3.1b' }),
  nextChangeOn: day({
    label: { zh: '下次改密日期', en: 'Next change due' },
    clause: 'prj-3.1b',
    hint: { zh: '与客户商定；制度没有规定多久一次', en: 'As agreed with the customer; no clause says how often' },
  }),
  handovers: rows({
    label: { zh: '保管交接', en: 'Handovers of custody' },
    clause: 'prj-3.1c',
    columns: {
      on: day({ label: { zh: '交接日期', en: 'On' }, required: true }),
      from: staff({ label: { zh: '移交人', en: 'From' } }),
      to: staff({ label: { zh: '接收人', en: 'To' }, required: true }),
      why: text({ label: { zh: '事由', en: 'Why' }, maxLength: 100 }),
    },
  }),
  notes: longText({ label: { zh: '备注', en: 'Notes' }, maxLength: 1000 }),
};
