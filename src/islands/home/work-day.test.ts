import { expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { WorkingCalendar } from '#domain/working-calendar.ts';
import { workDayOf } from './work-day.ts';

const HOURS = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
] as const;
const calendar: WorkingCalendar = {
  timeZone: 'Asia/Shanghai',
  week: { 1: HOURS, 2: HOURS, 3: HOURS, 4: HOURS, 5: HOURS, 6: [], 7: [] },
  dayKind: (day) => ({ '2026-10-01': 'off' as const, '2026-10-10': 'work' as const })[day as string],
};
const on = (day: string, changes: Partial<WorkingCalendar> = {}) =>
  workDayOf({ ...calendar, ...changes }, day as CivilDay);

test('an ordinary Monday has the hours of its weekday', () => {
  expect(on('2026-11-23')).toEqual({ kind: 'work', hours: HOURS });
});

test('a public holiday has no hours, though it is a Thursday', () => {
  expect(on('2026-10-01')).toEqual({ kind: 'holiday', hours: [] });
});

test('a Saturday that makes up for a holiday has the hours set for such days, or else those of Monday', () => {
  expect(on('2026-10-10')).toEqual({ kind: 'make-up', hours: HOURS });
  const short = [['10:00', '15:00']] as const;
  expect(on('2026-10-10', { makeUpHours: short })).toEqual({ kind: 'make-up', hours: short });
  expect(on('2026-10-10', { makeUpHours: [] })).toEqual({ kind: 'weekend', hours: [] });
});

test('a Sunday is a weekend', () => {
  expect(on('2026-11-22')).toEqual({ kind: 'weekend', hours: [] });
});
