import { defineRegister } from '#domain/register.ts';
import { visitAdvice } from './advice.ts';
import { findingsFollowedUp, plannedRevisit, purposeServed, wholePlannedMonth } from './conditions.ts';
import { visitFields } from './fields.ts';
import { visitRules } from './rules.ts';

const PLANNED = [plannedRevisit, wholePlannedMonth];
const VISITED = [...PLANNED, 'channel', 'visitedOn', 'visitor', purposeServed, 'result'];

/** 客户回访: revisits by the plan of the quarter, visits of key accounts, trainings and briefings (prj-2.5, gen-1.2, gen-1.3, dut-7). */
export default defineRegister({
  id: 'customer-visits',
  prefix: 'CV',
  version: 1,
  title: { zh: '客户回访', en: 'Customer visits' },
  group: 'customers',
  clauses: ['prj-2.5', 'gen-1.2', 'gen-1.3', 'gen-1.4', 'dut-7'],
  fields: visitFields,
  list: ['no', 'kind', 'customer', 'plannedMonth', 'visitedOn', 'visitor', 'findings', 'state'],
  name: ['customer', 'kind'],
  printed: [
    'no',
    'kind',
    'customer',
    'plannedMonth',
    'channel',
    'visitedOn',
    'visitor',
    'met',
    'findings',
    'result',
    'state',
  ],
  papers: { 'visit-record': { title: { zh: '客户回访走访记录', en: 'Visit record' }, clause: 'prj-2.5' } },
  rules: visitRules,
  advice: visitAdvice,
  states: {
    planned: { label: { zh: '已计划', en: 'Planned' }, needs: PLANNED, next: ['visited', 'cancelled'] },
    visited: { label: { zh: '已访问', en: 'Visited' }, needs: VISITED, next: ['closed'] },
    closed: { label: { zh: '已结', en: 'Closed' }, needs: [...VISITED, findingsFollowedUp], next: [] },
    cancelled: { label: { zh: '已取消', en: 'Cancelled' }, needs: [wholePlannedMonth], reason: true, next: [] },
  },
});
