import type { Rule } from '#domain/obligation.ts';
import { dueOn, harmless } from '../due.ts';
import { dayOf } from '../values.ts';

/**
 * Spares that were delivered are paid for by the day that was agreed, and the engineer sees to it.
 * @source dut-4
 */
const sparesPaymentDue: Rule = ({ values }, context) => {
  const { kind, amount, paymentDueOn, paidOn } = values;
  const day = dayOf(paymentDueOn);
  if (kind !== 'spares' || !day || typeof amount !== 'number' || !(amount > 0)) return undefined;
  return {
    clause: 'dut-4',
    what: { zh: '催收配件款', en: 'Collect the payment for spares' },
    ...dueOn(day, { on: dayOf(paidOn) }, context),
    explain: {
      zh: `配件款 ${(amount / 100).toFixed(2)} 元，约定 ${day} 付`,
      en: `CNY ${(amount / 100).toFixed(2)} for spares, to be paid by ${day}`,
    },
    field: 'paidOn',
  };
};

/** What things in custody oblige to, by the catalogue’s name of the rule. */
export const custodyRules = { 'spares-payment-due': harmless(sparesPaymentDue) } satisfies Record<string, Rule>;
