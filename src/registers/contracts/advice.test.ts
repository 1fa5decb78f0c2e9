import { expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { contractAdvice } from './advice.ts';

const contract = {
  kind: 'maintenance',
  customer: 'customers-1',
  assets: { a: { asset: 'assets-1' } },
  from: '2026-01-01',
  until: '2026-12-31',
};
const advice = (values: Values, state = 'in-force') =>
  contractAdvice(
    { id: 'draft', values, state: 'draft' },
    lookupIn([stored('contracts-1', state, { ...contract, number: 'BY-1' })]),
    contextAt('2026-11-23 09:00'),
  );
const meets = async (more: Values, state?: string) => (await advice({ ...contract, ...more }, state)).length > 0;

test('another contract of the same kind for the same asset in the same days is named (rep-1)', async () => {
  expect(await advice({ ...contract, from: '2026-12-31', until: '2027-12-30' })).toMatchObject([
    { kind: 'warn', field: 'from', clause: 'rep-1', entries: [{ id: 'contracts-1' }] },
  ]);
  expect(await meets({ assets: {} })).toBe(true);
});

test('one that begins the day after the other ends is a renewal (rep-15)', async () => {
  expect(await meets({ from: '2027-01-01', until: '2027-12-31' })).toBe(false);
});

test('another kind, another customer, another asset, and cancelled or void ones do not overlap (rep-1)', async () => {
  expect(await meets({ kind: 'free-maintenance' })).toBe(false);
  expect(await meets({ customer: 'customers-2' })).toBe(false);
  expect(await meets({ assets: { a: { asset: 'assets-2' } } })).toBe(false);
  expect(await meets({}, 'cancelled')).toBe(false);
  expect(await meets({}, 'void')).toBe(false);
  expect(await meets({ until: null })).toBe(false);
});
