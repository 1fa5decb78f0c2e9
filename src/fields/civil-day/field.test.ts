import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDayAt } from '#domain/civil-day.ts';
import { accepted, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { day } from './field.ts';

const soldOn = day({ label: { zh: '售出日期', en: 'Sold on' } });

describe('a day of the calendar', () => {
  test.each([
    '2026-11-23',
    '2026/11/23',
    '2026.11.23',
    '2026年11月23日',
    '2026 年 11 月 23 日',
    '２０２６－１１－２３',
    ' 2026-11-23 ',
    '2026/11/23 0:00',
    '2026-11-23 00:00:00',
  ])('%j means 23 November 2026', (written) => {
    expect(soldOn.parse(written)).toBe('2026-11-23');
  });

  test('one digit is enough for a month and a day', () => {
    expect(['2026/1/3', '2026-1-3', '2026年1月3日'].map((text) => soldOn.parse(text))).toEqual(
      Array(3).fill('2026-01-03'),
    );
  });

  test.each([
    '11-23',
    '11/23',
    '11月23日',
    '23/11/2026',
    '26-11-23',
    '2026-11',
    '2026-11/23',
    '2026-02-30',
    '2026-13-01',
    '2026-11-23 14:18',
    '昨天',
    '46349',
  ])('%s could be several days or none, and is not guessed', (written) => {
    expect(soldOn.parse(written)).toBeUndefined();
  });

  test('only a day that exists is stored, and the message shows how one is written', () => {
    expect(
      accepted(soldOn, ['2024-02-29', '2026-02-29', '2026/11/23', '2026-11-23T00:00:00Z', 20261123, null]),
    ).toEqual(['2024-02-29']);
    expect(faultOf(soldOn, '11-23')).toEqual({
      zh: '“11-23”不是日历上的一天；允许：年、月、日，如 2026-11-23',
      en: '“11-23” is not a day of the calendar; allowed: year, month and day, such as 2026-11-23',
    });
  });

  test('every day reads back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }).map(civilDayAt), (stored) => {
        expect(soldOn.fault(stored)).toBeUndefined();
        expect(soldOn.parse(soldOn.format(stored, 'zh'))).toBe(stored);
      }),
    );
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(soldOn));
});
