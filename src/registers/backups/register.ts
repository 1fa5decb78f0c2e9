import { defineRegister } from '#domain/register.ts';
import { backupAdvice } from './advice.ts';
import { planFields, runFields } from './fields.ts';
import { backupRules } from './rules.ts';

/** 备份与恢复演练: what of each system is backed up, and the proof that the last two months can be recovered (prj-3.3). */
export default defineRegister({
  id: 'backups',
  prefix: 'BK',
  version: 1,
  title: { zh: '备份与恢复演练', en: 'Backups and restore drills' },
  group: 'projects',
  clauses: ['prj-3.3a', 'prj-3.3b'],
  fields: { ...planFields, ...runFields },
  list: ['no', 'system', 'subject', 'customer', 'schedule', 'responsible', 'nextDrillOn', 'state'],
  name: ['system', 'subject'],
  printed: [
    'no',
    'system',
    'subject',
    'madeBy',
    'startedOn',
    'schedule',
    'storage',
    'responsible',
    'drills',
    'nextDrillOn',
    'state',
  ],
  rules: backupRules,
  advice: backupAdvice,
  states: {
    'in-use': { label: { zh: '执行中', en: 'In use' }, needs: ['madeBy', 'schedule'], next: ['stopped'] },
    stopped: { label: { zh: '已停止', en: 'Stopped' }, reason: true, next: ['in-use'] },
  },
});
