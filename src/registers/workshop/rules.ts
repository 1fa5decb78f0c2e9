import { addDays } from '#domain/civil-day.ts';
import { compareInstants, type Instant } from '#domain/instant.ts';
import { type Rule, statusOf } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import { dueOn, endOf, figureOn, harmless } from '../due.ts';
import { dayOf, momentOf, wordsOf } from '../values.ts';

/**
 * Goods are given back against their receipt: it is recovered and voided on the day of the return, or declared lost. When that
 * was done is not written down, so a receipt that is settled counts as settled in time.
 * @source rep-7
 */
const receiptOutstanding: Rule = ({ values }, { now, timeZone }) => {
  const returnedOn = dayOf(values['returnedOn']);
  if (!returnedOn) return undefined;
  const dueAt = endOf(returnedOn, timeZone);
  const settled =
    values['receiptState'] === 'voided' || (values['receiptState'] === 'lost' && wordsOf(values['lostStatement']));
  const recovered = values['receiptState'] === 'recovered';
  return {
    clause: 'rep-7',
    what: recovered
      ? { zh: '收回的领取收据作废', en: 'Void the recovered receipt' }
      : { zh: '收回领取收据并作废', en: 'Recover and void the receipt' },
    dueAt,
    status: settled ? 'met' : statusOf(dueAt, undefined, now),
    explain: {
      zh: `商品 ${returnedOn} 归还，收据当时收回作废；遗失的附声明`,
      en: `The goods went back on ${returnedOn}: the receipt is recovered and voided then, or declared lost`,
    },
    field: 'receiptState',
  };
};

/**
 * Goods are repaired and checked by the day that was promised; where they will not be, the supervisor is told before it is over.
 * @source rep-9
 */
const workshopOverdue: Rule = ({ values }, { now, timeZone }) => {
  const promisedOn = dayOf(values['promisedOn']);
  if (!promisedOn) return undefined;
  const reportedAt = momentOf(values['delayReportedAt']);
  const doneAt = earliest(checkedAt(values), reportedAt);
  // Goods that went back without either were dealt with no later than that day.
  const returnedOn = doneAt ? undefined : dayOf(values['returnedOn']);
  return {
    clause: 'rep-9',
    what: { zh: '修妥验讫；修不妥的报服务主任', en: 'Repair and check, or report to the supervisor' },
    ...dueOn(promisedOn, { at: doneAt, on: returnedOn }, { now, timeZone }),
    explain:
      reportedAt && doneAt === reportedAt
        ? { zh: `原定 ${promisedOn} 修妥，已报服务主任协助`, en: `Promised for ${promisedOn}; the supervisor was told` }
        : {
            zh: `原定 ${promisedOn} 修妥，不得等到逾期再报`,
            en: `Promised for ${promisedOn}; not to be reported only once it is late`,
          },
    field: 'checkedAt',
  };
};

/**
 * A repair that costs something is invoiced on the day on which the goods go back.
 * @source rep-8
 */
const feeSameDay: Rule = ({ values }, context) => {
  const returnedOn = dayOf(values['returnedOn']);
  const fee = values['fee'];
  if (!returnedOn || typeof fee !== 'number' || !(fee > 0)) return undefined;
  const { value } = figureOn(context.figures, 'rep-8.invoice', 'civil-day-offset', returnedOn);
  return {
    clause: 'rep-8',
    what: { zh: '开发票', en: 'Invoice' },
    ...dueOn(addDays(returnedOn, value), { on: dayOf(values['invoicedOn']) }, context),
    explain: {
      zh: `带回的有费修护，${returnedOn} 归还商品当天开发票`,
      en: `A paid repair of goods that went back on ${returnedOn} is invoiced that day`,
    },
    field: 'invoicedOn',
  };
};

/** What goods that were taken back oblige to, by the catalogue’s name of the rule. */
export const workshopRules = {
  'receipt-outstanding': harmless(receiptOutstanding),
  'workshop-overdue': harmless(workshopOverdue),
  'fee-same-day': harmless(feeSameDay),
} satisfies Record<string, Rule>;

/** When the supervisor checked the goods and passed them. */
function checkedAt(values: Values): Instant | undefined {
  return values['checkPassed'] === true ? momentOf(values['checkedAt']) : undefined;
}

function earliest(...moments: readonly (Instant | undefined)[]): Instant | undefined {
  return moments.filter((at) => at !== undefined).toSorted(compareInstants)[0];
}
