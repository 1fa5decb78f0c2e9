import { expect, test } from 'vitest';
import suppliers from './register.ts';

const { phone, products, responsePromise } = suppliers.fields;

test('a supplier is found by product and by the digits of the number, to be rung at once (gen-2.3)', () => {
  expect(products.searchText('超声波流量计 UF 系列')).toContain('流量计');
  expect(phone.searchText('400-800-2001')).toBe('4008002001');
});

test('what a supplier promised is kept in the supplier’s words, on one line (gen-2.4)', () => {
  expect(responsePromise.parse(' 当天答复；\n返厂 10 个工作日 ')).toBe('当天答复； 返厂 10 个工作日');
  expect(responsePromise.fault('')?.what.zh).toContain('没有内容');
});
