import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { number } from './field.ts';

const plain = number({ label: { zh: '读数', en: 'Reading' } });
const pieces = number({
  label: { zh: '数量', en: 'Quantity' },
  min: 1,
  max: 100,
  step: 1,
  unit: { zh: '台', en: 'pcs' },
});

describe('a number', () => {
  test('it is written with its unit, in the language of its reader', () => {
    expect([pieces.format(3, 'zh'), pieces.format(3, 'en'), plain.format(-1.5, 'en')]).toEqual([
      '3 台',
      '3 pcs',
      '-1.5',
    ]);
  });

  test.each([
    ['3', 3],
    ['3台', 3],
    ['3 PCS', 3],
    ['３ 台', 3],
    ['1,2', undefined],
    ['三', undefined],
    ['台', undefined],
    ['3件', undefined],
    ['3.5', undefined],
    ['0', undefined],
    ['101', undefined],
    ['1e1', undefined],
  ])('typed as %s, it means %s', (written, value) => {
    expect(pieces.parse(written)).toBe(value);
  });

  test('thousands may be grouped, and a minus may be of any sort', () => {
    expect(['1,234.5', '－3', '\u22123', '-0', 'Infinity', 'NaN'].map((text) => plain.parse(text))).toEqual([
      1234.5,
      -3,
      -3,
      0,
      undefined,
      undefined,
    ]);
  });

  test('a number outside its bounds or between its steps is refused, and the message names them', () => {
    expect(faultOf(pieces, 0).zh).toBe('“0”太小；允许：不小于 1 台，不大于 100 台，1 的倍数，至多 6 位小数的数字');
    expect(faultOf(pieces, 101).en).toContain('“101” is too large; allowed: at least 1 pcs, at most 100 pcs');
    expect(faultOf(pieces, 1.5).zh).toContain('“1.5”不是 1 的倍数');
  });

  test('a tenth is a multiple of a tenth, whatever floating point makes of it', () => {
    const tenths = number({ label: plain.label, step: 0.1 });
    expect(accepted(tenths, [0.1, 0.3, 0.7, 1.1, 0.25])).toEqual([0.1, 0.3, 0.7, 1.1]);
  });

  test('what cannot be written out in full is not stored', () => {
    const wrong = [Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7, 0.1 + 0.2, '3', true, null];
    expect(accepted(plain, [0, -3, 0.000001, ...wrong])).toEqual([0, -3, 0.000001]);
  });

  test('every number that may be stored reads back as itself', () => {
    const metres = number({ label: plain.label, unit: { zh: '米', en: 'm' } });
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('zh', 'en'),
        (digits, decimals, language) => {
          const value = Number(`${digits}e-${decimals}`) + 0;
          expect(metres.parse(metres.format(value, language))).toBe(value);
        },
      ),
    );
  });

  test.each([{ min: 2, max: 1 }, { min: Number.NaN }, { step: 0 }, { step: -1 }])(
    'a field that no number would fit is refused where it is defined: %o',
    (bounds) => {
      expect(() => number({ label: plain.label, ...bounds })).toThrow(RangeError);
    },
  );

  test('nothing that a file can hold makes it throw', () => {
    expectHarmless(plain);
    expectHarmless(pieces);
  });
});
