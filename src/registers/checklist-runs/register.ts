import { defineRegister } from '#domain/register.ts';
import { inOrder } from '../conditions.ts';
import { everyItemSettled } from './conditions.ts';
import { fields } from './fields.ts';
import { checklistRunRules } from './rules.ts';

const STARTED = ['template', 'templateVersion', 'title', 'items'];

/** 检查表执行: each checklist that somebody ran through, as it stood when it was started (dut-5, prj-1.2, prj-2.3, ret-7). */
export default defineRegister({
  id: 'checklist-runs',
  prefix: 'CK',
  version: 1,
  title: { zh: '检查表执行', en: 'Checklist runs' },
  group: 'service',
  clauses: ['dut-5', 'prj-1.2', 'prj-2.2b', 'prj-2.3', 'flo-2.1', 'ret-7', 'ret-8'],
  fields,
  list: ['no', 'due', 'title', 'about', 'assignedTo', 'finishedAt', 'state'],
  name: ['title', 'about', 'due'],
  printed: ['no', 'due', 'title', 'about', 'assignedTo', 'startedAt', 'finishedAt', 'signedBy', 'state'],
  papers: { checklist: { title: { zh: '检查表', en: 'Checklist' }, clause: 'dut-5' } },
  rules: checklistRunRules,
  states: {
    open: { label: { zh: '进行中', en: 'Under way' }, needs: STARTED, next: ['signed', 'cancelled'] },
    signed: {
      label: { zh: '已签字', en: 'Signed' },
      needs: [...STARTED, everyItemSettled, 'finishedAt', 'signedBy', inOrder(fields, 'startedAt', 'finishedAt')],
      next: [],
    },
    cancelled: { label: { zh: '已取消', en: 'Cancelled' }, reason: true, next: [] },
  },
  dayField: 'due',
});
