import { describe, expect, test } from 'vitest';
import { accepted, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { yesNo } from './field.ts';

const differs = yesNo({ label: { zh: '与报修不符', en: 'Differs from the report' } });

describe('yes or no', () => {
  test('it is written in the language of its reader, and reads back as itself', () => {
    expect([true, false].map((value) => differs.format(value, 'zh'))).toEqual(['是', '否']);
    expect([true, false].map((value) => differs.format(value, 'en'))).toEqual(['Yes', 'No']);
    for (const value of [true, false]) {
      expect([differs.parse(differs.format(value, 'zh')), differs.parse(differs.format(value, 'en'))]).toEqual([
        value,
        value,
      ]);
    }
  });

  test('what people put into a column of a spreadsheet is understood', () => {
    expect(['是', '有', 'YES', 'y', 'TRUE', '1', '１', '√', '✓'].map((text) => differs.parse(text))).toEqual(
      Array(9).fill(true),
    );
    expect(['否', '无', '没有', 'no', 'N', 'false', '0', '×'].map((text) => differs.parse(text))).toEqual(
      Array(8).fill(false),
    );
    expect(['也许', '2', '/', '是否'].map((text) => differs.parse(text))).toEqual(Array(4).fill(undefined));
  });

  test('only true and false are stored', () => {
    expect(accepted(differs, [true, false, 0, 1, 'true', '', null, []])).toEqual([true, false]);
    expect(faultOf(differs, '也许')).toEqual({
      zh: '“也许”既不是“是”也不是“否”；允许：是、否',
      en: '“也许” is neither yes nor no; allowed: yes, no',
    });
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(differs));
});
