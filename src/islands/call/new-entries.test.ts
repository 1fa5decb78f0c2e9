import { expect, test } from 'vitest';
import type { Entry } from '#domain/entry.ts';
import type { Caller } from './caller.ts';
import { besides, isNewSite } from './new-entries.ts';

const NOW_MS = Date.parse('2026-11-23T02:00:00Z');
const KNOWN: Caller = {
  id: 'chengdong',
  customer: {
    id: 'chengdong',
    values: { sites: { s1: { name: '取水泵房', address: '清源路 18 号' } } },
  } as unknown as Entry,
  contacts: [],
  sites: [{ name: '取水泵房', address: '清源路 18 号' }],
  assets: [],
  contracts: [],
  calls: [],
};
const CALL = {
  customer: 'chengdong',
  site: '取水泵房',
  address: '清源路 18 号',
  phone: '13800000101',
  model: 'DT-862',
};
const written = (values: Record<string, string | boolean>) => besides(values, KNOWN, NOW_MS);

test('a call to a place that is on file writes nothing beside itself', () => {
  expect(written(CALL)).toEqual([]);
  expect(written({ ...CALL, address: '清源路 18 号，三楼' })).toEqual([]);
});

test('a place that is not on file is added to the customer’s, unless the clerk says no (rep-3)', () => {
  const elsewhere = { ...CALL, site: '二号泵房', address: '运河路 5 号', zone: 'urban' };
  const [added] = written(elsewhere);
  expect(added).toMatchObject({ register: 'customers', entry: 'chengdong' });
  expect(Object.values(added?.set ?? {})).toEqual([{ name: '二号泵房', address: '运河路 5 号', zone: 'urban' }]);
  expect(Object.keys(added?.set ?? {})[0]).toMatch(/^sites\.[0-9A-Z]{26}$/);
  expect(written({ ...elsewhere, keepSite: false })).toEqual([]);
});

test('a place without a name is called by its address', () => {
  const { site: _, ...nameless } = CALL;
  const [added] = written({ ...nameless, address: '运河路 5 号' });
  expect(Object.values(added?.set ?? {})).toEqual([{ name: '运河路 5 号', address: '运河路 5 号' }]);
});

test('a new customer is written with the contact and the place that were asked on the phone (rep-3)', () => {
  const call = { ...CALL, customer: 'new', newCustomer: true, customerName: '北塘面粉厂', contact: '吴师傅' };
  const [customer] = besides(call, undefined, NOW_MS);
  expect(customer?.set).toMatchObject({ name: '北塘面粉厂', phone: '13800000101' });
  expect(Object.values(customer?.set['contacts'] ?? {})).toEqual([{ name: '吴师傅', phone: '13800000101' }]);
  expect(isNewSite(call, undefined)).toBe(false);
});

test('a product is filed only where it was given a name: a model that nobody can read makes no file', () => {
  expect(written({ ...CALL, otherAsset: true })).toEqual([]);
  const [asset] = written({ ...CALL, otherAsset: true, assetName: '空调机组' });
  expect(asset).toMatchObject({
    register: 'assets',
    set: { kind: 'product', name: '空调机组', model: 'DT-862', customer: 'chengdong', site: '取水泵房' },
  });
});
