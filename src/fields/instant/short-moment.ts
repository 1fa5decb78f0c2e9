import type { CivilDay } from '#domain/civil-day.ts';
import { civilTimeIn, epochMilliseconds, type Instant, instantAt, instantIn } from '#domain/instant.ts';
import { dayMeant } from '../short-day.ts';
import { typed } from '../typed.ts';

const NOW = new Set(['now', '现在', '此刻']);
const TIME = /^(?:(?<day>.+?)(?: |(?<=[天日号])))?(?<time>\d{1,2}:\d{2}|\d{3,4}|\d{1,2} ?[点时](?: ?\d{1,2}分?|半)?)$/;
const MS_PER_SECOND = 1000;

/** Where and when a person types. */
export interface Here {
  now: Instant;
  timeZone: string;
}

/**
 * The moment that a clerk means with a short form: `now`, `现在`, a time (`9:30`, `0930`, `9点半`), which is today's, or
 * a day in any form and a time (`昨天 16:18`, `11-25 930`, `-1 9:30`). A day alone means no moment.
 */
export function shortMoment(text: string, { now, timeZone }: Here): Instant | undefined {
  const written = typed(text).toLowerCase();
  if (NOW.has(written)) return toTheSecond(now);
  const { day: dayText, time } = TIME.exec(written)?.groups ?? {};
  const clock = time && clockTime(time);
  const today = civilTimeIn(timeZone, now).day;
  const day = dayText === undefined ? today : dayMeant(dayText, today);
  return clock && day ? momentIn(timeZone, day, clock) : undefined;
}

/** A moment without its fraction of a second: what a person sees on a clock. */
export function toTheSecond(at: Instant): Instant {
  return instantAt(Math.floor(epochMilliseconds(at) / MS_PER_SECOND) * MS_PER_SECOND);
}

/** The moment at which a clock in a time zone shows a time, `HH:mm`; `undefined` beyond the calendar. */
export function momentIn(timeZone: string, day: CivilDay, time: string): Instant | undefined {
  try {
    return instantIn(timeZone, day, time);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function clockTime(time: string): string | undefined {
  const said = time.replace(/ /g, '').replace(/分$/, '').replace(/半$/, '30');
  const [hour = '', minute = ''] = /^\d+$/.test(said) ? [said.slice(0, -2), said.slice(-2)] : said.split(/[:点时]/);
  const [h, m] = [Number(hour), Number(minute)];
  return h < 24 && m < 60 ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : undefined;
}
