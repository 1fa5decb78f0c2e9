import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIMPLIFIED } from '../../tests/support/small-index.ts';
import { fold, withDigits } from './fold.ts';

const simplified = new Map(SIMPLIFIED.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const folded = (text: string) => fold(text, simplified).text;
const digits = (text: string) => withDigits(fold(text, simplified)).text;

describe('what is taken for the same', () => {
  test.each([
    ['full width', 'ＲＥＰ－１４：（６）', 'rep-14:(6)'],
    ['capitals', 'DT-862 Rep', 'dt-862rep'],
    ['traditional characters', '維修規程第十四條', '维修规程第十四条'],
    ['blanks of every kind', ' 派\u3000工\t时\u00a0限\n', '派工时限'],
    ['dashes of every kind', '9:00–12:00 A—B 3−1 a‐b', '9:00-12:00a-b3-1a-b'],
    ['compatibility forms', '㎡ ｶ ⽤', 'm2カ用'],
  ])('%s', (_, original, expected) => {
    expect(folded(original)).toBe(expected);
  });

  test('circled numbers order a list and do not become digits of the number behind them', () => {
    expect(folded('①3个月②6小时')).toBe('①3个月②6小时');
    expect(digits('②两个月内')).toBe('②2个月内');
  });

  test('a text is folded once and for all: folding again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  test('nothing comes of nothing but blanks', () => {
    expect(['', '  ', '\u3000\n'].map(folded)).toEqual(['', '', '']);
  });
});

describe('numbers written either way', () => {
  test.each([
    ['第十二条', '第12条'],
    ['第十四條', '第14条'],
    ['六小时', '6小时'],
    ['两个月', '2个月'],
    ['五十元', '50元'],
    ['二〇二六年', '2026年'],
    ['三级', '3级'],
    ['第一百零五条第二款', '第105条第2款'],
  ])('%s reads %s', (han, expected) => {
    expect(digits(han)).toBe(expected);
  });

  test.each(['一般行政', '统一管理', '万一', '一并归档', '第三方'])(
    '%s is no number, or stays findable as written',
    (text) => {
      expect(fold(text, simplified).text).toBe(text);
      if (!text.startsWith('第')) expect(digits(text)).toBe(text);
    },
  );

  test('a clause number reads the same in digits, whichever way it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        expect(digits(`第${n}条`)).toBe(`第${n}条`);
      }),
    );
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '第十二条',
    '六小时',
    '①',
    '㈠',
    '㎡',
    'ＲＥＰ',
    '－',
    ' ',
    '\u3000',
    '時',
    '😀',
    '👨‍👩‍👧',
    'İ',
    '两个月',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('the way back to the original', () => {
  test('every character of the folded text knows the original character that it came from', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, at } = fold(original, simplified);
        expect(at).toHaveLength(text.length + 1);
        expect(at.at(-1)).toBe(original.length);
        for (let i = 0; i < text.length; i++) {
          const origin = String.fromCodePoint(original.codePointAt(at[i]!)!);
          expect(folded(origin)).toContain(text.charAt(i));
        }
      }),
    );
  });

  test('with numbers in digits each character still stands where it stood, in order', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, at } = withDigits(fold(original, simplified));
        expect(at).toHaveLength(text.length + 1);
        expect(at.at(-1)).toBe(original.length);
        expect(at).toEqual(at.toSorted((a, b) => a - b));
        for (let i = 0; i < text.length; i++) {
          if (/\d/.test(text.charAt(i))) continue;
          expect(folded(String.fromCodePoint(original.codePointAt(at[i]!)!))).toContain(text.charAt(i));
        }
      }),
    );
  });

  test('a number in digits stands where the Chinese number began, and what follows it where that ended', () => {
    const { text, at } = withDigits(fold('见第二十二条', simplified));
    expect(text).toBe('见第22条');
    expect(at.slice(2)).toEqual([2, 2, 5, 6]);
  });
});
