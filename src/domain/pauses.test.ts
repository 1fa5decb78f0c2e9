import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, calendars, inShanghai, instants, lines, SERVICE } from '../../tests/support/service-times.ts';
import { compareInstants, type Instant, instantAt } from './instant.ts';
import type { Pause } from './pauses.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { addWorkingTime, workingMinutesBetween } from './working-time.ts';

const pause = (from: string, until?: string, reason = '客户约期'): Pause => ({
  from: at(from),
  until: until === undefined ? undefined : at(until),
  reason,
});
const START = at('2026-11-20 10:00');
const due = (...pauses: Pause[]) => inShanghai(addWorkingTime(START, 360, SERVICE, pauses).due);

describe('pauses of the clock, in working time (rep-14)', () => {
  test('without a pause a call at 10:00 is due at 17:00 (rep-14)', () => {
    expect(due()).toBe('2026-11-20 17:00:00');
  });

  test.each([
    ['an hour of the afternoon', [pause('2026-11-20 14:00', '2026-11-20 15:00')], '2026-11-20 18:00:00'],
    ['the lunch break', [pause('2026-11-20 12:00', '2026-11-20 13:00')], '2026-11-20 17:00:00'],
    ['half an hour on each side of lunch', [pause('2026-11-20 11:30', '2026-11-20 13:30')], '2026-11-20 18:00:00'],
    ['a night that is never reached', [pause('2026-11-20 18:00', '2026-11-21 09:00')], '2026-11-20 17:00:00'],
    ['time before the call', [pause('2026-11-20 08:00', '2026-11-20 10:00')], '2026-11-20 17:00:00'],
    ['time that had begun before the call', [pause('2026-11-19 08:00', '2026-11-20 11:00')], '2026-11-20 18:00:00'],
    ['time from the due instant on', [pause('2026-11-20 17:00', '2026-11-20 18:00')], '2026-11-20 17:00:00'],
    ['a pause of no length', [pause('2026-11-20 14:00', '2026-11-20 14:00')], '2026-11-20 17:00:00'],
    [
      'two pauses that overlap, counted once',
      [pause('2026-11-20 14:00', '2026-11-20 15:00'), pause('2026-11-20 14:30', '2026-11-20 15:30')],
      '2026-11-23 09:30:00',
    ],
    [
      'a pause inside another, whatever their order',
      [pause('2026-11-20 14:15', '2026-11-20 14:45'), pause('2026-11-20 14:00', '2026-11-20 15:00')],
      '2026-11-20 18:00:00',
    ],
    ['the weekend and an hour of Monday', [pause('2026-11-20 16:00', '2026-11-23 10:00')], '2026-11-23 11:00:00'],
  ])('%s moves the due time by the working time in it only (rep-14)', (_, pauses, expected) => {
    expect(due(...pauses)).toBe(expected);
  });

  test('the ledger names each pause, cut to the working time in it (rep-14)', () => {
    const pauses = [
      pause('2026-11-20 16:00', '2026-11-23 09:30'),
      pause('2026-11-20 16:30', '2026-11-23 10:00', '等配件'),
    ];
    const { ledger } = addWorkingTime(START, 360, SERVICE, pauses);
    expect(lines(ledger)).toEqual([
      'work 11-20 10:00 → 11-20 12:00 120',
      'lunch 11-20 12:00 → 11-20 13:00 0',
      'work 11-20 13:00 → 11-20 16:00 180',
      'pause 11-20 16:00 → 11-20 18:00 0',
      'weekend 11-20 18:00 → 11-23 09:00 0',
      'pause 11-23 09:00 → 11-23 09:30 0',
      'pause 11-23 09:30 → 11-23 10:00 0',
      'work 11-23 10:00 → 11-23 11:00 60',
    ]);
    expect(ledger.flatMap((s) => s.reason ?? [])).toEqual(['客户约期', '客户约期', '等配件']);
  });

  test('a pause that begins with the lunch break leaves no trace before it (rep-14)', () => {
    const { ledger } = addWorkingTime(START, 150, SERVICE, [pause('2026-11-20 12:00', '2026-11-20 13:15')]);
    expect(lines(ledger)).toEqual([
      'work 11-20 10:00 → 11-20 12:00 120',
      'lunch 11-20 12:00 → 11-20 13:00 0',
      'pause 11-20 13:00 → 11-20 13:15 0',
      'work 11-20 13:15 → 11-20 13:45 30',
    ]);
  });

  test('a pause of no length leaves no trace at all (rep-14)', () => {
    const pauses = [pause('2026-11-20 14:00', '2026-11-20 14:00')];
    expect(addWorkingTime(START, 360, SERVICE, pauses)).toEqual(addWorkingTime(START, 360, SERVICE));
  });

  test('of two pauses that begin together the longer one is shown, in whatever order they are listed (rep-14)', () => {
    const pauses = [
      pause('2026-11-20 14:00', '2026-11-20 14:30', '等配件'),
      pause('2026-11-20 14:00', '2026-11-20 15:00'),
    ];
    const reasons = (list: Pause[]) => addWorkingTime(START, 360, SERVICE, list).ledger.flatMap((s) => s.reason ?? []);
    expect(reasons(pauses)).toEqual(['客户约期']);
    expect(reasons(pauses.toReversed())).toEqual(['客户约期']);
  });

  test('a pause that has not ended stops the clock: no due time, and the ledger ends with it (rep-14)', () => {
    const { due, ledger } = addWorkingTime(START, 360, SERVICE, [pause('2026-11-20 14:00')]);
    expect(due).toBeUndefined();
    expect(ledger.at(-1)).toEqual({ kind: 'pause', from: at('2026-11-20 14:00'), minutes: 0, reason: '客户约期' });
    expect(ledger.reduce((sum, s) => sum + s.minutes, 0)).toBe(180);
  });

  test('one that begins at night stops the clock at opening (rep-14)', () => {
    const { due, ledger } = addWorkingTime(START, 600, SERVICE, [pause('2026-11-20 20:00')]);
    expect(due).toBeUndefined();
    expect(lines(ledger).slice(-2)).toEqual(['weekend 11-20 18:00 → 11-23 09:00 0', 'pause 11-23 09:00 →  0']);
  });

  test('one that begins at the due instant is too late to stop it (rep-14)', () => {
    expect(due(pause('2026-11-20 17:00'))).toBe('2026-11-20 17:00:00');
    expect(due(pause('2026-11-20 16:59:59'))).toBe('');
  });

  test('a pause that ends before it begins, or at no instant, is refused by name', () => {
    expect(() => due(pause('2026-11-20 14:00', '2026-11-20 13:59'))).toThrow(
      new RangeError('pauses[0].until“2026-11-20T05:59:00Z”早于开始 2026-11-20T06:00:00Z；须不早于开始，未结束的不填'),
    );
    const unreadable = { from: '昨天' as Instant, reason: '' };
    expect(() => due(pause('2026-11-20 14:00', '2026-11-20 14:30'), unreadable)).toThrow(
      new RangeError('pauses[1].from“昨天”不是有效时刻；须为 UTC 时刻，如 2026-11-20T08:18:00Z'),
    );
  });
});

