import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CivilDay, civilDay, civilDayAt, daysBetween } from '#domain/civil-day.ts';
import { anyText } from '../../tests/support/field-laws.ts';
import { dayMeant, shortDay, weekday } from './short-day.ts';

/** A Monday. */
const TODAY = '2026-11-23' as CivilDay;
const meant = (...texts: string[]) => texts.map((text) => shortDay(text, TODAY));

describe('a day typed briefly, on Monday 23 November 2026', () => {
  test('yesterday, today and tomorrow may be said, in either language', () => {
    expect(meant('昨天', '今天', '明天', '前天', '后天')).toEqual([
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-21',
      '2026-11-25',
    ]);
    expect(meant('Today', ' tomorrow ', 'YESTERDAY')).toEqual(['2026-11-23', '2026-11-24', '2026-11-22']);
  });

  test('so many days later or earlier', () => {
    expect(meant('+3', '＋３', '-23', '+30天', '+0')).toEqual([
      '2026-11-26',
      '2026-11-26',
      '2026-10-31',
      '2026-12-23',
      '2026-11-23',
    ]);
  });

  test('a month and day is that day nearest to today, also across the turn of the year', () => {
    expect(meant('11-25', '11/25', '11.25', '11月25日', '11月25号', '11-3')).toEqual([
      ...Array(5).fill('2026-11-25'),
      '2026-11-03',
    ]);
    expect(meant('1-5', '3-1')).toEqual(['2027-01-05', '2027-03-01']);
    expect(shortDay('12-28', '2027-01-04' as CivilDay)).toBe('2026-12-28');
  });

  test('a month and day about half a year away either way means none: the year must be written', () => {
    expect(meant('5-20', '6-1', '4-30')).toEqual([undefined, undefined, undefined]);
    expect(dayMeant('2026-5-20', TODAY)).toBe('2026-05-20');
  });

  test('a day alone is that day nearest to today, also of last or next month', () => {
    expect(meant('25', '25号', '23', '20', '2')).toEqual([
      '2026-11-25',
      '2026-11-25',
      '2026-11-23',
      '2026-11-20',
      '2026-12-02',
    ]);
  });

  test('a day alone about half a month away either way means none', () => {
    expect(meant('8', '9')).toEqual([undefined, undefined]);
  });

  test('a month without such a day is passed over, as is a year without 29 February', () => {
    expect(meant('31')).toEqual(['2026-10-31']);
    expect(shortDay('2-29', '2028-02-20' as CivilDay)).toBe('2028-02-29');
    expect(shortDay('2-29', '2026-02-20' as CivilDay)).toBeUndefined();
  });

  test('what is no day of the calendar means none', () => {
    expect(meant('13-1', '0', '32', '2-30', '11-31', '20261331', '+99999', '', '昨')).toEqual(Array(9).fill(undefined));
    expect(meant('20261125')).toEqual(['2026-11-25']);
  });

  test('whatever is typed on whatever day, the answer is a day of the calendar or none', () => {
    const day = fc.integer({ min: -719_528, max: 2_932_896 }).map(civilDayAt);
    const short = fc.oneof(
      anyText,
      fc.integer({ max: 99 }).map(String),
      fc.string({ unit: fc.constantFrom(...'012-/.+') }),
    );
    fc.assert(
      fc.property(short, day, (text, today) => {
        const found = shortDay(text, today);
        if (found !== undefined) expect(civilDay(found)).toBe(found);
      }),
    );
  });

  test('a day alone is never more than a month away', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(civilDayAt);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), day, (number, today) => {
        const found = shortDay(String(number), today);
        if (found) expect(Math.abs(daysBetween(today, found))).toBeLessThan(32);
      }),
    );
  });
});

test('the day of the week is said with it', () => {
  expect([weekday(TODAY).zh, weekday('2026-11-29' as CivilDay).zh]).toEqual(['周一', '周日']);
});
