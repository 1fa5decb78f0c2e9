import { defineRegister } from '#domain/register.ts';
import { custodyAdvice } from './advice.ts';
import { backAfterOut, identified, nothingHeld, paymentAgreed } from './conditions.ts';
import { fields } from './fields.ts';
import { custodyRules } from './rules.ts';

const OUT = ['kind', 'item', 'movements', identified, paymentAgreed, backAfterOut];

/** 保管物: what was drawn from stores or left with a customer, and who has it (dut-4, dut-6). */
export default defineRegister({
  id: 'custody',
  prefix: 'CY',
  version: 1,
  title: { zh: '保管物', en: 'Things in custody' },
  group: 'supply',
  clauses: ['dut-4', 'dut-6'],
  fields,
  list: ['no', 'kind', 'item', 'number', 'movements', 'customer', 'paymentDueOn', 'state'],
  name: ['item', 'number'],
  printed: ['no', 'kind', 'item', 'model', 'number', 'version', 'movements', 'customer', 'state'],
  papers: { 'custody-slip': { title: { zh: '领用借用单', en: 'Custody slip' }, clause: 'dut-6' } },
  rules: custodyRules,
  advice: custodyAdvice,
  states: {
    out: { label: { zh: '领用中', en: 'Out' }, needs: OUT, next: ['cleared', 'lost'] },
    cleared: { label: { zh: '已还清', en: 'Cleared' }, needs: [...OUT, nothingHeld], next: ['out'] },
    lost: { label: { zh: '报损报失', en: 'Lost or broken' }, reason: true, next: ['cleared'] },
  },
});
