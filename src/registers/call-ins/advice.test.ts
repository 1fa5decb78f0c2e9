import { describe, expect, test } from 'vitest';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { at } from '../../../tests/support/service-times.ts';
import { callInAdvice } from './advice.ts';

const customer = stored('customers-1', 'active', {
  name: '城东水厂',
  phone: '0510-80000101',
  contacts: { c1: { name: '周国平', phone: '13800000101' }, c2: { name: '陆敏', phone: '13800000102' } },
  sites: {
    s1: { name: '取水泵房', address: '清源路 18 号', zone: 'urban', contact: '陆敏' },
    s2: { name: '二级加压站', address: '望山镇水库路 3 号', contact: '韩立' },
  },
});
const meter = stored('assets-1', 'in-service', {
  customer: 'customers-1',
  site: '取水泵房',
  model: 'DT-862',
  serial: '862-1',
  warrantyUntil: '2026-12-07',
});
const contract = stored('contracts-1', 'in-force', {
  kind: 'maintenance',
  number: 'BY-1',
  customer: 'customers-1',
  assets: { a1: { asset: 'assets-1' } },
  from: '2026-01-01',
  until: '2026-12-31',
});
const settings: Entry = {
  ...stored('settings-1', 'in-use', { zones: { a: { place: '望山镇', zone: 'suburban' } } }),
  id: 'settings',
};
const called = { calledAt: at('2026-11-23 09:12'), customer: 'customers-1', asset: 'assets-1' };

interface Asked {
  state?: string;
  id?: string;
  now?: string;
}

const advice = (
  values: Values,
  entries: readonly Entry[],
  { state = 'registered', id = 'draft', now = '2026-11-23 09:20' }: Asked = {},
) => callInAdvice({ id, values, state }, lookupIn(entries), contextAt(now));
const beside = async (field: string, ...asked: Parameters<typeof advice>) =>
  (await advice(...asked)).filter((one) => one.field === field);

describe('the service category that cover suggests (rep-1, gen-1.1)', () => {
  test('a contract in force comes first, with its reason, to be taken over together with the record of it (rep-1)', async () => {
    const [found] = await beside('category', called, [customer, meter, contract]);
    expect(found).toMatchObject({ kind: 'suggest', clause: 'rep-1' });
    expect(found?.text.zh).toContain('保养合同“BY-1”');
    expect(found?.set).toEqual({ category: 'contract', suggestedCategory: 'contract' });
  });

  test.each([
    ['a draft', { ...contract, state: 'draft' }],
    ['a cancelled one', { ...contract, state: 'cancelled' }],
    ['a void one', { ...contract, state: 'void' }],
    ['one that has run out', { ...contract, values: { ...contract.values, until: '2026-11-22' } }],
    ['one without its days', { ...contract, values: { ...contract.values, until: 'soon' } }],
  ])('%s is no cover, and the warranty counts (gen-1.1)', async (_, other) => {
    const [found] = await beside('category', called, [customer, meter, other]);
    expect([found?.clause, found?.set?.['category']]).toEqual(['gen-1.1', 'free']);
  });

  test('once it was taken over, or the clerk chose otherwise, it is not said again (rep-1)', async () => {
    const taken = { ...called, category: 'contract', suggestedCategory: 'contract' };
    const entries = [customer, meter, contract];
    expect(await beside('category', taken, entries)).toEqual([]);
    expect(await beside('category', { ...taken, category: 'paid' }, entries)).toEqual([]);
    expect(await beside('category', { ...called, category: 'internal' }, entries)).toEqual([]);
  });

  test('it is said anew when another asset is chosen (rep-1)', async () => {
    const values = { ...called, asset: 'assets-9', category: 'contract', suggestedCategory: 'contract' };
    const [found] = await beside('category', values, [customer, meter, contract]);
    expect(found?.set?.['suggestedCategory']).toBe('paid');
  });
});

