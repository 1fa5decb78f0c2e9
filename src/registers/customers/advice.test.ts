import { expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { customerAdvice } from './advice.ts';

const known = [
  stored('customers-1', 'active', { name: '城东水厂', phone: '0510-80000101' }),
  stored('customers-2', 'void', { name: '城西水厂' }),
];
const advice = (values: Values, id = 'draft') =>
  customerAdvice({ id, values, state: 'active' }, lookupIn(known), contextAt('2026-11-23 09:00'));

test('a customer of the same name or number is named beside the field that they share (rep-3)', async () => {
  expect(await advice({ name: '城东水厂有限公司' })).toMatchObject([
    { kind: 'warn', field: 'name', clause: 'rep-3', entries: [{ id: 'customers-1' }] },
  ]);
  expect(await advice({ name: '水厂老周', phone: '80000101' })).toMatchObject([{ field: 'phone' }]);
});

test('the customer itself, others and void ones are not', async () => {
  expect(await advice({ name: '城东水厂' }, 'customers-1')).toEqual([]);
  expect(await advice({ name: '城西水厂' })).toEqual([]);
  expect(await advice({})).toEqual([]);
});
