import { type CivilDay, isoWeekday } from '#domain/civil-day.ts';
import type { Hours, WorkingCalendar } from '#domain/working-calendar.ts';

/** What a day is for the company, and when work is done on it. */
export interface WorkDay {
  kind: 'work' | 'make-up' | 'weekend' | 'holiday';
  hours: readonly Hours[];
}

/** The working hours of a day by a calendar: a public holiday has none, a weekend that is worked has its own. */
export function workDayOf({ week, dayKind, makeUpHours }: WorkingCalendar, day: CivilDay): WorkDay {
  const usual = week[isoWeekday(day)];
  const notice = dayKind?.(day);
  if (notice === 'off') return { kind: 'holiday', hours: [] };
  if (usual.length > 0) return { kind: 'work', hours: usual };
  const makeUp = makeUpHours ?? week[1];
  return notice === 'work' && makeUp.length > 0 ? { kind: 'make-up', hours: makeUp } : { kind: 'weekend', hours: [] };
}
