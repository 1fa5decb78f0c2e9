import { defineRegister } from '#domain/register.ts';
import { notBefore } from '../handovers/conditions.ts';
import { wholeMonth } from '../optimisations/conditions.ts';
import { dayOf, wordsOf } from '../values.ts';
import { inspectionAdvice } from './advice.ts';
import { everyItemAnswered, findingsFollowed } from './conditions.ts';
import { foundFields, reviewFields, runFields } from './fields.ts';
import { inspectionId } from './inspection-id.ts';
import { inspectionRules } from './rules.ts';

const REPORTED = [
  wholeMonth,
  'inspector',
  'inspectedOn',
  notBefore('month', 'inspectedOn', { zh: '当月一日', en: 'the first day of the month' }),
  'itemCount',
  everyItemAnswered,
];
const REVIEWED = [
  ...REPORTED,
  findingsFollowed,
  'reviewedBy',
  'reviewedOn',
  notBefore('inspectedOn', 'reviewedOn', { zh: '巡检日期', en: 'the inspection' }),
];

/** 月度巡检: each system under maintenance once a month, item by item, with a report of its own (prj-2.3). */
export default defineRegister({
  id: 'inspections',
  prefix: 'IN',
  version: 1,
  title: { zh: '月度巡检', en: 'Monthly inspections' },
  group: 'projects',
  clauses: ['prj-2.3', 'prj-5.5'],
  fields: { ...runFields, ...foundFields, ...reviewFields },
  list: ['no', 'month', 'system', 'inspector', 'inspectedOn', 'findings', 'state'],
  entryId: ({ system, month }) => {
    const [id, day] = [wordsOf(system), dayOf(month)];
    return id && day ? inspectionId(id, day) : undefined;
  },
  name: ['system', 'month'],
  papers: { report: { title: { zh: '月度巡检报告', en: 'Monthly inspection report' }, clause: 'prj-2.3' } },
  rules: inspectionRules,
  advice: inspectionAdvice,
  states: {
    planned: { label: { zh: '已排', en: 'Planned' }, needs: [wholeMonth], next: ['in-progress'] },
    'in-progress': { label: { zh: '巡检中', en: 'In progress' }, needs: [wholeMonth], next: ['reported'] },
    reported: {
      label: { zh: '已出报告', en: 'Reported' },
      needs: REPORTED,
      next: ['reviewed', 'in-progress'],
    },
    reviewed: { label: { zh: '组长已核对', en: 'Reviewed' }, needs: REVIEWED, next: [] },
  },
  dayField: 'month',
});
