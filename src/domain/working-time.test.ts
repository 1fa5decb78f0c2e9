import { describe, expect, test } from 'vitest';
import { at, dueAfter, everyDay, inShanghai, lines, SERVICE } from '../../tests/support/service-times.ts';
import type { CivilDay } from './civil-day.ts';
import { compareInstants, type Instant } from './instant.ts';
import { addWorkingTime, workingMinutesBetween } from './working-time.ts';

describe('arrival within six working hours in town, seven outside (rep-14)', () => {
  test('a call on Friday at 16:18 is due on Monday at 14:18, over the weekend and the lunch break (rep-14)', () => {
    const { due, ledger } = addWorkingTime(at('2026-11-20 16:18'), 360, SERVICE);
    expect(inShanghai(due)).toBe('2026-11-23 14:18:00');
    expect(lines(ledger)).toEqual([
      'work 11-20 16:18 → 11-20 18:00 102',
      'weekend 11-20 18:00 → 11-23 09:00 0',
      'work 11-23 09:00 → 11-23 12:00 180',
      'lunch 11-23 12:00 → 11-23 13:00 0',
      'work 11-23 13:00 → 11-23 14:18 78',
    ]);
  });

  test('the same call from the suburbs is due an hour later (rep-14)', () => {
    expect(dueAfter('2026-11-20 16:18', 7)).toBe('2026-11-23 15:18:00');
  });

  test('a Saturday that makes up for a holiday is worked: Friday 16:50 is due on Saturday at 14:50 (rep-14)', () => {
    const { due, ledger } = addWorkingTime(at('2026-10-09 16:50'), 360, SERVICE);
    expect(inShanghai(due)).toBe('2026-10-10 14:50:00');
    expect(lines(ledger)).toEqual([
      'work 10-09 16:50 → 10-09 18:00 70',
      'night 10-09 18:00 → 10-10 09:00 0',
      'make-up 10-10 09:00 → 10-10 12:00 180',
      'lunch 10-10 12:00 → 10-10 13:00 0',
      'make-up 10-10 13:00 → 10-10 14:50 110',
    ]);
  });

  test.each([
    ['in the lunch break', '2026-11-20 12:30', '2026-11-23 10:00:00'],
    ['as the lunch break begins', '2026-11-20 12:00', '2026-11-23 10:00:00'],
    ['as it ends', '2026-11-20 13:00', '2026-11-23 10:00:00'],
    ['before opening', '2026-11-20 07:15', '2026-11-20 16:00:00'],
    ['at opening', '2026-11-20 09:00', '2026-11-20 16:00:00'],
    ['after closing', '2026-11-19 21:40', '2026-11-20 16:00:00'],
    ['a second before closing', '2026-11-19 17:59:59', '2026-11-20 15:59:59'],
    ['at closing', '2026-11-19 18:00:00', '2026-11-20 16:00:00'],
    ['a second after closing', '2026-11-19 18:00:01', '2026-11-20 16:00:00'],
    ['on a Saturday', '2026-11-21 10:00', '2026-11-23 16:00:00'],
    ['on a Sunday, just before midnight', '2026-11-22 23:59:59', '2026-11-23 16:00:00'],
    ['on a holiday', '2026-10-01 10:00', '2026-10-08 16:00:00'],
  ])('a call %s, %s, is due at %s (rep-14)', (_, start, due) => {
    expect(dueAfter(start, 6)).toBe(due);
  });

  test('a call before opening first waits for it, one in the lunch break for its end (rep-14)', () => {
    const first = (start: string) => lines(addWorkingTime(at(start), 1, SERVICE).ledger)[0];
    expect(first('2026-11-20 07:15')).toBe('night 11-20 07:15 → 11-20 09:00 0');
    expect(first('2026-11-20 12:30')).toBe('lunch 11-20 12:30 → 11-20 13:00 0');
    expect(first('2026-11-21 12:30')).toBe('weekend 11-21 12:30 → 11-23 09:00 0');
    expect(first('2026-10-02 12:30')).toBe('holiday 10-02 12:30 → 10-08 09:00 0');
  });
});

