import { expect, test } from 'vitest';
import { expectHarmless } from '../../../tests/support/field-laws.ts';
import customers from './register.ts';

const { contacts, phone, sites } = customers.fields;

test('a customer is found by the digits of any number, however they are grouped (rep-3)', () => {
  expect(phone.searchText('0510-8000 0101')).toBe('051080000101');
  expect(contacts.searchText({ c1: { name: '周国平', phone: '138 0000 0101' } })).toBe('周国平 13800000101');
});

test('a site lies in town or outside, by either word of the desk, and nowhere else (rep-14)', () => {
  const zone = sites.columns['zone'];
  expect(['市区', '郊区', 'suburban', '城乡结合部'].map((text) => zone?.parse(text))).toEqual([
    'urban',
    'suburban',
    'suburban',
    undefined,
  ]);
});

test('a site without an address is refused with its row and the name of the column (rep-3)', () => {
  const fault = sites.fault({ s1: { name: '泵房', address: '清源路 18 号' }, s2: { name: '加压站' } });
  expect(fault?.what.zh).toBe('第 2 行：缺少“地址”');
});

test('a site whose zone is not yet settled can be entered while the customer is on the line (rep-14)', () => {
  expect(sites.fault({ s1: { name: '泵房', address: '清源路 18 号' } })).toBeUndefined();
});

test('nothing that a file can hold makes its tables throw', () => {
  expectHarmless(contacts);
  expectHarmless(sites);
});
