import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import { epochMilliseconds, type Instant } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { isRecord } from '#fields/fault.ts';
import { rowIdAfter } from '#fields/new-row-id.ts';
import { linked } from '../linked.ts';
import { dayOf, rowsOf, wordsOf } from '../values.ts';
import { logFields } from './fields.ts';
import { spanOf, type WorkedOn, workedOnCall, workedOnGoods } from './worked-on.ts';

const LAST_DAY = '9999-12-30';

/** Another log of the person's day, and what calls and goods say was done that day and is not in the log yet. */
export const workLogAdvice: Advise = async ({ id, values, state }, lookup, { now, timeZone }) => {
  const [day, person] = [dayOf(values['day']), wordsOf(values['person'])];
  if (!day || !person || day > LAST_DAY || day < '1000-01-01') return [];
  const twice = await secondLog(id, day, person, lookup);
  if (state !== 'writing') return twice;
  return [...twice, ...notLogged(values, await workOf(person, day, timeZone, lookup), now)];
};

async function secondLog(id: string, day: CivilDay, person: string, lookup: Lookup): Promise<Advice[]> {
  const others = (await lookup.naming(person, 'work-log')).filter(
    (other) => other.id !== id && other.values['day'] === day && other.values['person'] === person,
  );
  if (others.length === 0) return [];
  return [
    {
      kind: 'warn',
      field: 'day',
      clause: 'prj-2.1d',
      text: { zh: '这个人这一天已有一份日志', en: 'There is a log of this day already' },
      entries: linked(others),
    },
  ];
}

async function workOf(person: string, day: CivilDay, timeZone: string, lookup: Lookup): Promise<WorkedOn[]> {
  const span = spanOf(day, timeZone);
  const [calls, goods] = await Promise.all([lookup.all('call-ins'), lookup.all('workshop')]);
  const categories = new Map(calls.map((call) => [call.id, wordsOf(call.values['category'])]));
  return [
    ...calls.flatMap((call) => (call.state === 'cancelled' ? [] : (workedOnCall(call, person, span) ?? []))),
    ...goods.flatMap((one) => workedOnGoods(one, person, span, categories.get(String(one.values['callIn']))) ?? []),
  ];
}

function notLogged(values: Values, work: readonly WorkedOn[], now: Instant): Advice[] {
  const held = values['items'] ?? {};
  if (!isRecord(held)) return [];
  const logged = rowsOf(held).flatMap(([, { callIn, number }]) => [wordsOf(callIn), wordsOf(number)]);
  const missing = work.filter(({ entry }) => !logged.includes(entry.id) && !(entry.no && logged.includes(entry.no)));
  const items: Record<string, Json> = { ...held };
  for (const { cells } of missing) items[rowIdAfter(Object.keys(items), epochMilliseconds(now))] = cells;
  if (missing.length === 0 || logFields.items.fault(items)) return [];
  return [
    {
      kind: 'suggest',
      field: 'items',
      clause: 'prj-2.1d',
      text: {
        zh: `当天还有 ${missing.length} 件没有记入：${missing.map(({ entry }) => entry.no).join('、')}`,
        en: `Not in the log yet: ${missing.map(({ entry }) => entry.no).join(', ')}`,
      },
      set: { items },
      entries: linked(missing.map(({ entry }) => entry)),
    },
  ];
}