describe('laws of pauses', () => {
  const offsets = fc.tuple(fc.integer({ min: -3000, max: 9000 }), fc.integer({ min: 0, max: 4000 }));
  const cases = fc.record({
    calendar: calendars('Asia/Shanghai'),
    start: instants,
    budget: fc.integer({ min: 0, max: 4000 }),
    offsets: fc.array(offsets, { maxLength: 5 }),
  });
  const shifted = (start: Instant, minutes: number) => instantAt(Date.parse(start) + minutes * 60_000);
  const pausesOf = (start: Instant, list: [number, number][]): Pause[] =>
    list.map(([from, length]) => ({ from: shifted(start, from), until: shifted(start, from + length), reason: '' }));

  test('pauses move the due time by exactly the working time that they cover before it (rep-14)', () => {
    fc.assert(
      fc.property(cases, ({ calendar, start, budget, offsets }) => {
        const pauses = pausesOf(start, offsets);
        const { due } = addWorkingTime(start, budget, calendar, pauses);
        const covered = coveredMinutes(pauses, start, due!, calendar);
        expect(workingMinutesBetween(start, due!, calendar)).toBeCloseTo(budget + covered, 6);
        expect(due).toBe(addWorkingTime(start, budget + covered, calendar).due);
      }),
    );
  });

  test('the order in which pauses are listed does not matter (rep-14)', () => {
    fc.assert(
      fc.property(cases, ({ calendar, start, budget, offsets }) => {
        const pauses = pausesOf(start, offsets);
        expect(addWorkingTime(start, budget, calendar, pauses.toReversed())).toEqual(
          addWorkingTime(start, budget, calendar, pauses),
        );
      }),
    );
  });
});

/** The working minutes from `start` to `due` that lie in any pause, added up between all the moments that matter. */
function coveredMinutes(pauses: Pause[], start: Instant, due: Instant, calendar: WorkingCalendar): number {
  const moments = [start, due, ...pauses.flatMap(({ from, until }) => [from, until!])]
    .filter((moment) => compareInstants(moment, start) >= 0 && compareInstants(moment, due) <= 0)
    .toSorted(compareInstants);
  return moments
    .slice(1)
    .map((until, i) => [moments[i]!, until] as const)
    .filter(([a, b]) => pauses.some((p) => compareInstants(p.from, a) <= 0 && compareInstants(b, p.until!) <= 0))
    .reduce((sum, [a, b]) => sum + workingMinutesBetween(a, b, calendar), 0);
}
