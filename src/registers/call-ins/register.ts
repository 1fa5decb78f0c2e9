import { defineRegister } from '#domain/register.ts';
import { forwards, inOrder, neededBy } from '../conditions.ts';
import { callInAdvice } from './advice.ts';
import { callFields, categoryExplained } from './call-fields.ts';
import { chargeFields, paidFor } from './charge-fields.ts';
import { callInRules } from './rules.ts';
import { certificateExcused, dispatchFields, workFields } from './visit-fields.ts';

const fields = { ...callFields, ...dispatchFields, ...workFields, ...chargeFields };

/** Arriving before the call would meet every time limit. */
const timesInOrder = inOrder(fields, 'calledAt', 'dispatchedAt', 'departedAt', 'arrivedAt', 'finishedAt');

const REGISTERED = ['calledAt', 'customer', 'address', 'phone', 'model', 'symptom', categoryExplained];
const DISPATCHED = [
  ...REGISTERED,
  'zone',
  'promisedAt',
  'voucherNumber',
  'technician',
  certificateExcused,
  timesInOrder,
  forwards(fields, 'appointments'),
];
const ON_SITE = [...DISPATCHED, 'arrivedAt'];
const LEFT = [...ON_SITE, forwards(fields, 'labour')];

/** 叫修登记簿: every request for service, from the call to the filed voucher (rep-3 … rep-14, ret-6, flo-1). */
export default defineRegister({
  id: 'call-ins',
  prefix: 'CI',
  version: 1,
  title: { zh: '叫修登记簿', en: 'Call-in register' },
  group: 'service',
  clauses: ['rep-3', 'rep-4', 'rep-5', 'rep-13', 'rep-14', 'ret-6', 'flo-1.1'],
  fields,
  list: ['no', 'calledAt', 'customer', 'model', 'symptom', 'technician', 'state'],
  name: ['customer', 'symptom'],
  printed: [
    'no',
    'calledAt',
    'customer',
    'address',
    'phone',
    'model',
    'symptom',
    'promisedAt',
    'zone',
    'category',
    'sentToSupervisorAt',
    'technician',
    'dispatchedAt',
    'arrivedAt',
    'filedOn',
    'state',
  ],
  papers: { voucher: { title: { zh: '服务凭证', en: 'Service voucher' }, clause: 'rep-3' } },
  rules: callInRules,
  advice: callInAdvice,
  states: {
    registered: { label: { zh: '已登记', en: 'Registered' }, needs: REGISTERED, next: ['dispatched', 'cancelled'] },
    dispatched: {
      label: { zh: '已派出', en: 'Dispatched' },
      needs: DISPATCHED,
      next: ['on-site', 'registered', 'cancelled'],
    },
    'on-site': { label: { zh: '已到场', en: 'On site' }, needs: ON_SITE, next: ['solved', 'taken-back', 'cancelled'] },
    solved: {
      label: { zh: '当场修妥', en: 'Solved' },
      needs: [...LEFT, 'faultFound', 'finishedAt', 'customerSignature'],
      next: ['closed'],
    },
    'taken-back': {
      label: { zh: '已带回', en: 'Taken back' },
      needs: [...LEFT, 'receiptNumber', neededBy('rep-6', 'customerSignature')],
      next: ['closed'],
    },
    closed: {
      label: { zh: '已注销', en: 'Closed' },
      needs: [...LEFT, 'faultFound', 'workDone', 'customerSignature', 'category', paidFor, 'filedBy'],
      next: [],
    },
    cancelled: { label: { zh: '已撤销', en: 'Cancelled' }, reason: true, next: [] },
  },
  dayField: 'calledAt',
});
