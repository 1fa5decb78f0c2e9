import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, anyText, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { longText } from './field.ts';

const work = longText({ label: { zh: '处理情况', en: 'Work done' } });

describe('a text on several lines', () => {
  test('paragraphs and tabs are kept', () => {
    expect(accepted(work, ['更换水泵\n\n试机正常', 'a\tb'])).toEqual(['更换水泵\n\n试机正常', 'a\tb']);
  });

  test('line breaks of every system become the same, so that a text does not differ by where it was typed', () => {
    expect(['a\r\nb', 'a\rb', 'a\u2028b', 'a\u0085b', '\na\nb\n'].map((text) => work.parse(text))).toEqual(
      Array(5).fill('a\nb'),
    );
  });

  test('a text that was stored reads back as itself', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const stored = work.parse(value);
        fc.pre(stored !== undefined);
        expect(work.parse(work.format(stored, 'en'))).toBe(stored);
      }),
    );
  });

  test('it may have 10,000 characters unless another limit is set', () => {
    expect(work.fault('字'.repeat(10_000))).toBeUndefined();
    expect(faultOf(work, '字'.repeat(10_001)).zh).toContain('太长；允许：1 至 10000 个字，可以分行');
    expect(accepted(longText({ label: work.label, maxLength: 2 }), ['字', '三个字'])).toEqual(['字']);
  });

  test.each([
    ['a\r\nb', '有控制字符'],
    ['a\u0007', '有控制字符'],
    ['a\u202eb', '有改变书写方向的字符'],
    ['a\udfff', '有残缺的字符'],
    ['\n', '没有内容'],
    ['a\n', '前后有空格'],
    [{ a: 'b' }, '不是文字'],
  ])('%j is not stored, and the reason is given', (value, why) => {
    expect(faultOf(work, value).zh).toContain(why);
  });

  test('an entry is found by what was written', () => {
    expect(work.searchText('更换水泵\n试机')).toBe('更换水泵\n试机');
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(work));
});
