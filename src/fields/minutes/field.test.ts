import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { minutes } from './field.ts';

const labour = minutes({ label: { zh: '工时', en: 'Labour' } });

describe('a duration in minutes', () => {
  test.each([
    [0, '0:00'],
    [5, '0:05'],
    [102, '1:42'],
    [6000, '100:00'],
  ])('%i minutes are written %s', (value, written) => {
    expect([labour.format(value, 'zh'), labour.format(value, 'en')]).toEqual([written, written]);
  });

  test.each([
    ['1:42', 102],
    ['1：42', 102],
    ['1:42:00', 102],
    ['102', 102],
    ['１０２', 102],
    ['1小时42分', 102],
    ['1小时42分钟', 102],
    ['1 小时 42 分', 102],
    ['1小时42', 102],
    ['1个小时', 60],
    ['42分', 42],
    ['1.5h', 90],
    ['1.5小时', 90],
    ['1.1h', 66],
    ['1h 42min', 102],
    ['2 hours', 120],
    ['90 MIN', 90],
    ['半小时', 30],
    ['1个半小时', 90],
  ])('%s means %i minutes', (written, value) => {
    expect(labour.parse(written)).toBe(value);
  });

  test.each([
    '1:60',
    '1:4',
    '1.5',
    '-5',
    '1.33h',
    '一小时',
    '小时',
    '分',
    'h',
    ':30',
    '1:42:30',
    '1e2',
    '1d',
    '5分1小时',
    '99999999999999999h',
  ])('%s is not clear enough to mean any', (written) => {
    expect(labour.parse(written)).toBeUndefined();
  });

  test('only whole minutes of 0 or more are stored', () => {
    expect(accepted(labour, [0, 102, -1, 1.5, Number.NaN, 2 ** 53, '1:42', null])).toEqual([0, 102]);
    expect(faultOf(labour, '一会儿')).toEqual({
      zh: '“一会儿”不是时长；允许：整分钟，不小于 0，如 1:42、102、1小时42分、1.5h',
      en: '“一会儿” is not a duration; allowed: whole minutes, 0 or more, such as 1:42, 102, 1 h 42 min, 1.5h',
    });
    expect(labour.parse('1 h 42 min')).toBe(102);
  });

  test('every duration reads back as itself', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(labour.parse(labour.format(value, 'zh'))).toBe(value);
      }),
    );
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(labour));
});
