import { addDays, addMonths, type CivilDay, civilDayAt, epochDay } from '#domain/civil-day.ts';
import { epochMilliseconds, type Instant, instantAt } from '#domain/instant.ts';
import { type WorkingCalendar, workingRules } from '#domain/working-calendar.ts';
import { isWorkingSpan, timeline } from '#domain/working-days.ts';
import { zoneClock } from '#domain/zone-clock.ts';

/** A minute and an hour in milliseconds. */
export const MINUTE = 60_000;

/** A moment that does not come. */
export const NEVER = Number.POSITIVE_INFINITY;

/** The three months that the sample tells of, up to now; moments are milliseconds since 1970. */
export interface SampleTime {
  now: number;
  today: CivilDay;
  /** The first day with call-ins. */
  firstDay: CivilDay;
  /** The last working day before today. */
  lastWorkingDay: CivilDay;
  /** The working day some working days before today. */
  workingDayBefore(days: number): CivilDay;
  isWorkingDay(day: CivilDay): boolean;
  /** @param minute of the day */
  at(day: CivilDay, minute: number): number;
  dayOf(moment: number): CivilDay;
  /** The moment that is some working minutes later; `NEVER` after `NEVER`. */
  workingLater(moment: number, minutes: number): number;
}

const LONGEST_BREAK_DAYS = 60;

/** A stretch of working time in milliseconds since 1970. */
interface Stretch {
  from: number;
  until: number;
}

/**
 * The time of the sample.
 * @throws RangeError when there is no such time zone, or no work is done for two months
 */
export function sampleTime(now: Instant, timeZone: string, calendarOn: (day: CivilDay) => WorkingCalendar): SampleTime {
  const clock = zoneClock(timeZone);
  const at = (day: CivilDay, minute: number) => clock.at(epochDay(day), minute);
  const today = civilDayAt(clock.dayOf(epochMilliseconds(now)));
  const firstDay = addMonths(today, -3);
  // Two thousand sums of working time need the days looked up once, not each time.
  const days = new Map<CivilDay, Stretch[]>();
  for (let day = firstDay; day <= addDays(today, LONGEST_BREAK_DAYS); day = addDays(day, 1)) {
    days.set(day, workOf(day, at(day, 0), calendarOn(day)));
  }
  const work = [...days.values()].flat();
  const isWorkingDay = (day: CivilDay) => (days.get(day)?.length ?? 0) > 0;
  return {
    now: epochMilliseconds(now),
    today,
    firstDay,
    lastWorkingDay: workingDayBefore(today, 1, isWorkingDay),
    workingDayBefore: (count) => workingDayBefore(today, count, isWorkingDay),
    isWorkingDay,
    at,
    dayOf: (moment) => civilDayAt(clock.dayOf(moment)),
    workingLater: (moment, minutes) => later(work, moment, minutes),
  };
}

function workOf(day: CivilDay, midnight: number, calendar: WorkingCalendar): Stretch[] {
  const stretches: Stretch[] = [];
  for (const span of timeline(workingRules(calendar), midnight)) {
    if (span.day !== day) break;
    if (isWorkingSpan(span)) stretches.push(span);
  }
  return stretches;
}

function workingDayBefore(today: CivilDay, count: number, isWorkingDay: (day: CivilDay) => boolean): CivilDay {
  let left = count;
  for (let back = 1; back < LONGEST_BREAK_DAYS; back++) {
    const day = addDays(today, -back);
    if (isWorkingDay(day)) left -= 1;
    if (left === 0) return day;
  }
  throw new RangeError(`${today} 之前 ${LONGEST_BREAK_DAYS} 天里没有 ${count} 个工作日；样例数据须有工作日`);
}

function later(work: readonly Stretch[], moment: number, minutes: number): number {
  if (moment === NEVER) return NEVER;
  let left = minutes * MINUTE;
  for (let i = work.findIndex(({ until }) => until > moment); i >= 0 && i < work.length; i++) {
    const { from, until } = work[i] as Stretch;
    const begun = Math.max(from, moment);
    if (begun + left <= until) return begun + left;
    left -= until - begun;
  }
  throw new RangeError(`从 ${instantAt(moment)} 起两个月内没有 ${minutes} 分钟工作时间；样例数据须有工作日`);
}

/** A moment as people write it down, to the minute. */
export function written(moment: number): Instant {
  return instantAt(Math.floor(moment / MINUTE) * MINUTE);
}
