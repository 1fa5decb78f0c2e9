import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { mainlandCoveredUntil, mainlandDayKind, serviceCalendar } from '#domain/holiday-calendar.ts';
import { isFilled } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { type DayKind, type Hours, ISO_WEEKDAYS, type WorkingCalendar } from '#domain/working-calendar.ts';
import { hoursOf } from '#fields/working-hours/field.ts';
import { dayOf, rowsOf } from '../values.ts';
import calendar, { WEEKDAY_FIELDS } from './register.ts';

/** An entry of the working calendar, as far as deadlines go. */
export type CalendarEntry = Pick<Entry, 'id' | 'no' | 'state' | 'values' | 'createdAt'>;

/** An entry whose hours cannot be counted by, and why; deadlines go by an earlier one, or by the company’s usual hours. */
export interface UnusableCalendar {
  entry: CalendarEntry;
  why: Text;
}

interface Generation {
  from: CivilDay;
  calendar: WorkingCalendar;
}

/**
 * The company’s working calendar as in force on a day: the newest entry that is valid from that day or before, else the
 * fallback, which has the form of `content/calendar.json`. A deadline is counted by one calendar from end to end. Exceptions
 * come before the public holidays and hold whatever hours are in force, as the newest entry that names the day has them.
 * An entry that cannot be read is passed over; {@link unusableCalendars} names it.
 * @source rep-14
 * @throws RangeError when the fallback is not a calendar
 */
export function calendarsFrom(
  entries: readonly CalendarEntry[],
  fallback: unknown,
): (day: CivilDay) => WorkingCalendar {
  const inUse = oldestFirst(entries);
  const exceptions = exceptionsOf(inUse);
  const dayKind = (day: CivilDay) => exceptions.get(day) ?? mainlandDayKind(day);
  const usual = { ...serviceCalendar(fallback), dayKind, coveredUntil: coveredUntil(inUse) };
  const generations = inUse.flatMap(({ values }): Generation[] => {
    const read = generationOf(values, usual);
    return 'from' in read ? [read] : [];
  });
  return (day) => generations.findLast(({ from }) => from <= day)?.calendar ?? usual;
}

/** The entries in use that no deadline can be counted by, for whoever keeps the calendar. */
export function unusableCalendars(entries: readonly CalendarEntry[], fallback: unknown): UnusableCalendar[] {
  const usual = serviceCalendar(fallback);
  return oldestFirst(entries).flatMap((entry) => {
    const read = generationOf(entry.values, usual);
    return 'from' in read ? [] : [{ entry, why: read }];
  });
}

/** Of two that are valid from the same day, the one that was written later counts, so it comes later. */
function oldestFirst(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const key = ({ values, createdAt }: CalendarEntry) => `${dayOf(values['validFrom']) ?? ''} ${createdAt}`;
  return entries.filter(({ state }) => state === 'in-use').toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function generationOf(values: Values, usual: WorkingCalendar): Generation | Text {
  const from = dayOf(values['validFrom']);
  if (!from) return { zh: '没有生效日期', en: 'It has no day from which it is in force' };
  const week: Record<string, readonly Hours[]> = {};
  for (const [i, name] of WEEKDAY_FIELDS.entries()) {
    const hours = isFilled(values[name]) ? hoursOf(values[name]) : [];
    if (!hours) return unreadable(name);
    week[String(ISO_WEEKDAYS[i])] = hours;
  }
  const makeUp = isFilled(values['makeUpHours']) ? hoursOf(values['makeUpHours']) : week['1'];
  if (!makeUp) return unreadable('makeUpHours');
  if (Object.values(week).every(({ length }) => length === 0)) {
    return { zh: '一周里没有工作时间', en: 'No day of the week has working hours' };
  }
  return { from, calendar: { ...usual, week: week as WorkingCalendar['week'], makeUpHours: makeUp } };
}

function unreadable(name: keyof typeof calendar.fields): Text {
  const { zh, en } = calendar.fields[name].label;
  return { zh: `“${zh}”的工作时间读不出来`, en: `The working hours of “${en}” cannot be read` };
}

function exceptionsOf(inUse: readonly CalendarEntry[]): ReadonlyMap<CivilDay, DayKind> {
  const rows = inUse.flatMap(({ values }) => rowsOf(values['exceptions']));
  return new Map(
    rows.flatMap(([, { day, kind }]) => {
      const on = dayOf(day);
      return on && (kind === 'off' || kind === 'work') ? [[on, kind] as const] : [];
    }),
  );
}

function coveredUntil(inUse: readonly CalendarEntry[]): CivilDay {
  const entered = inUse.flatMap(({ values }) => dayOf(values['holidaysUntil']) ?? []);
  return [mainlandCoveredUntil, ...entered].toSorted().at(-1)!;
}
