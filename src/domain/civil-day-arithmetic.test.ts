import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilDay,
  civilDay,
  civilDayAt,
  daysBetween,
  epochDay,
  isoWeekday,
} from './civil-day.ts';

const day = (text: string) => text as CivilDay;
const days = fc.integer({ min: -100_000, max: 100_000 }).map(civilDayAt);

describe('days that follow one another', () => {
  test('a day later crosses months, years and leap days', () => {
    expect(
      ['2026-11-30', '2026-12-31', '2024-02-28', '2026-02-28', '1900-02-28'].map((d) => addDays(day(d), 1)),
    ).toEqual(['2026-12-01', '2027-01-01', '2024-02-29', '2026-03-01', '1900-03-01']);
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
    expect(addDays(day('2026-03-01'), 0)).toBe('2026-03-01');
  });

  test('adding the days between two days leads from one to the other', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(b, a) + daysBetween(a, b)).toBe(0);
      }),
    );
  });

  test('every day has its number, 1970-01-01 being 0', () => {
    expect(epochDay(day('1970-01-01'))).toBe(0);
    expect(civilDayAt(-1)).toBe('1969-12-31');
    fc.assert(
      fc.property(days, (d) => {
        expect(civilDayAt(epochDay(d))).toBe(d);
      }),
    );
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2_932_897, -719_529])('no day has the number %d', (number) => {
    expect(() => civilDayAt(number)).toThrow(
      new RangeError(`日期序号 ${number} 超出日历；须为 0000-01-01 至 9999-12-31 之间的整日`),
    );
  });
});

describe('weekdays', () => {
  test('Monday is 1 and Sunday is 7, also before 1970', () => {
    expect(
      ['2026-11-23', '2026-11-20', '2026-11-21', '2026-11-22', '1969-12-28'].map((d) => isoWeekday(day(d))),
    ).toEqual([1, 5, 6, 7, 7]);
  });

  test('the weekday goes on by one each day', () => {
    fc.assert(
      fc.property(days, (d) => {
        expect(isoWeekday(addDays(d, 1))).toBe((isoWeekday(d) % 7) + 1);
      }),
    );
  });
});

describe('months', () => {
  test.each([
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-11-20', 2, '2027-01-20'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', -24, '2024-11-20'],
  ])('a notice counted from %s by %d months falls on %s (rep-15, clamped to the month)', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  test('the month is always the one that was counted to, and the day never a later one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (d, months) => {
        const result = addMonths(d, months);
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(civilDay(result)).toBe(result);
        expect(index(result) - index(d)).toBe(months);
        expect(result.slice(8) <= d.slice(8)).toBe(true);
      }),
    );
  });

  test('part of a month and a year of five digits are refused', () => {
    expect(() => addMonths(day('2026-11-20'), 1.5)).toThrow(new RangeError('月数 1.5 无效；须为整数'));
    expect(() => addMonths(day('9999-12-01'), 1)).toThrow(/9999-12-01 加 1 个月超出日历/);
  });
});
