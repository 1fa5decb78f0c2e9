import { defineRegister } from '#domain/register.ts';
import { notBefore } from '../handovers/conditions.ts';
import { dayOf } from '../values.ts';
import { optimisationAdvice } from './advice.ts';
import { measuresSettled, problemsComplete, wholeMonth } from './conditions.ts';
import { approvalFields, reportFields } from './fields.ts';
import { optimisationId } from './optimisation-id.ts';
import { optimisationRules } from './rules.ts';

const REVIEWED = [
  wholeMonth,
  'submittedOn',
  'summary',
  problemsComplete,
  'measures',
  'reviewedBy',
  'reviewedOn',
  notBefore('submittedOn', 'reviewedOn', { zh: '提交日期', en: 'the submission' }),
];
const APPROVED = [
  ...REVIEWED,
  'approvedBy',
  'approvedOn',
  notBefore('reviewedOn', 'approvedOn', { zh: '审核日期', en: 'the review' }),
];

/** 优化报告: what a month improved, and what the next is to, from the draft to the last measure (prj-2.4). */
export default defineRegister({
  id: 'optimisations',
  prefix: 'OP',
  version: 1,
  title: { zh: '优化报告', en: 'Optimisation reports' },
  group: 'projects',
  clauses: ['prj-2.4a', 'prj-2.4b', 'prj-2.4c'],
  fields: { ...reportFields, ...approvalFields },
  list: ['no', 'month', 'author', 'submittedOn', 'reviewedOn', 'approvedOn', 'measures', 'state'],
  entryId: ({ month }) => {
    const day = dayOf(month);
    return day && optimisationId(day);
  },
  name: ['month'],
  papers: {
    'optimisation-report': {
      title: { zh: '当月优化总结及下月优化措施报告', en: 'Monthly optimisation report' },
      clause: 'prj-2.4a',
    },
  },
  rules: optimisationRules,
  advice: optimisationAdvice,
  states: {
    draft: { label: { zh: '起草', en: 'Draft' }, needs: [wholeMonth], next: ['reviewed'] },
    reviewed: { label: { zh: '已审核', en: 'Reviewed' }, needs: REVIEWED, next: ['approved', 'draft'] },
    approved: { label: { zh: '已批准', en: 'Approved' }, needs: APPROVED, next: ['in-execution'] },
    'in-execution': { label: { zh: '执行中', en: 'In execution' }, needs: APPROVED, next: ['closed'] },
    closed: { label: { zh: '已结', en: 'Closed' }, needs: [...APPROVED, measuresSettled], next: [] },
  },
  dayField: 'month',
});
