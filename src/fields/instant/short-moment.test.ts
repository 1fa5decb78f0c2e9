import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, instant } from '#domain/instant.ts';
import { anyText } from '../../../tests/support/field-laws.ts';
import { shortMoment } from './short-moment.ts';

/** Monday 23 November 2026, 00:10 in Shanghai, while it is still Sunday in Europe. */
const here = { now: '2026-11-22T16:10:20.500Z' as Instant, timeZone: 'Asia/Shanghai' };
const meant = (...texts: string[]) => texts.map((text) => shortMoment(text, here));

describe('a moment typed briefly', () => {
  test('a time alone is today’s, and today is that of the desk, not that of Greenwich', () => {
    expect(meant('9:30', '09:30', '9：30', '0930', '930', '9点半', '9点30分', '9 时 30')).toEqual(
      Array(8).fill('2026-11-23T01:30:00Z'),
    );
    expect(meant('0:00', '23:59', '9点')).toEqual([
      '2026-11-22T16:00:00Z',
      '2026-11-23T15:59:00Z',
      '2026-11-23T01:00:00Z',
    ]);
  });

  test('a day in any form may stand before the time', () => {
    expect(meant('昨天 16:18', '昨天16:18', '-1 1618', '11-22 16:18', '22号16:18', '2026-11-22 1618')).toEqual(
      Array(6).fill('2026-11-22T08:18:00Z'),
    );
  });

  test('now is now, to the second', () => {
    expect(meant('now', '现在', ' NOW ')).toEqual(Array(3).fill('2026-11-22T16:10:20Z'));
  });

  test('what no clock shows means no moment, and neither does a day alone or an ambiguous one', () => {
    expect(meant('24:00', '2460', '9:60', '9:3', '25', '昨天', '明天 ', '8 9:30', '', '9:30 9:30')).toEqual(
      Array(10).fill(undefined),
    );
  });

  test('a time that the clocks skip is as much later as they went forward', () => {
    const paris = { now: '2026-03-29T08:00:00Z' as Instant, timeZone: 'Europe/Paris' };
    expect(shortMoment('2:30', paris)).toBe('2026-03-29T01:30:00Z');
  });

  test('whatever is typed, the answer is a moment or none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = shortMoment(text, here);
        if (found !== undefined) expect(instant(found)).toBe(found);
      }),
    );
  });
});
