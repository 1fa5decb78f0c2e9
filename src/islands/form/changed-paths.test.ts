import { expect, test } from 'vitest';
import customers from '#registers/customers/register.ts';
import { changedPaths } from './changed-paths.ts';

const zhou = { name: '周国平', role: '科长' };

test('only what differs is written, cell by cell; what was emptied is taken away', () => {
  const before = { name: '城东水厂', phone: '1', contacts: { k1: zhou, k2: { name: '陆敏' } } };
  const after = { name: '城东水厂', contacts: { k1: { ...zhou, role: '处长' } } };
  expect(changedPaths(customers, before, after)).toEqual({
    phone: null,
    'contacts.k1.role': '处长',
    'contacts.k2': null,
  });
});

test('the first rows of a table are written by themselves, so that those of two people both stay', () => {
  expect(changedPaths(customers, {}, { contacts: { k1: zhou } })).toEqual({ 'contacts.k1': zhou });
  expect(changedPaths(customers, { contacts: { k1: zhou } }, {})).toEqual({ 'contacts.k1': null });
});

test('values that belong to no field of the register are left alone', () => {
  expect(changedPaths(customers, { future: 1 }, {})).toEqual({});
});
