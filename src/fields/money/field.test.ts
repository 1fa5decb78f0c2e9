import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { money } from './field.ts';

const fee = money({ label: { zh: '费用', en: 'Fee' }, clause: 'rep-5' });
const difference = money({ label: { zh: '差额', en: 'Difference' }, signed: true });

describe('an amount of money', () => {
  test.each([
    [0, '¥ 0.00'],
    [5, '¥ 0.05'],
    [5000, '¥ 50.00'],
    [123_450, '¥ 1,234.50'],
    [123_456_789, '¥ 1,234,567.89'],
    [Number.MAX_SAFE_INTEGER, '¥ 90,071,992,547,409.91'],
  ])('%i fen are written %s in both languages', (fen, written) => {
    expect([fee.format(fen, 'zh'), fee.format(fen, 'en')]).toEqual([written, written]);
  });

  test.each([
    ['1,234.5', 123_450],
    ['￥38', 3800],
    ['¥38.00', 3800],
    ['¥ 1,234.50', 123_450],
    ['38元', 3800],
    ['３８．５元', 3850],
    ['人民币 38 元整', 3800],
    ['CNY 38', 3800],
    ['38 RMB', 3800],
    ['1.15', 115],
    ['1.10000', 110],
    ['-0', 0],
  ])('%s means %i fen', (written, fen) => {
    expect(difference.parse(written)).toBe(fen);
  });

  test.each([
    '三',
    '38元5',
    '1,23',
    '1.234',
    '1e3',
    '0x10',
    '12,34.5',
    '1.2.3',
    'NaN',
    'Infinity',
    '¥',
    '元',
    '$38',
    '.',
    '①',
  ])('%s is no amount', (written) => {
    expect(fee.parse(written)).toBeUndefined();
  });

  test('the message says what an amount is, with the value that is none', () => {
    expect(faultOf(fee, '三')).toEqual({
      zh: '“三”不是金额；允许：0 元或以上，精确到分，如 1,234.50',
      en: '“三” is not an amount of money; allowed: CNY 0 or more, to the fen, such as 1,234.50',
    });
  });

  test('only whole fen are stored', () => {
    const wrong = [0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '100', null, [100]];
    expect(accepted(fee, [0, 1, 5000, ...wrong])).toEqual([0, 1, 5000]);
    expect(faultOf(fee, Number.NaN).zh).toContain('“NaN”不是金额');
  });

  test('an amount below nothing is stored only where a field allows it', () => {
    expect([fee.parse('-12'), fee.fault(-1200) === undefined]).toEqual([undefined, false]);
    expect(difference.fault(-1200)).toBeUndefined();
    expect(['-12', '-¥12', '¥-12', '－12', '\u221212'].map((text) => difference.parse(text))).toEqual(
      Array(5).fill(-1200),
    );
    expect(difference.format(-123_450, 'zh')).toBe('-¥ 1,234.50');
  });

  test('every amount reads back as itself, to the fen', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(difference.parse(difference.format(fen, 'zh'))).toBe(fen);
      }),
    );
    expect(fee.parse('90,071,992,547,409.92')).toBeUndefined();
  });

  test('nobody looks for an entry by its amount', () => expect(fee.searchText(100)).toBe(''));

  test('nothing that a file can hold makes it throw', () => {
    expectHarmless(fee);
    expectHarmless(difference);
  });
});
