import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIMPLIFIED } from '../../tests/support/small-index.ts';
import { marks, needle } from './marks.ts';
import { searchable } from './search-index.ts';

const simplified = new Map(SIMPLIFIED.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const rangesIn = (text: string, words: string) => marks(searchable(text, simplified), needle(words, simplified));
const marked = (text: string, words: string) => rangesIn(text, words).map(([from, until]) => text.slice(from, until));

describe('the words that are marked in a text', () => {
  test('every place that holds the words, as the text writes them', () => {
    expect(marked('派工时限自叫修起算，派工不等于派工时限。', '派工时限')).toEqual(['派工时限', '派工时限']);
    expect(marked('按ＲＥＰ－14 办理', 'rep-14')).toEqual(['ＲＥＰ－14']);
    expect(marked('维修规程', '維修規程')).toEqual(['维修规程']);
    expect(marked('9:00 至 22:00 畅通', '9:00至22:00')).toEqual(['9:00 至 22:00']);
  });

  test('the marks of repeated words do not overlap', () => {
    expect(marked('日日日日', '日日')).toEqual(['日日', '日日']);
  });

  test('words that are not there mark nothing', () => {
    expect(rangesIn('派工时限', '叫修')).toEqual([]);
    expect(rangesIn('', '叫修')).toEqual([]);
  });

  test('a character that is folded into several is marked whole', () => {
    expect(marked('每 ㎡ 收费', 'm')).toEqual(['㎡']);
    expect(marked('㈠登记', '(一)登记')).toEqual(['㈠登记']);
  });
});

describe('numbers written the other way (rep-14)', () => {
  test.each([
    ['市区不得超过六小时', '6小时', '六小时'],
    ['市区不得超过六小时', '6 小时', '六小时'],
    ['最迟 6 小时到', '六小时', '6 小时'],
    ['见第十四条', '第14条', '第十四条'],
    ['见第 14 条', '第十四条', '第 14 条'],
    ['每次五十元', '50元', '五十元'],
    ['每次五十元', '50', '五十'],
  ])('“%s” answers “%s” with “%s”', (text, words, expected) => {
    expect(marked(text, words)).toEqual([expected]);
  });

  test.each([
    ['限十六小时', '6小时'],
    ['限 16 小时', '六小时'],
    ['第一百一十四条', '第14条'],
    ['第十四条', '第1'],
    ['五十五元', '5'],
  ])('a number is never part of a greater one: “%s” does not answer “%s”', (text, words) => {
    expect(rangesIn(text, words)).toEqual([]);
  });

  test('the very words come before a number written otherwise', () => {
    expect(marked('六小时，即 6 小时', '6小时')).toEqual(['6 小时']);
  });
});

describe('whatever is typed', () => {
  const text = fc.array(
    fc.constantFrom('派', '工', '第', '十', '四', '条', '14', ' ', '①', '㎡', '😀', '.', '*', 'Ａ'),
    {
      maxLength: 20,
    },
  );

  test('every mark covers some of the original, within it, in order and apart', () => {
    fc.assert(
      fc.property(text, text, (pieces, words) => {
        const original = pieces.join('');
        fc.pre(needle(words.join(''), simplified).literal !== '');
        let last = 0;
        for (const [from, until] of rangesIn(original, words.join(''))) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(until).toBeGreaterThan(from);
          expect(until).toBeLessThanOrEqual(original.length);
          last = until;
        }
      }),
    );
  });

  test('a part cut out of a text is always found in it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (pieces, a, b) => {
        const start = a % (pieces.length + 1);
        const words = pieces.slice(start, start + 1 + (b % 5)).join('');
        fc.pre(needle(words, simplified).literal !== '');
        expect(rangesIn(pieces.join(''), words).length).toBeGreaterThan(0);
      }),
    );
  });
});
