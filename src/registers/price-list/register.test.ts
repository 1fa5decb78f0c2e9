import { expect, test } from 'vitest';
import { civilDay } from '#domain/civil-day.ts';
import { examples } from './examples.ts';
import { type PriceLine, priceOn } from './price-on.ts';
import priceList from './register.ts';

const { price, kind } = priceList.fields;

test('a price is read in yuan as an accountant writes it, and kept in fen (ret-10)', () => {
  expect(['915.5', '¥1,200', '860元', '12.345', '-5'].map((text) => price.parse(text))).toEqual([
    91550,
    120000,
    86000,
    undefined,
    undefined,
  ]);
});

test('a price below nothing is refused by its own clause (ret-10)', () => {
  expect(price.fault(-1)?.allowed.zh).toContain('0 元或以上');
  expect(price.clause).toBe('ret-10');
});

test('labour, parts and travel are told apart by their Chinese names in an imported list', () => {
  expect(['人工', '零件', '差旅', '其他'].map((text) => kind.parse(text))).toEqual([
    'labour',
    'part',
    'travel',
    undefined,
  ]);
});

test('its entries answer what a part costs before and after a change of price (ret-10)', () => {
  const lines = examples as unknown as readonly PriceLine[];
  const prices = ['2026-06-30', '2026-07-01'].map((day) => priceOn(lines, 'P-UF300-MB', civilDay(day)!));
  expect(prices.map((found) => found.kind === 'price' && found.line.price)).toEqual([86000, 91550]);
});
