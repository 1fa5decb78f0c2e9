import { defineRegister } from '#domain/register.ts';
import { neededBy } from '../conditions.ts';
import { daysInOrder } from '../days-in-order.ts';
import { returnAdvice } from './advice.ts';
import { agreed, refused, responsibleNamed, serialsCompared, settled } from './conditions.ts';
import { fields } from './fields.ts';

const ACCEPTED = ['receivedOn', 'handler', 'kind', 'customer', 'model', 'symptom'];
const DECIDED = [
  ...ACCEPTED,
  'decision',
  'decisionReason',
  'decidedBy',
  'decidedOn',
  daysInOrder(fields, 'receivedOn', 'decidedOn'),
];
const TAKEN_IN = [
  ...DECIDED,
  agreed,
  'warehouseOn',
  'warehouseBy',
  serialsCompared,
  daysInOrder(fields, 'decidedOn', 'warehouseOn'),
];
const MOVED = [...TAKEN_IN, 'transportOn', 'transportBy', 'waybill'];
const SETTLED = [...MOVED, settled];

/** 退换货: what customers give back, through each department, until cause and responsibility are known (ret-1 … ret-3). */
export default defineRegister({
  id: 'returns',
  prefix: 'RT',
  version: 1,
  title: { zh: '退换货', en: 'Returns and exchanges' },
  group: 'service',
  clauses: ['ret-1', 'ret-2', 'ret-3', 'ret-6', 'ret-9'],
  fields,
  list: ['no', 'receivedOn', 'customer', 'kind', 'model', 'serial', 'decision', 'handler', 'state'],
  name: ['customer', 'model'],
  printed: [
    'no',
    'receivedOn',
    'kind',
    'customer',
    'model',
    'serial',
    'decision',
    'replacementSerial',
    'warehouseOn',
    'transportOn',
    'financeOn',
    'productionOn',
    'department',
    'responsible',
    'state',
  ],
  advice: returnAdvice,
  // Each department’s state is come to once it has done its part; not every return needs finance and production.
  states: {
    accepted: { label: { zh: '已受理', en: 'Received' }, needs: ACCEPTED, next: ['decided'] },
    decided: { label: { zh: '已审定', en: 'Decided' }, needs: DECIDED, next: ['warehouse', 'refused'] },
    warehouse: { label: { zh: '仓库已签收', en: 'Taken in' }, needs: TAKEN_IN, next: ['transport'] },
    transport: {
      label: { zh: '运输已办', en: 'Transported' },
      needs: MOVED,
      next: ['finance', 'production', 'closed'],
    },
    finance: {
      label: { zh: '财务已办', en: 'Settled' },
      needs: [...MOVED, 'financeOn', 'financeBy', 'settlement', 'financePaper'],
      next: ['production', 'closed'],
    },
    production: {
      label: { zh: '生产已办', en: 'Reworked' },
      needs: [...SETTLED, 'productionOn', 'productionBy', 'productionWork'],
      next: ['closed'],
    },
    closed: {
      label: { zh: '已结', en: 'Closed' },
      needs: [...SETTLED, neededBy('ret-3', 'inspection'), 'cause', 'causeFound', 'department', responsibleNamed],
      next: [],
    },
    refused: { label: { zh: '不予退换', en: 'Refused' }, needs: [...DECIDED, refused], next: [] },
  },
  dayField: 'receivedOn',
});
