import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

/** The ranges of a text that hold a word. */
function rangesOf(text: string, word: string): [number, number][] {
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => [index, index + word.length]);
}

const marked = (text: string, ranges: [number, number][]) => {
  const shown = excerpt(text, ranges);
  return { text: shown.text, words: shown.marks.map(([from, until]) => shown.text.slice(from, until)) };
};

describe('the sentence that a reader sees of a match', () => {
  test('it is the sentence with the first match, with its own end', () => {
    const text = '叫修须登记。派工自叫修起算；逾期要说明。派工另记。';
    expect(marked(text, rangesOf(text, '派工'))).toEqual({ text: '派工自叫修起算；', words: ['派工'] });
  });

  test('all matches of that sentence are marked', () => {
    const text = '先登记。叫修即派工，派工即到场。';
    expect(marked(text, rangesOf(text, '派工'))).toEqual({ text: '叫修即派工，派工即到场。', words: ['派工', '派工'] });
  });

  test('a long sentence is shortened around the match, and shows where', () => {
    const text = `${'甲'.repeat(200)}派工${'乙'.repeat(200)}。`;
    const shown = marked(text, rangesOf(text, '派工'));
    expect(shown.words).toEqual(['派工']);
    expect(shown.text).toMatch(/^…甲+派工乙+…$/);
    expect(shown.text.length).toBeLessThanOrEqual(122);
  });

  test('a match at either end of the text is shown', () => {
    expect(marked('。开头', [[0, 1]]).words).toEqual(['。']);
    expect(marked('前一句。结尾', rangesOf('前一句。结尾', '结尾'))).toEqual({ text: '结尾', words: ['结尾'] });
  });

  test('matches in any order, and overlapping ones, show the sentence of the first', () => {
    const text = '派工时限。叫修。';
    const ranges: [number, number][] = [
      [5, 7],
      [0, 4],
      [0, 2],
    ];
    expect(marked(text, ranges)).toEqual({ text: '派工时限。', words: expect.arrayContaining(['派工时限', '派工']) });
  });

  test('without a match the beginning is shown, of no text nothing', () => {
    expect(excerpt('甲'.repeat(300), [])).toEqual({ text: '甲'.repeat(120), marks: [] });
    expect(excerpt('', [])).toEqual({ text: '', marks: [] });
  });

  test('a match longer than an excerpt is marked as far as it is shown', () => {
    const text = `甲${'派'.repeat(300)}。`;
    const shown = marked(text, [[1, 301]]);
    expect(shown.words.join('')).toMatch(/^派{100,}$/);
    expect(shown.text.endsWith('…')).toBe(true);
  });
});

describe('whatever the text', () => {
  const text = fc.array(fc.constantFrom('甲', '派工', '。', '；', '！', '乙'.repeat(70), '😀', ' '), { maxLength: 30 });

  test('the marks cover the same words as in the original, and the first match is always among them', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const original = pieces.join('');
        const ranges = rangesOf(original, '派工');
        fc.pre(ranges.length > 0);
        const shown = excerpt(original, ranges);
        const words = shown.marks.map(([from, until]) => shown.text.slice(from, until));
        expect(words.length).toBeGreaterThan(0);
        expect('派工').toContain(words.at(-1));
        expect(words.slice(0, -1).every((word) => word === '派工')).toBe(true);
        expect(words[0]).toBe('派工');
      }),
    );
  });

  test('what is shown stands in the original', () => {
    fc.assert(
      fc.property(text, fc.nat(), (pieces, at) => {
        const original = pieces.join('');
        fc.pre(original.length > 0);
        const from = at % original.length;
        const shown = excerpt(original, [[from, from + 1]]);
        expect(original).toContain(shown.text.replace(/^…|…$/g, ''));
        expect(shown.marks.map(([a, b]) => shown.text.slice(a, b))).toEqual([original.slice(from, from + 1)]);
      }),
    );
  });
});
