import { describe, expect, test } from 'vitest';
import type { Entry } from '#domain/entry.ts';
import type { Caller } from './caller.ts';
import { filledByChosenSite, filledByCustomer, filledByTyped } from './filled.ts';

const entry = (id: string, values: Entry['values']) => ({ id, values }) as Entry;

const PUMP = { name: '取水泵房', address: '城东区清源路 18 号', zone: 'urban', contact: '陆敏' };
const STATION = { name: '加压站', address: '望山镇水库路 3 号', zone: 'suburban' };
const ZHOU = { name: '周国平', phone: '13800000101' };
const LU = { name: '陆敏', phone: '138-0000-0102' };

function caller(more: Partial<Caller> = {}): Caller {
  return {
    id: 'chengdong',
    customer: entry('chengdong', { name: '城东水厂', phone: '0510-80000100' }),
    contacts: [ZHOU, LU],
    sites: [PUMP, STATION],
    assets: [],
    contracts: [],
    calls: [],
    ...more,
  };
}

describe('what the files fill in once the customer is chosen (rep-3)', () => {
  test('whoever has the number that was typed is calling, however its digits are grouped', () => {
    expect(filledByCustomer(caller(), '13800000102')).toMatchObject({ contact: '陆敏', phone: '138-0000-0102' });
  });

  test('a call from the switchboard is from nobody in particular', () => {
    const filled = filledByCustomer(caller(), '0510 80000100');
    expect([filled['contact'], filled['phone']]).toEqual([undefined, '0510-80000100']);
  });

  test('a customer found by name is called back by way of the contact on site, else the first', () => {
    expect(filledByCustomer(caller({ sites: [PUMP] }), 'cdsc')).toMatchObject({
      contact: '陆敏',
      address: PUMP.address,
    });
    expect(filledByCustomer(caller(), 'cdsc')).toMatchObject({ contact: '周国平' });
  });

  test('of several sites none is taken for the one that is meant, except where the product stands (rep-14)', () => {
    expect(filledByCustomer(caller(), 'cdsc')['address']).toBeUndefined();
    const asset = entry('flow', { model: 'UF-300', site: '加压站' });
    expect(filledByCustomer(caller(), 'cdsc', asset)).toMatchObject({
      asset: 'flow',
      model: 'UF-300',
      address: STATION.address,
      zone: 'suburban',
    });
  });

  test('another customer leaves nothing of the one before', () => {
    const filled = filledByCustomer(caller({ contacts: [], sites: [], customer: entry('x', {}) }), '');
    for (const name of ['contact', 'phone', 'address', 'zone', 'asset', 'model', 'customerName', 'categoryReason']) {
      expect(filled).toHaveProperty(name, undefined);
    }
  });

  test('a zone that is none is left to be asked', () => {
    expect(filledByCustomer(caller({ sites: [{ ...PUMP, zone: 'moon' }] }), '')['zone']).toBeUndefined();
  });
});

describe('a site that is chosen among several', () => {
  test('brings its contact along', () => {
    expect(filledByChosenSite(caller(), PUMP, 'cdsc', '周国平')).toMatchObject({
      contact: '陆敏',
      phone: '138-0000-0102',
    });
  });

  test('leaves whoever is known to be calling, by number or by what the clerk wrote', () => {
    expect(filledByChosenSite(caller(), PUMP, '13800000101', '周国平')).not.toHaveProperty('contact');
    expect(filledByChosenSite(caller(), PUMP, 'cdsc', '门卫老张')).not.toHaveProperty('contact');
  });
});

describe('what begins a new customer', () => {
  test.each(['13900000999', '0510-80000999', '+86 139 0000 0999', '８０００１０１２'])('%s is a number', (typed) => {
    expect(filledByTyped(typed, 'new')).toMatchObject({ newCustomer: true, phone: typed.normalize('NFKC') });
  });

  test.each(['北塘面粉厂', '862-25', '3M 公司', 'DT-8620000000'])('%s is a name', (typed) => {
    expect(filledByTyped(typed, 'new')).toMatchObject({ customer: 'new', customerName: typed, phone: undefined });
  });
});
