import { addDays, addMonths, type CivilDay, isoWeekday } from '#domain/civil-day.ts';

/** The first and the last day of a stretch of days; open where one is missing. */
export interface Days {
  from?: CivilDay;
  until?: CivilDay;
}

/** Stretches of days that have a name; `custom` is whatever days somebody names. */
export const PERIODS = ['today', 'week', 'month', 'custom'] as const;

/** The name of a stretch of days. */
export type Period = (typeof PERIODS)[number];

/** The days of a named stretch around today: a week is Monday to Sunday, a month is that of the calendar. */
export function daysOf(period: Exclude<Period, 'custom'>, today: CivilDay): Required<Days> {
  if (period === 'today') return { from: today, until: today };
  if (period === 'week') {
    const monday = addDays(today, 1 - isoWeekday(today));
    return { from: monday, until: addDays(monday, 6) };
  }
  const first = `${today.slice(0, 8)}01` as CivilDay;
  return { from: first, until: addDays(addMonths(first, 1), -1) };
}