describe('conventions of working time (rep-14)', () => {
  test('a budget that ends at closing time is due then, not the next morning (rep-14)', () => {
    expect(dueAfter('2026-11-20 11:00', 6)).toBe('2026-11-20 18:00:00');
    expect(dueAfter('2026-11-20 11:00:01', 6)).toBe('2026-11-23 09:00:01');
    expect(dueAfter('2026-11-20 09:00', 3)).toBe('2026-11-20 12:00:00');
  });

  test('seconds and milliseconds are kept (rep-14)', () => {
    expect(dueAfter('2026-11-20 16:18:42', 6)).toBe('2026-11-23 14:18:42');
    expect(dueAfter('2026-11-20 16:18:42.250', 6)).toBe('2026-11-23 14:18:42.250');
    expect(addWorkingTime(at('2026-11-20 17:59:30'), 1, SERVICE).ledger.map((s) => s.minutes)).toEqual([0.5, 0, 0.5]);
  });

  test('arriving at the due instant is on time, a second later is late (rep-14)', () => {
    const start = at('2026-11-20 16:18');
    const { due } = addWorkingTime(start, 360, SERVICE);
    expect(compareInstants('2026-11-23T06:18:00.000Z' as Instant, due!)).toBe(0);
    expect(workingMinutesBetween(start, at('2026-11-23 14:18'), SERVICE)).toBe(360);
    expect(workingMinutesBetween(start, at('2026-11-23 14:18:01'), SERVICE)).toBeGreaterThan(360);
  });

  test('no budget is due at once, also at night (rep-14)', () => {
    expect(addWorkingTime(at('2026-11-20 23:00'), 0, SERVICE)).toEqual({ due: '2026-11-20T15:00:00Z', ledger: [] });
  });

  test('the time left is negative once the deadline has passed (rep-14)', () => {
    const due = at('2026-11-23 14:18');
    expect(workingMinutesBetween(at('2026-11-23 11:00'), due, SERVICE)).toBe(138);
    expect(workingMinutesBetween(at('2026-11-24 09:30'), due, SERVICE)).toBe(-252);
    expect(workingMinutesBetween(due, due, SERVICE)).toBe(0);
    expect(workingMinutesBetween(at('2026-11-21 03:00'), at('2026-11-20 20:00'), SERVICE)).toBe(0);
  });

  test('hours until 24:00 join the next day without a gap', () => {
    const shop = everyDay('Asia/Shanghai', ['00:00', '06:00'], ['22:00', '24:00']);
    const { due, ledger } = addWorkingTime(at('2026-11-20 23:00'), 180, shop);
    expect(inShanghai(due)).toBe('2026-11-21 02:00:00');
    expect(lines(ledger)).toEqual(['work 11-20 23:00 → 11-21 00:00 60', 'work 11-21 00:00 → 11-21 02:00 120']);
    expect(dueAfter('2026-11-20 23:00', 1, shop)).toBe('2026-11-21 00:00:00');
  });

  test('a weekend and the holiday next to it are told apart', () => {
    const monday = (day: CivilDay) => (day === '2026-11-23' ? 'off' : undefined);
    const { ledger } = addWorkingTime(at('2026-11-20 17:00'), 120, { ...SERVICE, dayKind: monday });
    expect(lines(ledger)).toEqual([
      'work 11-20 17:00 → 11-20 18:00 60',
      'weekend 11-20 18:00 → 11-23 00:00 0',
      'holiday 11-23 00:00 → 11-24 09:00 0',
      'work 11-24 09:00 → 11-24 10:00 60',
    ]);
  });
});

describe('days that differ from the week', () => {
  const saturday = (day: CivilDay) => (day === '2026-11-21' ? 'work' : undefined);
  const { makeUpHours: _, ...plain } = SERVICE;
  const halfDay = [['09:00', '12:00']] as const;

  test('a make-up day has its own hours', () => {
    const calendar = { ...plain, dayKind: saturday, makeUpHours: halfDay };
    expect(dueAfter('2026-11-20 17:00', 6, calendar)).toBe('2026-11-23 11:00:00');
  });

  test('where there are none, it has those of Monday', () => {
    const calendar = { ...plain, week: { ...plain.week, 1: halfDay }, dayKind: saturday };
    expect(dueAfter('2026-11-20 17:00', 5, calendar)).toBe('2026-11-23 10:00:00');
  });

  test('a day with hours in the week keeps them when it is called a working day', () => {
    const week = { ...plain.week, 6: [['10:00', '11:00']] as const };
    const { ledger } = addWorkingTime(at('2026-11-20 17:00'), 120, { ...SERVICE, week, dayKind: saturday });
    expect(lines(ledger).at(-1)).toBe('work 11-21 10:00 → 11-21 11:00 60');
  });

  test('a make-up day without any hours is a day off', () => {
    const { ledger } = addWorkingTime(at('2026-11-20 17:00'), 120, { ...SERVICE, dayKind: saturday, makeUpHours: [] });
    expect(lines(ledger)[1]).toBe('weekend 11-20 18:00 → 11-23 09:00 0');
  });
});

describe('deadlines beyond the published holidays', () => {
  test('a deadline in a year whose holidays are not published says so (rep-14)', () => {
    const uncovered = (start: string, hours: number) => addWorkingTime(at(start), hours * 60, SERVICE).uncovered;
    expect(uncovered('2026-12-31 11:00', 6)).toBeUndefined();
    expect(uncovered('2026-12-31 11:00:01', 6)).toBe(true);
    expect(uncovered('2027-03-01 10:00', 0)).toBe(true);
  });

  test('one that ends at midnight of the last covered day does not', () => {
    const shop = { ...everyDay('Asia/Shanghai', ['09:00', '24:00']), coveredUntil: '2026-12-31' as CivilDay };
    expect(addWorkingTime(at('2026-12-31 20:00'), 240, shop)).not.toHaveProperty('uncovered');
    expect(addWorkingTime(at('2026-12-31 20:00'), 241, shop)).toHaveProperty('uncovered', true);
  });

  test('without a last covered day nothing is said', () => {
    const { coveredUntil: _, ...calendar } = SERVICE;
    expect(addWorkingTime(at('2090-01-02 10:00'), 360, calendar)).not.toHaveProperty('uncovered');
  });
});
