import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { examples as priceListExamples } from '../price-list/examples.ts';
import { amounts, type ChargedWork } from './amounts.ts';
import { examples as callInExamples } from './examples.ts';
import callIns from './register.ts';

const [registered, dispatched, onSite, forCash, withInvoice, takenBack, internal] = callInExamples as [
  Values,
  Values,
  Values,
  Values,
  Values,
  Values,
  Values,
];

/** What an entry lacks for a state, by field. */
const lacks = (state: string, values: Values) => unmet(callIns, state, values).map(({ field }) => field);
const without = (values: Values, ...names: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
const clauseOf = (state: string, values: Values, name: string) =>
  unmet(callIns, state, values).find(({ field }) => field === name)?.clause ??
  Object.entries(callIns.fields).find(([field]) => field === name)?.[1].clause;

describe('a call is registered (rep-3, ret-6)', () => {
  test.each([
    ['customer', 'rep-3'],
    ['address', 'rep-3'],
    ['phone', 'rep-3'],
    ['model', 'rep-3'],
    ['symptom', 'ret-6'],
  ])('not without %s (%s)', (name, clause) => {
    expect(lacks('registered', without(registered, name))).toEqual([name]);
    expect(clauseOf('registered', without(registered, name), name)).toBe(clause);
  });

  test('with these and nothing else (rep-3)', () => {
    expect(lacks('registered', without(registered, 'asset', 'contact', 'site', 'serial', 'jobKind'))).toEqual([]);
  });

  test('also without a zone, where the caller does not know: rep-3 wants the call at once (rep-3, rep-14)', () => {
    expect(lacks('registered', without(registered, 'zone'))).toEqual([]);
    expect(lacks('dispatched', without(dispatched, 'zone'))).toEqual(['zone']);
    expect(clauseOf('dispatched', without(dispatched, 'zone'), 'zone')).toBe('rep-14');
  });
});

describe('an engineer is sent, arrives and leaves (flo-1.3, rep-4, rep-6, rep-14)', () => {
  test.each([
    ['dispatched', 'technician', 'flo-1.3', dispatched],
    ['dispatched', 'voucherNumber', 'rep-3', dispatched],
    ['dispatched', 'promisedAt', 'ret-6', dispatched],
    ['on-site', 'arrivedAt', 'rep-14', onSite],
    ['solved', 'faultFound', 'flo-1.5', forCash],
    ['solved', 'finishedAt', 'rep-4', forCash],
    ['solved', 'customerSignature', 'rep-4', forCash],
    ['taken-back', 'customerSignature', 'rep-6', takenBack],
    ['taken-back', 'receiptNumber', 'rep-6', takenBack],
    ['closed', 'filedBy', 'rep-4', forCash],
    ['closed', 'category', 'rep-1', forCash],
  ])('a call is not %s without %s (%s)', (state, name, clause, values) => {
    expect(lacks(state, values)).toEqual([]);
    expect(lacks(state, without(values, name))).toEqual([name]);
    expect(clauseOf(state, without(values, name), name)).toBe(clause);
  });

  test('nobody arrives before the call, which would meet every time limit (rep-14)', () => {
    expect(unmet(callIns, 'on-site', { ...onSite, arrivedAt: '2026-11-20T08:17:59Z' })).toMatchObject([
      { field: 'arrivedAt', what: { zh: '“到场时间”早于“出发时间”' }, allowed: { zh: '不早于 2026-11-23 09:20' } },
    ]);
    const bare = without(onSite, 'dispatchedAt', 'departedAt');
    expect(lacks('on-site', { ...bare, arrivedAt: '2026-11-20T08:17:59Z' })).toEqual(['arrivedAt']);
    expect(lacks('on-site', { ...bare, arrivedAt: '2026-11-20T08:18:00Z' })).toEqual([]);
  });

  test('an appointment does not end before it begins (rep-14)', () => {
    const appointments = { '01': { from: '2026-11-24T05:00:00Z', until: '2026-11-23T05:00:00Z' } };
    expect(unmet(callIns, 'dispatched', { ...dispatched, appointments })).toMatchObject([
      { field: 'appointments', what: { zh: '“客户另约时间”第 1 行的止早于起' } },
    ]);
  });

  test('a category other than the one that cover suggests takes a reason, from the first state on (rep-1)', () => {
    const other = { ...registered, category: 'free', suggestedCategory: 'contract' };
    expect(lacks('registered', other)).toEqual(['categoryReason']);
    expect(clauseOf('registered', other, 'categoryReason')).toBe('rep-1');
    expect(lacks('registered', { ...other, categoryReason: '客户与公司另有约定' })).toEqual([]);
    expect(lacks('registered', { ...other, category: 'contract' })).toEqual([]);
    expect(lacks('registered', without(other, 'category'))).toEqual([]);
    expect(lacks('closed', without(withInvoice, 'categoryReason'))).toEqual(['categoryReason']);
    expect(lacks('cancelled', other)).toEqual([]);
  });

  test('who has no valid certificate is sent only with the reason on record (ret-5)', () => {
    const expired = { ...dispatched, expiredCertificates: '“低压电工作业证”2026-11-20 到期' };
    for (const state of ['dispatched', 'on-site']) {
      expect(lacks(state, { ...onSite, ...expired, arrivedAt: '2026-11-24T05:00:00Z' })).toEqual(['certificateNote']);
    }
    expect(clauseOf('dispatched', expired, 'certificateNote')).toBe('ret-5');
    expect(lacks('dispatched', { ...expired, certificateNote: '主任同意' })).toEqual([]);
    expect(lacks('registered', expired)).toEqual([]);
  });

  test('a refusal before a witness stands for the signature (rep-4)', () => {
    expect(withInvoice['customerSignature']).toHaveProperty('witness');
    expect(lacks('solved', withInvoice)).toEqual([]);
  });
});

describe('a paid call is not closed unpaid (rep-5, rep-8)', () => {
  test('with neither cash nor invoice (rep-5)', () => {
    expect(lacks('closed', without(forCash, 'payment', 'fee', 'cashReceivedBy'))).toEqual(['fee', 'payment']);
  });

  test('with cash that nobody took, or an invoice without number or day (rep-5)', () => {
    expect(lacks('closed', without(forCash, 'cashReceivedBy'))).toEqual(['cashReceivedBy']);
    expect(lacks('closed', without(forCash, 'cashReceivedOn'))).toEqual(['cashReceivedOn']);
    expect(lacks('closed', without(withInvoice, 'invoiceNumber', 'invoicedOn'))).toEqual([
      'invoiceNumber',
      'invoicedOn',
    ]);
  });

  test('unless the goods were taken back and are charged with their return (rep-8)', () => {
    const filed = { ...takenBack, filedBy: 'staff-1' };
    expect(lacks('closed', filed)).toEqual([]);
    expect(clauseOf('closed', without(filed, 'receiptNumber'), 'receiptNumber')).toBe('rep-8');
  });

  test('a call of another category, or a fee of nothing, leaves nothing to pay (rep-1)', () => {
    const unpaid = without(forCash, 'payment', 'cashReceivedBy');
    expect(lacks('closed', { ...without(unpaid, 'fee'), category: 'contract' })).toEqual([]);
    expect(lacks('closed', { ...unpaid, fee: 0 })).toEqual([]);
  });
});

describe('its states (flo-1)', () => {
  test('a dispatched call can be recalled, and only cancelling takes a reason', () => {
    expect(callIns.states.dispatched.next).toContain('registered');
    const withReason = Object.entries(callIns.states).filter(([, state]) => 'reason' in state && state.reason);
    expect(withReason.map(([name]) => name)).toEqual(['cancelled']);
  });

  test('no call is closed that was neither solved nor taken back (rep-4, rep-6)', () => {
    const before = Object.entries(callIns.states).filter(([, { next }]) =>
      (next as readonly string[]).includes('closed'),
    );
    expect(before.map(([name]) => name)).toEqual(['solved', 'taken-back']);
  });
});

describe('its examples', () => {
  test('stand where they say, in every category', () => {
    const placed: [string, Values][] = [
      ['registered', registered],
      ['dispatched', dispatched],
      ['on-site', onSite],
      ['closed', forCash],
      ['closed', withInvoice],
      ['taken-back', takenBack],
      ['registered', internal],
    ];
    expect(placed.flatMap(([state, values]) => lacks(state, values))).toEqual([]);
    expect(new Set(callInExamples.flatMap(({ category }) => category ?? []))).toEqual(
      new Set(['contract', 'free', 'paid', 'internal']),
    );
  });

  test('are charged what the price list says (ret-10)', () => {
    const prices = new Map(
      priceListExamples.map(({ price }, i): [string, number] => [`price-list-${i + 1}`, Number(price)]),
    );
    for (const values of [forCash, withInvoice]) {
      expect(amounts(values as ChargedWork, prices)).toMatchObject({ totalFen: values['fee'], offList: [] });
    }
  });
});
