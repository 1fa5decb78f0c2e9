import { defineRegister } from '#domain/register.ts';
import { daysInOrder } from '../days-in-order.ts';
import { surveyAdvice } from './advice.ts';
import { complaintTold, notByTechnician, ofACall, passedOn, somethingSaid } from './conditions.ts';
import { fields } from './fields.ts';
import { surveyRules } from './rules.ts';
import { surveyId } from './survey-id.ts';

const PREPARED = ['kind', 'customer', ofACall, notByTechnician];
const SENT = [...PREPARED, 'how', 'sentOn', daysInOrder(fields, 'calledOn', 'sentOn', 'answeredOn')];
const ANSWERED = [...SENT, 'answeredOn', 'enteredBy', somethingSaid, complaintTold];

/** 意见调查: a card for every call, and periodic surveys, with what customers think of the service (rep-16 … rep-20). */
export default defineRegister({
  id: 'surveys',
  prefix: 'SV',
  version: 1,
  title: { zh: '意见调查', en: 'Opinion surveys' },
  group: 'quality',
  clauses: ['gen-1.5', 'prj-5.1', 'rep-16', 'rep-17', 'rep-18', 'rep-19', 'rep-20'],
  fields,
  list: ['no', 'kind', 'customer', 'calledOn', 'technician', 'sentOn', 'answeredOn', 'hasComplaint', 'state'],
  entryId: ({ callIn }) => (typeof callIn === 'string' ? surveyId(callIn) : undefined),
  name: ['customer', 'model'],
  printed: [
    'no',
    'calledOn',
    'customer',
    'model',
    'technician',
    'sentOn',
    'answeredOn',
    'attitude',
    'skill',
    'arrival',
    'promises',
    'suggestion',
    'complaint',
    'state',
  ],
  papers: { 'survey-card': { title: { zh: '客户意见调查卡', en: 'Survey card' }, clause: 'rep-18' } },
  rules: surveyRules,
  advice: surveyAdvice,
  states: {
    prepared: { label: { zh: '已编卡', en: 'Made out' }, needs: PREPARED, next: ['sent', 'waiting'] },
    waiting: { label: { zh: '待服务完', en: 'Waiting for the service' }, needs: PREPARED, next: ['sent'] },
    sent: { label: { zh: '已发出', en: 'Sent' }, needs: SENT, next: ['answered', 'unanswered'] },
    unanswered: { label: { zh: '未回', en: 'Unanswered' }, needs: SENT, next: ['answered'] },
    answered: { label: { zh: '已收回', en: 'Answered' }, needs: ANSWERED, next: ['settled'] },
    settled: { label: { zh: '已处理', en: 'Settled' }, needs: [...ANSWERED, passedOn], next: [] },
  },
});
