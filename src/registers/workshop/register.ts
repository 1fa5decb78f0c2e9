import { defineRegister } from '#domain/register.ts';
import { forwards } from '../conditions.ts';
import { workshopAdvice } from './advice.ts';
import { checkPassed, invoiced, receiptSettled, returnedAfterBroughtIn } from './conditions.ts';
import { cardFields, goodsFields, returnFields } from './fields.ts';
import { workshopRules } from './rules.ts';

const fields = { ...goodsFields, ...cardFields, ...returnFields };

const RECEIVED = ['customer', 'receiptNumber', 'receiptState', 'goods', 'broughtInOn'];
const CHECKED = [...RECEIVED, 'labour', forwards(fields, 'labour'), checkPassed];
const RETURNED = [...CHECKED, 'returnedOn', returnedAfterBroughtIn, 'returnedTo', 'customerSignature'];

/** 客户商品进出登记簿 and 修护卡: goods taken back for repair, until they and their receipt are returned (rep-6 … rep-9). */
export default defineRegister({
  id: 'workshop',
  prefix: 'WS',
  version: 1,
  title: { zh: '客户商品进出登记簿', en: 'Goods register' },
  group: 'service',
  clauses: ['rep-6', 'rep-7', 'rep-8', 'rep-9', 'ret-9'],
  fields,
  list: ['no', 'broughtInOn', 'receiptNumber', 'customer', 'goods', 'promisedOn', 'receiptState', 'state'],
  name: ['customer', 'goods'],
  printed: [
    'no',
    'broughtInOn',
    'receiptNumber',
    'callIn',
    'customer',
    'goods',
    'model',
    'serial',
    'accessories',
    'promisedOn',
    'checkedAt',
    'returnedOn',
    'returnedTo',
    'customerSignature',
    'receiptState',
  ],
  papers: {
    receipt: { title: { zh: '领取收据', en: 'Goods receipt' }, clause: 'rep-6' },
    'repair-card': { title: { zh: '修护卡', en: 'Repair card' }, clause: 'rep-6' },
  },
  rules: workshopRules,
  advice: workshopAdvice,
  states: {
    received: { label: { zh: '已进厂', en: 'Received' }, needs: RECEIVED, next: ['in-repair'] },
    'in-repair': { label: { zh: '修护中', en: 'In repair' }, needs: RECEIVED, next: ['checked'] },
    checked: { label: { zh: '已验讫', en: 'Checked' }, needs: CHECKED, next: ['returned', 'in-repair'] },
    returned: { label: { zh: '已归还', en: 'Returned' }, needs: RETURNED, next: ['closed'] },
    closed: {
      label: { zh: '已结', en: 'Closed' },
      needs: [...RETURNED, receiptSettled, invoiced, 'filedBy'],
      next: [],
    },
  },
  dayField: 'broughtInOn',
});
