import { defineRegister } from '#domain/register.ts';
import { daysInOrder } from '../days-in-order.ts';
import { partsRequestAdvice } from './advice.ts';
import { addressedToSite, allThere } from './conditions.ts';
import { fields, requestFields } from './fields.ts';
import { partsRequestRules } from './rules.ts';

const REQUESTED = ['requestedOn', 'part', ...Object.keys(requestFields), addressedToSite, 'requester'];
const SHIPPED = [...REQUESTED, 'shippedOn', 'arrangedBy', daysInOrder(fields, 'requestedOn', 'shippedOn')];

/** 备件申请: parts that are needed on site, from the request until they have come complete (gen-2.2, gen-2.5, gen-2.6). */
export default defineRegister({
  id: 'parts-requests',
  prefix: 'PT',
  version: 1,
  title: { zh: '备件申请', en: 'Parts requests' },
  group: 'supply',
  clauses: ['gen-2.2', 'gen-2.5', 'gen-2.6'],
  fields,
  list: ['no', 'requestedOn', 'part', 'model', 'quantity', 'customer', 'neededAt', 'promisedOn', 'state'],
  name: ['part', 'model'],
  printed: ['no', 'requestedOn', 'customer', 'part', ...Object.keys(requestFields), 'shippedOn', 'arrivedAt', 'state'],
  rules: partsRequestRules,
  advice: partsRequestAdvice,
  states: {
    draft: { label: { zh: '填写中', en: 'Draft' }, next: ['requested', 'cancelled'] },
    // What is in stock is shipped without being ordered.
    requested: {
      label: { zh: '已申请', en: 'Requested' },
      needs: REQUESTED,
      next: ['ordered', 'shipped', 'cancelled'],
    },
    ordered: {
      label: { zh: '采购中', en: 'Ordered' },
      needs: [...REQUESTED, 'promisedOn'],
      next: ['shipped', 'cancelled'],
    },
    shipped: { label: { zh: '已发货', en: 'Shipped' }, needs: SHIPPED, next: ['arrived'] },
    arrived: {
      label: { zh: '已到齐', en: 'Arrived' },
      needs: [...SHIPPED, 'arrivedAt', 'receivedBy', allThere],
      next: [],
    },
    cancelled: { label: { zh: '已撤销', en: 'Cancelled' }, reason: true, next: [] },
  },
  dayField: 'requestedOn',
});
