import { expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { priceAdvice } from './advice.ts';

const ranged = { code: 'P', price: 100, from: '2026-01-01', until: '2026-06-30' };
const advice = (values: Values, other: Values = ranged, state = 'listed') =>
  priceAdvice(
    { id: 'draft', values: { code: 'P', price: 110, ...values }, state: 'listed' },
    lookupIn([stored('price-list-1', state, other)]),
    contextAt('2026-11-23 09:00'),
  );

test('another price of the item from the same day is disputed (ret-10)', async () => {
  const [found] = await advice({ from: '2026-01-01' });
  expect(found).toMatchObject({ kind: 'warn', clause: 'ret-10', entries: [{ id: 'price-list-1' }] });
  expect(found?.text.zh).toContain('1.00 元；以哪一个为准');
});

test('one that shares days with it is named, up to its last day (ret-10)', async () => {
  expect((await advice({ from: '2026-06-30' }))[0]?.text.zh).toContain('重叠');
  expect(await advice({ from: '2026-07-01' })).toEqual([]);
  expect(await advice({ from: '2025-01-01', until: '2025-12-31' })).toEqual([]);
});

test('a new price simply ends one without an end (ret-10)', async () => {
  expect(await advice({ from: '2026-07-01' }, { code: 'P', price: 100, from: '2026-01-01' })).toEqual([]);
});

test('the same price again, another item, and withdrawn or void ones are no dispute (ret-10)', async () => {
  expect(await advice({ from: '2026-01-01', price: 100 })).toEqual([]);
  expect(await advice({ from: '2026-01-01', code: 'Q' })).toEqual([]);
  expect(await advice({ from: '2026-01-01' }, ranged, 'withdrawn')).toEqual([]);
  expect(await advice({ from: '2026-01-01' }, ranged, 'void')).toEqual([]);
});
