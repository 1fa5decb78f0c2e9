import type { Advice, Lookup } from '#domain/advice.ts';
import { addDays } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { civilTimeIn, compareInstants, type Instant } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { linked, plainModel } from '../linked.ts';
import { momentOf, wordsOf } from '../values.ts';

/** How far back earlier calls are of use to whoever is sent. */
const RECENT_DAYS = 90;

const OPEN: readonly string[] = ['registered', 'dispatched', 'on-site', 'taken-back'];

/** Another call that is still open for the same asset, or, where none is chosen, for the same customer and model (rep-3). */
export async function openCallAdvice(id: string, values: Values, lookup: Lookup): Promise<Advice[]> {
  const [asset, customer, model] = [wordsOf(values['asset']), wordsOf(values['customer']), wordsOf(values['model'])];
  if (!asset && !(customer && model)) return [];
  const calls = await lookup.naming(asset ?? customer ?? '', 'call-ins');
  const open = calls.filter(
    (other) =>
      other.id !== id &&
      OPEN.includes(other.state) &&
      (asset ? other.values['asset'] === asset : isOfModel(other, customer, model ?? '')),
  );
  if (open.length === 0) return [];
  const numbers = open.map(({ no }) => no);
  return [
    {
      kind: 'warn',
      field: asset ? 'asset' : 'model',
      clause: 'rep-3',
      text: {
        zh: `${asset ? '该产品' : '该客户同一型号'}还有没办完的叫修：${numbers.join('、')}`,
        en: `Still open for this ${asset ? 'asset' : 'customer and model'}: ${numbers.join(', ')}`,
      },
      entries: linked(open),
    },
  ];
}

/** How often the asset was called for in the last ninety days, and what was found last (flo-1.5). */
export async function earlierCallsAdvice(
  id: string,
  values: Values,
  lookup: Lookup,
  timeZone: string,
): Promise<Advice[]> {
  const [asset, calledAt] = [wordsOf(values['asset']), momentOf(values['calledAt'])];
  if (!asset || !calledAt) return [];
  const earlier = (await lookup.naming(asset, 'call-ins'))
    .flatMap((call) => {
      const at = momentOf(call.values['calledAt']);
      const counts = call.id !== id && call.state !== 'cancelled' && call.values['asset'] === asset;
      return at && counts && isRecent(at, calledAt, timeZone) ? [{ call, at }] : [];
    })
    .toSorted((a, b) => compareInstants(b.at, a.at));
  if (earlier.length === 0) return [];
  const last = earlier.find(({ call }) => wordsOf(call.values['faultFound']));
  const fault = wordsOf(last?.call.values['faultFound']);
  const day = last && civilTimeIn(timeZone, last.at).day;
  return [
    {
      kind: 'note',
      field: 'asset',
      clause: 'flo-1.5',
      text: {
        zh: `近 ${RECENT_DAYS} 天该产品叫修过 ${earlier.length} 次${fault ? `；${day} 查明：${fault}` : ''}`,
        en: `Called for ${earlier.length} time(s) in the last ${RECENT_DAYS} days${fault ? `; found on ${day}: ${fault}` : ''}`,
      },
      entries: linked(earlier.map(({ call }) => call)),
    },
  ];
}

function isOfModel({ values }: Entry, customer: string | undefined, model: string): boolean {
  return values['customer'] === customer && plainModel(wordsOf(values['model']) ?? '') === plainModel(model);
}

function isRecent(at: Instant, calledAt: Instant, timeZone: string): boolean {
  const first = addDays(civilTimeIn(timeZone, calledAt).day, -RECENT_DAYS);
  return compareInstants(at, calledAt) < 0 && civilTimeIn(timeZone, at).day >= first;
}
