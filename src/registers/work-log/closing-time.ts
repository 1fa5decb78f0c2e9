import { addDays, type CivilDay, isoWeekday } from '#domain/civil-day.ts';
import { type Instant, instantIn } from '#domain/instant.ts';
import { type WorkingCalendar, workingRules } from '#domain/working-calendar.ts';

const MINUTES_OF_A_DAY = 1440;

/**
 * When work ends on a day, by the working hours and the public holidays; `undefined` for a day off.
 * @throws RangeError when the calendar or the day is wrong
 */
export function closingTime(day: CivilDay, calendar: WorkingCalendar): Instant | undefined {
  const { week, makeUp, dayKind } = workingRules(calendar);
  const kind = dayKind(day);
  const usual = week[isoWeekday(day)];
  const hours = kind === 'off' ? [] : usual.length > 0 ? usual : kind === 'work' ? makeUp : [];
  const last = hours.at(-1)?.to;
  if (last === undefined) return undefined;
  if (last === MINUTES_OF_A_DAY) return instantIn(calendar.timeZone, addDays(day, 1), '00:00');
  const time = [Math.floor(last / 60), last % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return instantIn(calendar.timeZone, day, time);
}
