/** A day of the calendar without a time, `YYYY-MM-DD`. */
export type CivilDay = string & { readonly __brand: 'CivilDay' };

/** A weekday, ISO: 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_PER_DAY = 86_400_000;

/** The day that a text names, or `undefined` where it is not a day of the calendar (2026-02-30). */
export function civilDay(text: string): CivilDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? (text as CivilDay) : undefined;
}

/** Making one takes a hundred times as long as using it, and each entry of a list is asked for its day. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The civil day of an instant in a time zone. */
export function civilDayIn(timeZone: string, at: Date): CivilDay {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(at) as CivilDay;
}

/** The latest of some days; `undefined` for none. */
export function latestDay(days: readonly CivilDay[]): CivilDay | undefined {
  return days.toSorted().at(-1);
}

/** The number of a day, counted from 1970-01-01, which is 0. */
export function epochDay(day: CivilDay): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/**
 * The day with a number, counted from 1970-01-01.
 * @throws RangeError when the year does not have four digits
 */
export function civilDayAt(number: number): CivilDay {
  const date = new Date(number * MS_PER_DAY);
  const text = Number.isInteger(number) && !Number.isNaN(date.getTime()) ? date.toISOString() : '';
  if (!/^\d{4}-/.test(text))
    throw new RangeError(`日期序号 ${number} 超出日历；须为 0000-01-01 至 9999-12-31 之间的整日`);
  return text.slice(0, 10) as CivilDay;
}

/** The day some days later; earlier where `days` is negative. */
export function addDays(day: CivilDay, days: number): CivilDay {
  return civilDayAt(epochDay(day) + days);
}

/** How many days after `from` the day `until` is; negative where it is earlier. */
export function daysBetween(from: CivilDay, until: CivilDay): number {
  return epochDay(until) - epochDay(from);
}

/** The weekday of a day. */
export function isoWeekday(day: CivilDay): IsoWeekday {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as IsoWeekday;
}

/**
 * The same day some months later, or earlier where `months` is negative; where that month is shorter, its last day: a
 * month before 31 March is 28 or 29 February.
 * @throws RangeError when `months` is not whole or the year does not have four digits
 */
export function addMonths(day: CivilDay, months: number): CivilDay {
  if (!Number.isInteger(months)) throw new RangeError(`月数 ${months} 无效；须为整数`);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const target = year * 12 + month - 1 + months;
  const first = civilDay(`${padded(Math.floor(target / 12), 4)}-${padded((((target % 12) + 12) % 12) + 1, 2)}-01`);
  if (!first) throw new RangeError(`${day} 加 ${months} 个月超出日历；须在 0000 年至 9999 年之间`);
  return addDays(first, Math.min(date, daysInMonth(first)) - 1);
}

function daysInMonth(first: CivilDay): number {
  const date = new Date(`${first}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.getUTCDate();
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
