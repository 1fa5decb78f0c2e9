import { defineRegister } from '#domain/register.ts';
import { daysInOrder } from '../days-in-order.ts';
import { incentiveAdvice } from './advice.ts';
import { appealDecided, awardApproved, basisFits, booked, evidenced, multipliersFit } from './conditions.ts';
import { fields } from './fields.ts';

const RECORDED = ['kind', 'eventOn', 'person', 'basis', basisFits];
const PROPOSED = [
  ...RECORDED,
  evidenced,
  multipliersFit,
  'account',
  'amount',
  'proposedBy',
  'proposedOn',
  daysInOrder(fields, 'eventOn', 'proposedOn', 'reviewedOn'),
];
const REVIEWED = [...PROPOSED, appealDecided, 'reviewedBy', 'reviewedOn'];

/** 乐捐与奖励: what people pay into the staff fund or are awarded, why, how much, and who agreed (prj-2.6, prj-5.2 … prj-5.6). */
export default defineRegister({
  id: 'incentives',
  prefix: 'FA',
  version: 1,
  title: { zh: '乐捐与奖励', en: 'Fines and awards' },
  group: 'people',
  clauses: ['prj-2.6', 'prj-5.2', 'prj-5.3', 'prj-5.4', 'prj-5.5', 'prj-5.6'],
  fields,
  list: ['no', 'eventOn', 'kind', 'person', 'basis', 'count', 'amount', 'state'],
  name: ['person', 'basis'],
  printed: [
    'no',
    'eventOn',
    'kind',
    'person',
    'basis',
    'account',
    'multipliers',
    'amount',
    'proposedBy',
    'reviewedBy',
    'approvedBy',
    'bookedOn',
    'state',
  ],
  advice: incentiveAdvice,
  // A fine is signed by the sales director, an award by the committee too.
  states: {
    recorded: { label: { zh: '已记录', en: 'Recorded' }, needs: RECORDED, next: ['proposed', 'dismissed'] },
    proposed: { label: { zh: '已提出', en: 'Proposed' }, needs: PROPOSED, next: ['reviewed', 'dismissed'] },
    reviewed: { label: { zh: '已审核', en: 'Reviewed' }, needs: REVIEWED, next: ['approved', 'booked', 'dismissed'] },
    approved: {
      label: { zh: '已批准', en: 'Approved' },
      needs: [...REVIEWED, 'approvedBy', 'approvedOn', daysInOrder(fields, 'reviewedOn', 'approvedOn')],
      next: ['booked'],
    },
    booked: { label: { zh: '已结', en: 'Settled' }, needs: [...REVIEWED, awardApproved, booked], next: [] },
    dismissed: { label: { zh: '不成立', en: 'Dismissed' }, reason: true, next: [] },
  },
  dayField: 'eventOn',
});
