import type { Json } from '#domain/changes/change.ts';
import { addDays, type CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { compareInstants, type Instant, instantIn } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { onOneLine } from '#fields/words.ts';
import { momentOf, rowsOf, wordsOf } from '../values.ts';
import { type Interval, labourMinutes } from '../workshop/labour-minutes.ts';

/** What somebody did on a day by the entry of a call or of goods: the cells of an item of the log, and the entry. */
export interface WorkedOn {
  entry: Entry;
  cells: Readonly<Record<string, Json>>;
}

/** A day between its two midnights. */
export interface DaySpan {
  from: Instant;
  until: Instant;
}

const LONGEST = 500;

/**
 * The two midnights of a day.
 * @throws RangeError when it is not a day, or the last of the calendar
 */
export function spanOf(day: CivilDay, timeZone: string): DaySpan {
  return { from: instantIn(timeZone, day, '00:00'), until: instantIn(timeZone, addDays(day, 1), '00:00') };
}

/**
 * A call on which a person worked in a span: with the labour that is written down, else from arrival to leaving.
 * @source prj-2.1d
 */
export function workedOnCall(call: Entry, person: string, span: DaySpan): WorkedOn | undefined {
  const { values } = call;
  const visit = { from: momentOf(values['arrivedAt']), until: momentOf(values['finishedAt']) };
  const labour = labourOf(values, person, span);
  const isTheirs = values['technician'] === person;
  const stay =
    isTheirs && visit.from ? within({ from: visit.from, until: visit.until ?? visit.from }, span) : undefined;
  if (labour.length === 0 && !stay) return undefined;
  const worked = labour.length > 0 ? labour : stay ? [stay] : [];
  const category = wordsOf(values['category']);
  return {
    entry: call,
    cells: {
      what: described(values, 'workDone', 'faultFound', 'symptom'),
      ...(category && { category }),
      ...minutesOf(worked),
      callIn: call.id,
    },
  };
}

/**
 * Goods that a person repaired in a span.
 * @source prj-2.1d
 */
export function workedOnGoods(goods: Entry, person: string, span: DaySpan, category?: string): WorkedOn | undefined {
  const labour = labourOf(goods.values, person, span);
  if (labour.length === 0) return undefined;
  return {
    entry: goods,
    cells: {
      what: described(goods.values, 'goods', 'model'),
      ...(category && { category }),
      ...minutesOf(labour),
      ...(goods.no && { number: goods.no.slice(0, 50) }),
    },
  };
}

function labourOf({ labour }: Values, person: string, span: DaySpan): Interval[] {
  return rowsOf(labour).flatMap(([, { who, from, until }]) => {
    const [start, end] = [momentOf(from), momentOf(until)];
    if (who !== person || !start) return [];
    return within({ from: start, until: end ?? start }, span) ?? [];
  });
}

/** The part of an interval that lies in a span; one without any length does where it begins in it. */
function within({ from, until }: DaySpan, span: DaySpan): DaySpan | undefined {
  if (compareInstants(from, span.until) >= 0 || compareInstants(until, span.from) < 0) return undefined;
  if (compareInstants(until, span.from) === 0 && compareInstants(from, until) !== 0) return undefined;
  return {
    from: compareInstants(from, span.from) < 0 ? span.from : from,
    until: compareInstants(until, span.until) > 0 ? span.until : until,
  };
}

function minutesOf(worked: readonly Interval[]): { minutes?: number } {
  const minutes = Math.round(labourMinutes(worked));
  return minutes > 0 ? { minutes } : {};
}

/** The first of some fields that says something, for calls; all of them together, for goods. */
function described(values: Values, ...names: readonly string[]): string {
  const said = names.flatMap((name) => wordsOf(values[name]) ?? []);
  const words = names.includes('goods') ? said.join(' ') : (said[0] ?? '');
  return [...onOneLine(words)].slice(0, LONGEST).join('').trim() || '—';
}
