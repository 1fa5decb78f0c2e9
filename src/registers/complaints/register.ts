import { defineRegister } from '#domain/register.ts';
import { inOrder } from '../conditions.ts';
import { complaintAdvice } from './advice.ts';
import {
  answeredAsGrave,
  foundOut,
  responsibleNamed,
  sameConfirmed,
  shownToDeputy,
  visitedInPerson,
} from './conditions.ts';
import { fields } from './fields.ts';
import { complaintRules } from './rules.ts';

const RECEIVED = ['receivedAt', 'takenBy', 'customer', 'nature', 'source', 'words'];
const HANDLED = [...RECEIVED, 'trigger', 'gravity', 'gravityReason', sameConfirmed];
const VISITED = [...HANDLED, visitedInPerson, 'findings', inOrder(fields, 'receivedAt', 'visitedAt')];
const ANSWERED = [
  ...VISITED,
  shownToDeputy,
  answeredAsGrave,
  'answeredAt',
  'answeredBy',
  'answer',
  inOrder(fields, 'receivedAt', 'submittedAt', 'answeredAt'),
];

/** 投诉与建议: what customers complain of, visited in person and answered (rep-20 … rep-22, prj-2.1c, prj-3.2d, prj-5.2). */
export default defineRegister({
  id: 'complaints',
  prefix: 'CP',
  version: 1,
  title: { zh: '投诉与建议', en: 'Complaints' },
  group: 'quality',
  clauses: ['rep-17', 'rep-20', 'rep-21', 'rep-22', 'prj-2.1c', 'prj-3.2d', 'prj-5.2'],
  fields,
  list: ['no', 'receivedAt', 'customer', 'words', 'gravity', 'visitedAt', 'answeredAt', 'verified', 'state'],
  name: ['customer', 'words'],
  printed: [
    'no',
    'receivedAt',
    'customer',
    'source',
    'words',
    'gravity',
    'visitor',
    'visitedAt',
    'answerHow',
    'answeredAt',
    'verified',
    'responsible',
    'department',
    'outcome',
    'state',
  ],
  papers: { 'complaint-answer': { title: { zh: '投诉答复函', en: 'Answer to a complaint' }, clause: 'rep-20' } },
  rules: complaintRules,
  advice: complaintAdvice,
  // Past the visit leads a suggestion only: every later state needs the visit to whoever complains.
  states: {
    received: { label: { zh: '已受理', en: 'Received' }, needs: RECEIVED, next: ['handling'] },
    handling: { label: { zh: '处理中', en: 'Being handled' }, needs: HANDLED, next: ['visited', 'answered'] },
    visited: { label: { zh: '已前往', en: 'Visited' }, needs: VISITED, next: ['answered', 'handling'] },
    answered: { label: { zh: '已答复', en: 'Answered' }, needs: ANSWERED, next: ['closed', 'handling'] },
    closed: {
      label: { zh: '已结', en: 'Closed' },
      needs: [...ANSWERED, foundOut, responsibleNamed, 'outcome'],
      next: ['handling'],
    },
  },
  dayField: 'receivedAt',
});
