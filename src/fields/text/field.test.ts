import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, anyText, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { text } from './field.ts';

const name = text({ label: { zh: '客户名称', en: 'Customer' } });

describe('a text on one line', () => {
  test('names, models and emoji are kept as they were written', () => {
    const written = ['城东水厂', 'MK-3000 / 2026', 'Ünïcødé', '好👍', '👩‍👩‍👧', '__proto__', '0'];
    expect(accepted(name, written)).toEqual(written);
    expect(written.map((value) => name.parse(value))).toEqual(written);
  });

  test('spaces around a pasted text are dropped, and a line break inside a cell becomes a space', () => {
    expect(name.parse('\u3000城东水厂 \n')).toBe('城东水厂');
    expect(name.parse('城东水厂\r\n \t二期')).toBe('城东水厂 二期');
  });

  test('a text that was stored reads back as itself', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const stored = name.parse(value);
        fc.pre(stored !== undefined);
        expect(name.parse(name.format(stored, 'zh'))).toBe(stored);
      }),
    );
  });

  test('a text may be as long as its limit in characters, an emoji being one, and no longer', () => {
    const short = text({ label: name.label, maxLength: 3 });
    expect(accepted(short, ['一二三', '👍👍👍', '一二三四', '👍👍👍👍'])).toEqual(['一二三', '👍👍👍']);
    expect(accepted(name, ['一'.repeat(200), '一'.repeat(201)])).toEqual(['一'.repeat(200)]);
    expect([short.parse('一二三四'), short.maxLength, name.maxLength]).toEqual([undefined, 3, 200]);
  });

  test('a character that turns the writing direction is refused, and the message shows it without obeying it', () => {
    expect(faultOf(name, 'jpg.\u202eexe')).toEqual({
      zh: '“jpg.\\u{202e}exe”有改变书写方向的字符；允许：1 至 200 个字，不分行',
      en: '“jpg.\\u{202e}exe” has a character that turns the writing direction; allowed: 1 to 200 characters on one line',
    });
    expect(name.parse('jpg.\u202eexe')).toBeUndefined();
    expect(accepted(name, ['\u2066x\u2069', '\u202ax', 'x\u202c'])).toEqual([]);
  });

  test.each([
    ['a\u0000b', '有控制字符'],
    ['a\u001b[31m', '有控制字符'],
    ['a\nb', '分了行'],
    ['a\u2028b', '分了行'],
    [' a', '前后有空格'],
    ['a\u3000', '前后有空格'],
    ['a\ud800', '有残缺的字符'],
    ['', '没有内容'],
    ['\u3000', '没有内容'],
    ['x'.repeat(201), '太长'],
    [3, '不是文字'],
    [null, '不是文字'],
    [['a'], '不是文字'],
  ])('%j is not stored, and the reason is given', (value, why) => {
    expect(faultOf(name, value).zh).toContain(why);
  });

  test('a long text is cut short in the message about it', () => {
    expect(faultOf(name, '好'.repeat(100_000)).zh).toBe(`“${'好'.repeat(40)}…”太长；允许：1 至 200 个字，不分行`);
  });

  test('an entry is found by what was written', () => {
    expect([name.searchText('城东水厂'), name.references('城东水厂')]).toEqual(['城东水厂', []]);
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(name));
});
