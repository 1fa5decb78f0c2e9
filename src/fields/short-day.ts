import { addDays, type CivilDay, civilDay, daysBetween, isoWeekday } from '#domain/civil-day.ts';
import type { Text } from '#domain/text.ts';
import { typed, writtenDay } from './typed.ts';

const WORDS = new Map([
  ['大前天', -3],
  ['前天', -2],
  ['昨天', -1],
  ['昨日', -1],
  ['yesterday', -1],
  ['今天', 0],
  ['今日', 0],
  ['today', 0],
  ['明天', 1],
  ['明日', 1],
  ['tomorrow', 1],
  ['后天', 2],
  ['大后天', 3],
]);
const LATER = /^(?<sign>[+-]) ?(?<days>\d{1,4})(?: ?(?:天|d|days?))?$/;
const OF_YEAR = /^(?:(?<m1>\d{1,2})[-/.](?<d1>\d{1,2})|(?<m2>\d{1,2}) ?月 ?(?<d2>\d{1,2}) ?[日号]?)$/;
const OF_MONTH = /^(?<day>\d{1,2}) ?[日号]?$/;
const EIGHT_DIGITS = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;

/** A nearest day must be nearer than the next one by this part of the days between the two. */
const CLEARLY = 1 / 6;

const WEEKDAYS: readonly Text[] = [
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
  { zh: '周日', en: 'Sun' },
];

/**
 * The day that a clerk means with a short form, seen from a day: `今天`, `昨天`, `+3`, `-1`, `20261125`, `11-25`, `25`.
 *
 * A month and day (`11-25`) is that day of last, this or next year, a day alone (`25`) that day of last, this or next
 * month, whichever is nearest to today; months that have no such day are passed over. Where the nearest lies on one side
 * of today and another almost as near on the other (the difference is less than a sixth of the days between them), the
 * text is ambiguous and means no day: seen from 23 November, `5-20` and `8` must be written out.
 */
export function shortDay(text: string, today: CivilDay): CivilDay | undefined {
  const written = typed(text).toLowerCase();
  const days = WORDS.get(written) ?? daysLater(written);
  if (days !== undefined) return withinCalendar(() => addDays(today, days));
  const { year, month, day } = EIGHT_DIGITS.exec(written)?.groups ?? {};
  if (year) return civilDay(`${year}-${month}-${day}`);
  return nearestOfYear(written, today) ?? nearestOfMonth(written, today);
}

/** The day that a text means, written out or short. */
export function dayMeant(text: string, today: CivilDay): CivilDay | undefined {
  return writtenDay(typed(text)) ?? shortDay(text, today);
}

/** What a day of the week is called, briefly: 周一. */
export function weekday(day: CivilDay): Text {
  return WEEKDAYS[isoWeekday(day) - 1] as Text;
}

function daysLater(written: string): number | undefined {
  const { sign, days } = LATER.exec(written)?.groups ?? {};
  return days === undefined ? undefined : Number(`${sign}${days}`);
}

function nearestOfYear(written: string, today: CivilDay): CivilDay | undefined {
  const { m1, m2, d1, d2 } = OF_YEAR.exec(written)?.groups ?? {};
  const year = Number(today.slice(0, 4));
  return nearest(
    today,
    [year - 1, year, year + 1].map((y) => dayOf(y, Number(m1 ?? m2), Number(d1 ?? d2))),
  );
}

function nearestOfMonth(written: string, today: CivilDay): CivilDay | undefined {
  const day = Number(OF_MONTH.exec(written)?.groups?.['day']);
  const [year, month] = today.split('-').map(Number) as [number, number];
  const months = [-1, 0, 1].map((later) => year * 12 + month - 1 + later);
  return nearest(
    today,
    months.map((m) => dayOf(Math.floor(m / 12), (m % 12) + 1, day)),
  );
}

function nearest(today: CivilDay, days: readonly (CivilDay | undefined)[]): CivilDay | undefined {
  const [first, second] = days.filter((day) => day !== undefined).toSorted((a, b) => away(today, a) - away(today, b));
  if (!first || !second) return first;
  const clear = away(today, second) - away(today, first) >= Math.abs(daysBetween(first, second)) * CLEARLY;
  return clear ? first : undefined;
}

function away(today: CivilDay, day: CivilDay): number {
  return Math.abs(daysBetween(today, day));
}

function dayOf(year: number, month: number, day: number): CivilDay | undefined {
  const part = (number: number, digits: number) => String(number).padStart(digits, '0');
  return civilDay(`${part(year, 4)}-${part(month, 2)}-${part(day, 2)}`);
}

function withinCalendar(day: () => CivilDay): CivilDay | undefined {
  try {
    return day();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
