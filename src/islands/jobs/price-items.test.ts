import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import { stored } from '../../../tests/support/registers.ts';
import { itemsFor, priceItemsOn } from './price-items.ts';

const price = (n: number, code: string, fen: number, from: string, more: Record<string, string> = {}) =>
  stored(`price-list-${n}`, 'listed', {
    kind: 'part',
    code,
    name: `零件 ${code}`,
    unit: '只',
    price: fen,
    from,
    ...more,
  });
const LIST = [
  price(1, 'P-862-MB', 86_000, '2026-01-01', { name: '主板', model: 'DT-862' }),
  price(2, 'P-862-MB', 91_550, '2026-07-01', { name: '主板', model: 'DT-862' }),
  price(3, 'P-CJX2', 18_800, '2026-01-01', { name: '交流接触器', until: '2026-06-30' }),
];
const on = (day: string, list = LIST) => priceItemsOn(list, day as CivilDay);

describe('the price list of a day (ret-10)', () => {
  test.each([
    ['2026-06-30', [86_000, 18_800]],
    ['2026-07-01', [91_550]],
    ['2025-12-31', []],
  ])('on %s each item is offered once, at the price in force', (day, prices) => {
    expect(on(day).map((item) => item.price)).toEqual(prices);
  });

  test('two prices that disagree, and a withdrawn one, are no standard', () => {
    expect(on('2026-07-01', [...LIST, price(4, 'P-862-MB', 90_000, '2026-07-01')])).toEqual([]);
    expect(on('2026-06-30', [{ ...LIST[0]!, state: 'withdrawn' }])).toEqual([]);
  });

  test.each(['主板', 'p862', 'ＤＴ－862', 'mb 主', ' 主板  dt862 '])(
    '“%s” finds the board by name, code or model',
    (typed) => {
      expect(itemsFor(on('2026-07-01'), typed)).toHaveLength(1);
    },
  );

  test('what is nowhere finds nothing; hostile input neither', () => {
    for (const typed of ['接触器', '(', '.*', '\u0000']) expect(itemsFor(on('2026-07-01'), typed)).toEqual([]);
  });
});