describe('calls that are there already (rep-3)', () => {
  const open = stored('call-ins-1', 'dispatched', { ...called, calledAt: at('2026-11-20 10:00'), model: 'DT-862' });

  test('one still open for the same asset is named (rep-3)', async () => {
    const [found] = await beside('asset', called, [customer, meter, open]);
    expect(found).toMatchObject({ kind: 'warn', entries: [{ id: 'call-ins-1', register: 'call-ins' }] });
  });

  test('without an asset, one of the same customer and model, however it is written (rep-3)', async () => {
    const values = { calledAt: called.calledAt, customer: 'customers-1', model: 'ｄｔ 862' };
    expect(await beside('model', values, [customer, open])).toMatchObject([{ kind: 'warn' }]);
    expect(await beside('model', { ...values, model: 'DT-863' }, [customer, open])).toEqual([]);
  });

  test('not itself, nor one that is closed, cancelled or void (rep-3)', async () => {
    const warned = async (entry: Entry, id?: string) =>
      (await advice(called, [entry], id ? { id } : {})).filter(({ kind }) => kind === 'warn').length;
    expect(await warned(open, 'call-ins-1')).toBe(0);
    for (const state of ['solved', 'closed', 'cancelled', 'void']) expect(await warned({ ...open, state })).toBe(0);
  });

  test('earlier ones of ninety days are counted, with what was found last (flo-1.5)', async () => {
    const earlier = (n: number, calledAt: string, faultFound?: string, state = 'closed') =>
      stored(`call-ins-${n}`, state, { ...called, calledAt: at(calledAt), ...(faultFound && { faultFound }) });
    const [note] = (
      await beside('asset', called, [
        meter,
        earlier(1, '2026-08-25 00:00', '接线松动'),
        earlier(2, '2026-08-24 23:59', '太早'),
        earlier(3, '2026-11-02 10:00', '通信模块坏'),
        earlier(4, '2026-11-10 10:00'),
        earlier(5, '2026-11-12 10:00', '撤销的', 'cancelled'),
        earlier(6, '2026-11-13 10:00', '作废的', 'void'),
        earlier(7, '2026-11-24 10:00', '以后的'),
      ])
    ).filter(({ kind }) => kind === 'note');
    expect(note?.text.zh).toBe('近 90 天该产品叫修过 3 次；2026-11-02 查明：通信模块坏');
    expect(note?.entries?.map(({ id }) => id)).toEqual(['call-ins-4', 'call-ins-3', 'call-ins-1']);
  });
});

describe('what the files know of the customer (rep-3, rep-14)', () => {
  const setOf = async (values: Values, entries: readonly Entry[]) =>
    (await advice(values, entries)).find(({ kind, field }) => kind === 'suggest' && !field)?.set;

  test('the asset leads to its site, and the site to address, zone and contact (rep-3)', async () => {
    const { customer: _, ...withoutCustomer } = called;
    expect(await setOf(withoutCustomer, [customer, meter])).toEqual({
      customer: 'customers-1',
      contact: '陆敏',
      phone: '13800000102',
      site: '取水泵房',
      address: '清源路 18 号',
      zone: 'urban',
      model: 'DT-862',
      serial: '862-1',
    });
  });

  test('what the clerk has written is left as it is (rep-3)', async () => {
    const written = { ...called, phone: '1', address: 'x', contact: 'y', zone: 'suburban', model: 'z' };
    expect(Object.keys((await setOf(written, [customer, meter])) ?? {})).toEqual(['site', 'serial']);
  });

  test('of several sites none is guessed at (rep-3)', async () => {
    expect(await setOf({ customer: 'customers-1' }, [customer])).toEqual({ phone: '0510-80000101' });
  });

  test('a site without a zone has that which its address suggests (rep-14)', async () => {
    const values = { customer: 'customers-1', site: '二级加压站' };
    expect(await beside('zone', values, [customer, settings])).toMatchObject([
      { kind: 'suggest', clause: 'rep-14', set: { zone: 'suburban' } },
    ]);
    expect(await beside('zone', { ...values, zone: 'urban' }, [customer, settings])).toEqual([]);
    expect(await beside('zone', values, [customer])).toEqual([]);
  });

  test('an asset of another customer’s is named', async () => {
    const other = { ...called, customer: 'customers-2' };
    expect(await beside('asset', other, [customer, meter])).toMatchObject([
      { kind: 'warn', entries: [{ id: 'assets-1' }] },
    ]);
  });
});

