import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { civilTimeIn } from '#domain/instant.ts';
import { isFilled } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { chargeAdvice } from '../charge-advice.ts';
import { dayOf, momentOf, wordsOf } from '../values.ts';
import { goodsFields } from './fields.ts';
import { receiptAdvice } from './receipt-advice.ts';

const AT_AN_END: readonly string[] = ['closed', 'void'];
const UNDER_REPAIR: readonly string[] = ['received', 'in-repair', ''];
const FROM_CALL = ['customer', 'model', 'serial', 'receiptNumber'] as const;

/** What the files know of goods that were taken back, while they are here. */
export const workshopAdvice: Advise = async ({ id, values, state }, lookup, { now, timeZone }) => {
  if (AT_AN_END.includes(state)) return [];
  const named = wordsOf(values['callIn']);
  const entry = named === undefined ? undefined : await lookup.entry(named);
  const call = entry?.register === 'call-ins' ? entry : undefined;
  const known = fromCall(values, call);
  const late = UNDER_REPAIR.includes(state) ? overdue(values, civilTimeIn(timeZone, now).day) : [];
  const receipts = 'receiptNumber' in known ? [] : await receiptAdvice(id, values, lookup);
  return [...late, ...takeOver(known), ...receipts, ...(await charges(values, call, lookup, timeZone))];
};

/**
 * The promised day is past and the supervisor was not told.
 * @source rep-9
 */
function overdue(values: Values, today: CivilDay): Advice[] {
  const promisedOn = dayOf(values['promisedOn']);
  if (!promisedOn || promisedOn >= today || isFilled(values['delayReportedAt']) || values['checkPassed'] === true)
    return [];
  return [
    {
      kind: 'warn',
      field: 'promisedOn',
      clause: 'rep-9',
      text: {
        zh: `原定 ${promisedOn} 修妥，已经过期；报服务主任协助，并告知客户`,
        en: `It was promised for ${promisedOn}, which is past: report to the supervisor, and tell the customer`,
      },
    },
  ];
}

function fromCall(values: Values, call: Entry | undefined): Partial<Record<(typeof FROM_CALL)[number], Json>> {
  return Object.fromEntries(
    FROM_CALL.flatMap((name) => {
      const value = wordsOf(call?.values[name]);
      return value === undefined || isFilled(values[name]) ? [] : [[name, value]];
    }),
  );
}

function takeOver(set: ReturnType<typeof fromCall>): Advice[] {
  const labels = FROM_CALL.filter((name) => name in set).map((name) => goodsFields[name].label);
  if (labels.length === 0) return [];
  return [
    {
      kind: 'suggest',
      clause: 'rep-6',
      text: {
        zh: `照叫修登记填上：${labels.map(({ zh }) => zh).join('、')}`,
        en: `From the call: ${labels.map(({ en }) => en).join(', ')}`,
      },
      set: set as Record<string, Json>,
    },
  ];
}

/** By the prices on the day of the call, or of coming in; a repair that was settled to be free, or whose call is not paid, is not charged. */
async function charges(values: Values, call: Entry | undefined, lookup: Lookup, timeZone: string): Promise<Advice[]> {
  if (values['fee'] === 0 || (call && call.values['category'] !== 'paid')) return [];
  const calledAt = momentOf(call?.values['calledAt']);
  const day = calledAt ? civilTimeIn(timeZone, calledAt).day : dayOf(values['broughtInOn']);
  return day ? chargeAdvice(values, day, lookup) : [];
}
