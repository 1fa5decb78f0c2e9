import { type CivilDay, civilDay } from './civil-day.ts';

/**
 * A moment in UTC, `YYYY-MM-DDTHH:mm:ss(.sss)Z`. Two instants are compared with {@link compareInstants}: as texts,
 * `…:00.500Z` would sort before `…:00Z`.
 */
export type Instant = string & { readonly __brand: 'Instant' };

/** A civil day and the time that the clock on the wall shows, `HH:mm:ss(.sss)`. */
export interface CivilTime {
  day: CivilDay;
  time: string;
}

const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;
const FIRST = Date.parse('0000-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{3})?)?$/;

/** The moment that a text names, or `undefined` where it names none (2026-02-30) or is written otherwise (+08:00). */
export function instant(text: string): Instant | undefined {
  if (!WRITTEN.test(text)) return undefined;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 19))
    ? (text as Instant)
    : undefined;
}

/**
 * The instant at a number of milliseconds since 1970, written without a fraction on a whole second.
 * @throws RangeError when it lies outside the years 0000 to 9999
 */
export function instantAt(epochMs: number): Instant {
  if (!(FIRST <= epochMs && epochMs <= LAST)) {
    throw new RangeError(`时刻 ${epochMs} 毫秒超出范围；须在 0000 年至 9999 年之间`);
  }
  const text = new Date(Math.round(epochMs)).toISOString();
  return (epochMs % 1000 === 0 ? `${text.slice(0, 19)}Z` : text) as Instant;
}

/**
 * The milliseconds since 1970 of an instant; `field` names it in the error.
 * @throws RangeError when the text is not an instant
 */
export function epochMilliseconds(at: Instant, field = '时刻'): number {
  if (typeof at !== 'string' || !instant(at)) {
    throw new RangeError(`${field}“${at}”不是有效时刻；须为 UTC 时刻，如 2026-11-20T08:18:00Z`);
  }
  return Date.parse(at);
}

/** Negative where `a` is the earlier instant, positive where it is the later one, 0 for the same moment. */
export function compareInstants(a: Instant, b: Instant): number {
  return epochMilliseconds(a) - epochMilliseconds(b);
}

/** Minutes of the clock from one instant to another, with a fraction for seconds; negative where `until` is earlier. */
export function minutesBetween(from: Instant, until: Instant): number {
  return compareInstants(until, from) / 60_000;
}

/** The civil day and clock time of an instant in a time zone. */
export function civilTimeIn(timeZone: string, at: Instant): CivilTime {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds(at)).toZonedDateTimeISO(timeZone);
  const smallestUnit = zoned.millisecond === 0 ? 'second' : 'millisecond';
  return {
    day: zoned.toPlainDate().toString() as CivilDay,
    time: zoned.toPlainTime().toString({ smallestUnit }),
  };
}

/**
 * The instant at which a clock in a time zone shows a time, `HH:mm`, `HH:mm:ss` or `HH:mm:ss.sss`. A time that occurs
 * twice is the first of the two; one that is skipped in spring is as much later as the clocks went forward.
 * @throws RangeError when the day or the time is not one
 */
export function instantIn(timeZone: string, day: CivilDay, time: string): Instant {
  if (!civilDay(day)) throw new RangeError(`日期“${day}”无效；须为 YYYY-MM-DD`);
  if (!CLOCK_TIME.test(time)) throw new RangeError(`时间“${time}”无效；须为 00:00 至 23:59（秒可写可不写）`);
  return instantAt(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds);
}