describe('whether the technician can be sent (flo-1.3, ret-5)', () => {
  const technician = stored('staff-2', 'active', {
    name: '陈志强',
    certificates: { c1: { name: '电工证', validUntil: '2026-11-30' } },
    leave: { l1: { from: '2026-12-07', until: '2026-12-09' } },
  });
  const on = (now: string, values: Values = {}, entry = technician) =>
    beside('technician', { technician: 'staff-2', ...values }, [entry], { now });

  test('who is on leave that day, or has left, is not sent (flo-1.3)', async () => {
    const renewed = { ...technician, values: { ...technician.values, certificates: { c1: { name: '电工证' } } } };
    expect(await on('2026-12-06 23:59', {}, renewed)).toEqual([]);
    expect(await on('2026-12-07 00:00', {}, renewed)).toMatchObject([{ kind: 'warn', clause: 'flo-1.3' }]);
    expect(await on('2026-12-01 09:00', {}, { ...renewed, state: 'left' })).toMatchObject([{ clause: 'flo-1.3' }]);
  });

  test('an expired certificate is to be put on record, from the day after its last (ret-5)', async () => {
    expect(await on('2026-11-30 23:59')).toEqual([]);
    expect(await on('2026-12-01 00:00')).toMatchObject([
      { kind: 'warn', clause: 'ret-5', set: { expiredCertificates: '“电工证”2026-11-30 到期' } },
    ]);
  });

  test('the day of dispatch counts, where it is written down (ret-5)', async () => {
    expect(await on('2026-12-01 09:00', { dispatchedAt: at('2026-11-30 17:00') })).toEqual([]);
  });

  test('who has neither certificate nor training is not sent either (ret-5)', async () => {
    const [found] = await on('2026-11-23 09:00', {}, { ...technician, values: { name: '新人' } });
    expect(found?.text.zh).toContain('没有证书或培训记录');
  });

  test('on record it is not asked for again, and goes once another technician is chosen (ret-5)', async () => {
    const noted = { expiredCertificates: '“电工证”2026-11-30 到期' };
    expect((await on('2026-12-01 09:00', noted))[0]).not.toHaveProperty('set');
    const again = await advice({ technician: 'staff-2', ...noted }, [technician], { now: '2026-11-23 09:00' });
    expect(again).toMatchObject([{ kind: 'suggest', set: { expiredCertificates: null, certificateNote: null } }]);
  });
});

describe('what a paid call costs (ret-10)', () => {
  const price = (n: number, code: string, fen: number, from: string) =>
    stored(`price-list-${n}`, 'listed', { code, price: fen, from });
  const list = [
    price(1, 'L', 12_000, '2026-01-01'),
    price(2, 'P', 8_000, '2026-01-01'),
    price(3, 'P', 8_500, '2026-11-24'),
  ];
  const work = {
    ...called,
    category: 'paid',
    suggestedCategory: 'paid',
    parts: { a: { priceItem: 'price-list-2', name: '温控器', qty: 2 }, b: { name: '还在写' } },
    labour: {
      a: { from: at('2026-11-23 10:00'), until: at('2026-11-23 11:00'), who: 'staff-2', priceItem: 'price-list-1' },
    },
  };
  const charged = (values: Values, entries = list) => advice(values, entries, { state: 'solved' });

  test('parts and hours come to a fee by the prices of the day of the call (ret-10)', async () => {
    expect(await charged(work)).toMatchObject([
      { kind: 'suggest', field: 'fee', clause: 'ret-10', set: { fee: 28_000 } },
    ]);
    const [later] = await charged({ ...work, calledAt: at('2026-11-24 00:00') });
    expect(later?.set).toEqual({ fee: 29_000 });
  });

  test('a fee that is right is passed over in silence, and so is a service that is not paid (rep-1, ret-10)', async () => {
    expect(await charged({ ...work, fee: 28_000 })).toEqual([]);
    expect(await charged({ ...work, category: 'contract' })).toMatchObject([]);
  });

  test('a line off the list is named until there is a reason (ret-10)', async () => {
    const dear = (more: Values) => ({
      ...work,
      parts: { a: { priceItem: 'price-list-2', name: '温控器', qty: 2, unitPrice: 9_000, ...more } },
    });
    const warned = async (values: Values) => (await charged(values)).filter(({ kind }) => kind === 'warn');
    expect(await warned(dear({}))).toMatchObject([{ field: 'parts', clause: 'ret-10' }]);
    expect(await warned(dear({ offListReason: '主任同意' }))).toEqual([]);
  });

  test('a withdrawn price, and two that disagree, are no standard (ret-10)', async () => {
    const withdrawn = list.map((entry) => (entry.id === 'price-list-2' ? { ...entry, state: 'withdrawn' } : entry));
    const disputed = [...list, price(4, 'P', 7_000, '2026-01-01')];
    for (const entries of [withdrawn, disputed]) {
      expect((await charged(work, entries)).some(({ text }) => text.zh.includes('不在价目表上'))).toBe(true);
    }
  });
});

test('a call at its end is given no advice', async () => {
  for (const state of ['closed', 'cancelled', 'void']) {
    expect(await advice(called, [customer, meter, contract], { state })).toEqual([]);
  }
});
