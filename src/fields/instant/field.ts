import * as v from 'valibot';
import { civilDay } from '#domain/civil-day.ts';
import type { Field, FieldOptions } from '#domain/field.ts';
import { civilTimeIn, type Instant, instant, instantAt, instantIn } from '#domain/instant.ts';
import type { Text } from '#domain/text.ts';
import { asText, schemaFault } from '../fault.ts';
import { typed, writtenDay } from '../typed.ts';

/** The zone whose clocks show the time; Asia/Shanghai unless told. */
export type MomentOptions = FieldOptions & { timeZone?: string };

const INSTANT = v.pipe(
  v.string(),
  v.check((text) => instant(text) !== undefined),
);
const WHY: Text = { zh: '不是时刻', en: 'is not a moment' };
const ALLOWED: Text = { zh: '日期和时间，如 2026-11-23 14:18', en: 'day and time, such as 2026-11-23 14:18' };

const ISO = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const LOCAL =
  /^(?<day>.+?)(?: |T|(?<=日))(?<hour>\d{1,2})(?:[:](?<minute>\d{2})(?::(?<second>\d{2}(?:\.\d{3})?))?|[时点] ?(?<said>\d{1,2})分)$/;

/**
 * A moment, to the minute as it is shown: called at, arrived at.
 * @throws RangeError when there is no such time zone
 */
export function moment(options: MomentOptions): Field<Instant> & MomentOptions {
  const timeZone = options.timeZone ?? 'Asia/Shanghai';
  new Intl.DateTimeFormat('en', { timeZone });
  return {
    ...options,
    timeZone,
    kind: 'instant',
    fault: (value) => schemaFault(INSTANT, value, WHY, ALLOWED),
    format: (value) => (v.is(INSTANT, value) ? shown(value, timeZone) : asText(value)),
    parse: (text) => {
      const written = typed(text);
      return ISO.test(written) ? fromIso(written) : fromClock(written, timeZone);
    },
    searchText: () => '',
    references: () => [],
  };
}

function shown(value: Instant, timeZone: string): string {
  const { day, time } = civilTimeIn(timeZone, value);
  return `${day} ${time.slice(0, 5)}`;
}

function fromIso(written: string): Instant | undefined {
  return civilDay(written.slice(0, 10)) && within(() => instantAt(Date.parse(written.toUpperCase())));
}

function fromClock(written: string, timeZone: string): Instant | undefined {
  const { day: text = '', hour = '', minute, second, said } = LOCAL.exec(written)?.groups ?? {};
  const day = writtenDay(text);
  const minutes = minute ?? said?.padStart(2, '0');
  if (!day || !minutes) return undefined;
  const time = [hour.padStart(2, '0'), minutes, ...(second ? [second] : [])].join(':');
  return within(() => instantIn(timeZone, day, time));
}

/** What is outside the calendar or the clock means no moment. */
function within(moment: () => Instant): Instant | undefined {
  try {
    return moment();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
