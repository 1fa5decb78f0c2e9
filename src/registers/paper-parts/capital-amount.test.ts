import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalAmount } from './capital-amount.ts';

describe('an amount written out (ret-10)', () => {
  test.each([
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [55, '伍角伍分'],
    [100, '壹元整'],
    [105, '壹元零伍分'],
    [1000, '壹拾元整'],
    [38_000, '叁佰捌拾元整'],
    [35_800, '叁佰伍拾捌元整'],
    [140_950, '壹仟肆佰零玖元伍角整'],
    [600_714, '陆仟零柒元壹角肆分'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [1_000_000, '壹万元整'],
    [1_050_000, '壹万零伍佰元整'],
    [10_000_000, '壹拾万元整'],
    [1_000_010_000, '壹仟万零壹佰元整'],
    [10_000_000_000, '壹亿元整'],
    [10_000_000_100, '壹亿零壹元整'],
    [10_200_300_400_507, '壹仟零贰拾亿零叁佰万肆仟零伍元零柒分'],
    [-38_000, '负叁佰捌拾元整'],
  ])('%i fen is %s (ret-10)', (fen, text) => {
    expect(capitalAmount(fen)).toBe(text);
  });

  test('the largest has twelve digits before the point; one fen more, or half a fen, is refused (ret-10)', () => {
    expect(capitalAmount(99_999_999_999_999)).toMatch(/^玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万.*玖角玖分$/);
    for (const fen of [100_000_000_000_000, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => capitalAmount(fen)).toThrow('须为整数分');
    }
  });

  test('no two amounts are written alike, and zeros never stand side by side (ret-10)', () => {
    const amount = fc.integer({ min: 0, max: 99_999_999_999_999 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(capitalAmount(a) === capitalAmount(b)).toBe(a === b);
        expect(capitalAmount(a)).not.toMatch(/零零|零$/);
      }),
    );
  });
});
