import { defineRegister } from '#domain/register.ts';
import { inOrder } from '../conditions.ts';
import { systemChangeAdvice } from './advice.ts';
import { isRolledBack, notRolledBack } from './conditions.ts';
import { noticeFields, recordFields } from './fields.ts';

const fields = { ...noticeFields, ...recordFields };

const windowInOrder = inOrder(fields, 'windowFrom', 'windowUntil');
/** Who is told after the work has begun is not told beforehand. */
const toldBeforehand = inOrder(fields, 'notifiedAt', 'startedAt', 'finishedAt');

const NOTIFIED = [
  'customer',
  'plan',
  'impact',
  'scope',
  'windowFrom',
  'windowUntil',
  windowInOrder,
  'notifiedHow',
  'notifiedWho',
  'notifiedAt',
];
const STARTED = [...NOTIFIED, 'supervisor', 'startedAt', toldBeforehand];
const RECORDED = [...STARTED, 'finishedAt', 'record', 'verification'];

/** 系统调整: changes of systems in use, of which the customer is told before and which are archived after (prj-3.2). */
export default defineRegister({
  id: 'system-changes',
  prefix: 'SC',
  version: 1,
  title: { zh: '系统调整', en: 'System changes' },
  group: 'projects',
  clauses: ['prj-3.2a', 'prj-3.2b', 'prj-3.2c', 'prj-3.2d'],
  fields,
  list: ['no', 'system', 'reason', 'windowFrom', 'notifiedAt', 'supervisor', 'version', 'state'],
  name: ['system', 'reason'],
  printed: [
    'no',
    'system',
    'customer',
    'reason',
    'notifiedAt',
    'notifiedWho',
    'startedAt',
    'finishedAt',
    'supervisor',
    'rolledBack',
    'sourceArchive',
    'scriptArchive',
    'version',
    'state',
  ],
  papers: { 'change-notice': { title: { zh: '系统调整告知书', en: 'Change notice' }, clause: 'prj-3.2c' } },
  advice: systemChangeAdvice,
  states: {
    planned: { label: { zh: '计划', en: 'Planned' }, next: ['notified', 'cancelled'] },
    notified: {
      label: { zh: '已告知客户', en: 'Customer told' },
      needs: NOTIFIED,
      next: ['in-progress', 'planned', 'cancelled'],
    },
    'in-progress': { label: { zh: '进行中', en: 'In progress' }, needs: STARTED, next: ['verified', 'rolled-back'] },
    verified: {
      label: { zh: '已验证', en: 'Verified' },
      needs: [...RECORDED, notRolledBack],
      next: ['archived', 'rolled-back'],
    },
    'rolled-back': {
      label: { zh: '已回退', en: 'Rolled back' },
      needs: [...RECORDED, isRolledBack, 'rollbackNote'],
      next: ['archived'],
    },
    archived: {
      label: { zh: '已归档', en: 'Archived' },
      needs: [...RECORDED, 'sourceArchive', 'scriptArchive', 'version'],
      next: [],
    },
    cancelled: { label: { zh: '已取消', en: 'Cancelled' }, reason: true, next: [] },
  },
});
