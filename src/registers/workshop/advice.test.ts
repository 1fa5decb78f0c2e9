import { describe, expect, test } from 'vitest';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { at } from '../../../tests/support/service-times.ts';
import { workshopAdvice } from './advice.ts';
import { nextReceiptNumber } from './receipt-advice.ts';

const beside = async (
  field: string | undefined,
  values: Values,
  entries: readonly Entry[] = [],
  { state = 'in-repair', now = '2026-11-20 17:00', id = 'draft' } = {},
) =>
  (await workshopAdvice({ id, values, state }, lookupIn(entries), contextAt(now))).filter((one) => one.field === field);

const goods = (n: number, receiptNumber: string, state = 'received') =>
  stored(`workshop-${n}`, state, { receiptNumber });
const settings = (receiptFrom: string): Entry => ({
  ...stored('settings-1', 'in-use', { receiptFrom }),
  id: 'settings',
});

describe('the receipt number (rep-6)', () => {
  const next = (first: string | undefined, ...numbers: string[]) =>
    nextReceiptNumber(
      numbers.map((number, i) => goods(i, number)),
      first,
    );

  test('is the one after the last of the book in use, as wide as its first (rep-6)', () => {
    expect(next('LQ-000401', 'LQ-000409', 'LQ-000412', 'LQ-000410')).toBe('LQ-000413');
    expect(next('LQ-000501', 'LQ-000409', 'LQ-000412')).toBe('LQ-000501');
    expect(next('2027-LQ001', '2026-LQ018')).toBe('2027-LQ001');
    expect(next('LQ-000401', 'lq-402')).toBe('LQ-000403');
    expect(next('99', '99')).toBe('100');
  });

  test('follows the entry written last where no book is set, and is not made up where nothing is known (rep-6)', () => {
    expect(next(undefined, '2026-LQ018', 'LQ-7')).toBe('LQ-8');
    expect([next(undefined), next('补')]).toEqual([undefined, undefined]);
  });

  test('is suggested where there is none, with the receipt issued (rep-6)', async () => {
    expect(await beside('receiptNumber', {}, [settings('LQ-000401'), goods(1, 'LQ-000412')])).toMatchObject([
      { kind: 'suggest', clause: 'rep-6', set: { receiptNumber: 'LQ-000413', receiptState: 'issued' } },
    ]);
  });

  test('that another entry has is named, however it is written; its own and that of a void one are not (rep-6)', async () => {
    const warned = (entry: Entry, id = 'draft') =>
      beside('receiptNumber', { receiptNumber: 'LQ-000412' }, [entry], { id });
    expect(await warned(goods(1, 'lq-412'))).toMatchObject([{ kind: 'warn', entries: [{ id: 'workshop-1' }] }]);
    expect(await warned(goods(1, 'LQ-000413'))).toEqual([]);
    expect(await warned(goods(1, 'LQ-000412'), 'workshop-1')).toEqual([]);
    expect(await warned(goods(1, 'LQ-000412', 'void'))).toEqual([]);
  });
});

describe('the promised day (rep-9)', () => {
  const promised = { promisedOn: '2026-11-20' };

  test('that is past is pointed out while the goods are under repair (rep-9)', async () => {
    expect(await beside('promisedOn', promised, [], { now: '2026-11-20 23:59' })).toEqual([]);
    expect(await beside('promisedOn', promised, [], { now: '2026-11-21 00:00' })).toMatchObject([
      { kind: 'warn', clause: 'rep-9' },
    ]);
  });

  test('is not once the supervisor was told, or the goods are checked (rep-9)', async () => {
    const asked = { now: '2026-11-21 00:00' };
    expect(await beside('promisedOn', { ...promised, delayReportedAt: at('2026-11-19 15:00') }, [], asked)).toEqual([]);
    expect(await beside('promisedOn', promised, [], { ...asked, state: 'checked' })).toEqual([]);
  });
});

describe('the call that the goods come from (rep-6, rep-8)', () => {
  const call = stored('call-ins-6', 'taken-back', {
    calledAt: at('2026-11-17 09:20'),
    customer: 'customers-1',
    model: 'UF-300',
    receiptNumber: 'LQ-000412',
    category: 'paid',
  });
  const labourPrice = stored('price-list-1', 'listed', { code: 'L', price: 12_000, from: '2026-01-01' });
  const labour = { a: { from: at('2026-11-18 09:00'), until: at('2026-11-18 10:30'), priceItem: 'price-list-1' } };

  test('fills in what is still empty, its receipt number included (rep-6)', async () => {
    const [found] = await beside(undefined, { callIn: 'call-ins-6', model: 'x' }, [call, settings('LQ-1')]);
    expect(found).toMatchObject({ kind: 'suggest', set: { customer: 'customers-1', receiptNumber: 'LQ-000412' } });
    expect(found?.set).not.toHaveProperty('model');
    expect(await beside('receiptNumber', { callIn: 'call-ins-6' }, [call, settings('LQ-1')])).toEqual([]);
  });

  test('says whether the repair is charged: time and parts by the price list, unless it is free (rep-8, ret-10)', async () => {
    const free = { ...call, values: { ...call.values, category: 'free' } };
    const values = { callIn: 'call-ins-6', labour };
    expect(await beside('fee', values, [call, labourPrice])).toMatchObject([
      { set: { fee: 18_000 }, clause: 'ret-10' },
    ]);
    expect(await beside('fee', values, [free, labourPrice])).toEqual([]);
    expect(await beside('fee', { ...values, fee: 0 }, [call, labourPrice])).toEqual([]);
    expect(await beside('fee', { broughtInOn: '2026-11-17', labour }, [labourPrice])).toHaveLength(1);
  });
});

test('goods that are dealt with are given no advice', async () => {
  expect(await beside('promisedOn', { promisedOn: '2026-01-01' }, [], { state: 'closed' })).toEqual([]);
});
