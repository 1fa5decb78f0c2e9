import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CivilDay, civilDay, civilDayIn, latestDay } from './civil-day.ts';

const ZONE = 'Asia/Shanghai';

describe('days of the calendar', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-02-28', '2026-11-30', '2026-12-31'])('%s is a day', (text) => {
    expect(civilDay(text)).toBe(text);
  });

  test.each(['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-11-00'])(
    '%s is not a day of the calendar',
    (text) => {
      expect(civilDay(text)).toBeUndefined();
    },
  );

  test.each([
    '',
    '2026-1-2',
    '20261120',
    '2026/11/20',
    '2026-11-20T00:00:00Z',
    ' 2026-11-20',
    '2026-11-20\n',
    '２０２６-11-20',
    '2026 年 11 月 20 日',
    'today',
  ])('“%s” is not written as a day is written', (text) => {
    expect(civilDay(text)).toBeUndefined();
  });

  test('every day of four centuries is known', () => {
    const first = Date.UTC(1900, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 146_097 }), (offset) => {
        const day = new Date(first + offset * 86_400_000).toISOString().slice(0, 10);
        expect(civilDay(day)).toBe(day);
      }),
    );
  });
});

describe('the day of an instant', () => {
  test('the day changes at midnight in Shanghai, to the second', () => {
    expect(civilDayIn(ZONE, new Date('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22');
    expect(civilDayIn(ZONE, new Date('2026-11-22T16:00:00.000Z'))).toBe('2026-11-23');
  });

  test('the year and the leap day change at midnight in Shanghai too', () => {
    expect(civilDayIn(ZONE, new Date('2026-12-31T15:59:59Z'))).toBe('2026-12-31');
    expect(civilDayIn(ZONE, new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
    expect(civilDayIn(ZONE, new Date('2024-02-28T16:00:00Z'))).toBe('2024-02-29');
    expect(civilDayIn(ZONE, new Date('2026-02-28T16:00:00Z'))).toBe('2026-03-01');
  });

  test('the zone is the one that is asked for, not that of the machine', () => {
    const instant = new Date('2026-11-22T16:30:00Z');
    expect(
      ['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'].map((z) => civilDayIn(z, instant)),
    ).toEqual(['2026-11-23', '2026-11-22', '2026-11-22', '2026-11-23']);
  });

  test('a later instant is never on an earlier day', () => {
    const instant = fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(civilDayIn(ZONE, earlier) <= civilDayIn(ZONE, later)).toBe(true);
      }),
    );
  });
});

describe('the latest of some days', () => {
  test('it is found in any order, and there is none among none', () => {
    const days = ['2026-09-30', '2026-11-02', '2026-10-31'] as CivilDay[];
    expect(latestDay(days)).toBe('2026-11-02');
    expect(latestDay(days.toReversed())).toBe('2026-11-02');
    expect(latestDay([])).toBeUndefined();
  });

  test('the days that are asked about keep their order', () => {
    const days = ['2026-11-02', '2026-10-31'] as CivilDay[];
    latestDay(days);
    expect(days).toEqual(['2026-11-02', '2026-10-31']);
  });
});
