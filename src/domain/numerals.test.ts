import { describe, expect, test } from 'vitest';
import { hanCount, hanNumeral, parseHanNumeral } from './numerals.ts';

describe('writing numbers as a regulation writes them', () => {
  test.each([
    [0, '零'],
    [1, '一'],
    [10, '十'],
    [14, '十四'],
    [20, '二十'],
    [22, '二十二'],
    [50, '五十'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [999, '九百九十九'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [2002, '二千零二'],
    [9999, '九千九百九十九'],
  ])('%i is written %s', (number, numeral) => {
    expect(hanNumeral(number)).toBe(numeral);
  });

  test('two is 两 where something is counted, and 二 inside a greater number (两周, 二十二条)', () => {
    expect([2, 12, 20, 22, 3].map(hanCount)).toEqual(['两', '十二', '二十', '二十二', '三']);
  });

  test.each([-1, 10_000, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused with its value named', (number) => {
    expect(() => hanNumeral(number)).toThrow(RangeError);
    expect(() => hanNumeral(number)).toThrow(String(number));
  });
});

describe('reading Chinese numbers', () => {
  test('every number from 0 to 9999 reads back as itself', () => {
    const numbers = Array.from({ length: 10_000 }, (_, n) => n);
    expect(numbers.filter((n) => parseHanNumeral(hanNumeral(n)) !== n)).toEqual([]);
    expect(numbers.filter((n) => parseHanNumeral(hanCount(n)) !== n)).toEqual([]);
  });

  test.each([
    ['两', 2],
    ['两百', 200],
    ['两千零五', 2005],
    ['〇', 0],
    ['一百〇五', 105],
    ['一十四', 14],
    ['一百一十', 110],
  ])('the other ways in which people write numbers are read: %s is %i', (numeral, number) => {
    expect(parseHanNumeral(numeral)).toBe(number);
  });

  test.each([
    ['二零二六', 2026],
    ['二〇二六', 2026],
    ['一一〇', 110],
  ])('digits said one by one are read as they stand: %s is %i', (numeral, number) => {
    expect(parseHanNumeral(numeral)).toBe(number);
  });

  test.each(['', ' ', '12', '第十二', '十二条', '一般', '十 二', '壹佰', '一万', 'constructor', '😀'])(
    '“%s” is no Chinese number',
    (text) => {
      expect(parseHanNumeral(text)).toBeUndefined();
    },
  );
});
