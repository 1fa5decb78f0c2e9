import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendars, instants, SERVICE } from '../../tests/support/service-times.ts';
import { civilDay, type IsoWeekday } from './civil-day.ts';
import { compareInstants, type Instant, instantAt, minutesBetween } from './instant.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { addWorkingTime, workingMinutesBetween } from './working-time.ts';

const ZONES = ['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'America/St_Johns', 'Africa/Casablanca'];
const budgets = fc.oneof(
  fc.integer({ min: 0, max: 6000 }),
  fc.integer({ min: 0, max: 360_000 }).map((seconds) => seconds / 60),
);
const anyCalendar = fc.constantFrom(...ZONES).chain(calendars);

describe.each([
  ['the service calendar', fc.constant(SERVICE)],
  ['any calendar in any zone', anyCalendar],
] as const)('laws of working time by %s (rep-14)', (_, calendar) => {
  test('a budget in two parts is due when the whole budget is (rep-14)', () => {
    fc.assert(
      fc.property(calendar, instants, budgets, budgets, (by, start, a, b) => {
        const halfway = addWorkingTime(start, a, by).due!;
        expect(minutesBetween(addWorkingTime(start, a + b, by).due!, addWorkingTime(halfway, b, by).due!)).toBeCloseTo(
          0,
          3,
        );
      }),
    );
  });

  test('a later call is never due earlier, nor is a larger budget (rep-14)', () => {
    fc.assert(
      fc.property(
        calendar,
        instants,
        fc.integer({ min: 0, max: 20_000 }),
        budgets,
        budgets,
        (by, start, wait, a, b) => {
          const later = instantAt(Date.parse(start) + wait * 60_000);
          const due = (from: Instant, budget: number) => addWorkingTime(from, budget, by).due!;
          expect(compareInstants(due(start, a), due(later, a))).toBeLessThanOrEqual(0);
          expect(compareInstants(due(start, Math.min(a, b)), due(start, Math.max(a, b)))).toBeLessThanOrEqual(0);
        },
      ),
    );
  });

  test('the working time until the due instant is the budget, and forwards and backwards agree (rep-14)', () => {
    fc.assert(
      fc.property(calendar, instants, budgets, (by, start, budget) => {
        const { due } = addWorkingTime(start, budget, by);
        expect(workingMinutesBetween(start, due!, by)).toBeCloseTo(budget, 4);
        expect(workingMinutesBetween(due!, start, by)).toBeCloseTo(-budget, 4);
      }),
    );
  });

  test('working time before and after any moment adds up (rep-14)', () => {
    fc.assert(
      fc.property(calendar, instants, instants, instants, (by, a, b, c) => {
        const whole = workingMinutesBetween(a, c, by);
        expect(workingMinutesBetween(a, b, by) + workingMinutesBetween(b, c, by)).toBeCloseTo(whole, 4);
      }),
      { numRuns: 25 },
    );
  });

  test('the ledger leads from start to due without gaps, and its minutes are the budget (rep-14)', () => {
    fc.assert(
      fc.property(calendar, instants, budgets, (by, start, budget) => {
        const { due, ledger } = addWorkingTime(start, budget, by);
        const ends = ledger.map((segment) => segment.until);
        expect(ledger.reduce((sum, segment) => sum + segment.minutes, 0)).toBeCloseTo(budget, 4);
        expect(minutesBetween(start, ledger[0]?.from ?? start)).toBe(0);
        expect(ends.at(-1) ?? instantAt(Date.parse(start))).toBe(due);
        expect(ledger.slice(1).map((segment) => segment.from)).toEqual(ends.slice(0, -1));
        for (const { kind, from, until, minutes } of ledger) {
          expect(minutesBetween(from, until!)).toBeGreaterThan(0);
          expect(minutes).toBe(kind === 'work' || kind === 'make-up' ? minutesBetween(from, until!) : 0);
        }
      }),
    );
  });
});

describe('working time against a count of minutes', () => {
  test('in Shanghai it is the number of minutes whose clock time is within the hours (rep-14)', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((m) => Date.UTC(2026, 8, 1) + m * 60_000);
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(SERVICE), calendars('Asia/Shanghai')),
        minute,
        fc.integer({ min: 0, max: 20_000 }),
        (calendar, from, length) => {
          const moments = Array.from({ length }, (_, i) => from + i * 60_000);
          const counted = moments.filter((moment) => isWorkedInShanghai(calendar, moment)).length;
          const until = instantAt(from + length * 60_000);
          expect(workingMinutesBetween(instantAt(from), until, calendar)).toBe(counted);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function isWorkedInShanghai({ week, makeUpHours, dayKind }: WorkingCalendar, moment: number): boolean {
  const local = new Date(moment + 8 * 3_600_000);
  const day = civilDay(local.toISOString().slice(0, 10))!;
  const time = local.toISOString().slice(11, 16);
  const usual = week[(local.getUTCDay() || 7) as IsoWeekday];
  const kind = dayKind?.(day);
  const madeUp = kind === 'work' ? (makeUpHours ?? week[1]) : [];
  const hours = kind === 'off' ? [] : usual.length > 0 ? usual : madeUp;
  return hours.some(([from, to]) => from <= time && time < to);
}
