import { addDays, type CivilDay } from '#domain/civil-day.ts';
import { civilTimeIn } from '#domain/instant.ts';
import type { Obligation, Rule } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import { dueOn, figureOn } from '../due.ts';
import { dayOf, momentOf, wordsOf } from '../values.ts';

/**
 * A paid service is paid for, or invoiced, on the day on which the work was finished. Goods that were taken back are charged when
 * they are returned, by the goods register.
 * @source rep-5
 */
export const feeSameDay: Rule = ({ values, state }, context) => {
  const finishedAt = momentOf(values['finishedAt']);
  const { category, fee, payment } = values;
  if (!finishedAt || state === 'cancelled' || category !== 'paid' || fee === 0) return undefined;
  if (payment === 'with-goods' || (!wordsOf(payment) && state === 'taken-back')) return undefined;
  const { day } = civilTimeIn(context.timeZone, finishedAt);
  const { value } = figureOn(context.figures, 'rep-5.invoice', 'civil-day-offset', day);
  return {
    clause: 'rep-5',
    ...FEE[payment === 'cash' || payment === 'invoice' ? payment : 'open'],
    ...dueOn(addDays(day, value), { on: paidOn(values) }, context),
  };
};

const FEE: Readonly<Record<'cash' | 'invoice' | 'open', Pick<Obligation, 'what' | 'explain' | 'field'>>> = {
  cash: {
    what: { zh: '款项交会计', en: 'Hand in the cash' },
    explain: {
      zh: '当场收的款当天交会计，发票补寄',
      en: 'Cash taken on site is handed in the same day; the invoice follows by mail',
    },
    field: 'cashReceivedOn',
  },
  invoice: {
    what: { zh: '开发票', en: 'Invoice' },
    explain: { zh: '没有当场收费的，当天开发票', en: 'What was not paid on site is invoiced the same day' },
    field: 'invoicedOn',
  },
  open: {
    what: { zh: '收费或开发票', en: 'Collect or invoice' },
    explain: {
      zh: '有费服务当场收费交会计，或者当天开发票',
      en: 'Paid on site and handed in, or invoiced, the same day',
    },
    field: 'payment',
  },
};

function paidOn({ payment, cashReceivedBy, cashReceivedOn, invoicedOn }: Values): CivilDay | undefined {
  if (payment === 'cash') return wordsOf(cashReceivedBy) ? dayOf(cashReceivedOn) : undefined;
  return payment === 'invoice' ? dayOf(invoicedOn) : undefined;
}
