import { expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { accountsOn, chargesOf, sumOf } from './charges.ts';

const DAY = '2026-11-23' as CivilDay;
let serial = 0;

function entry(register: string, state: string, values: Record<string, Json>): Entry {
  serial += 1;
  return { id: `e${serial}`, register, state, values, no: `CI-${serial}` } as unknown as Entry;
}

const accounts = (...entries: Entry[]) => accountsOn(DAY, chargesOf(entries, 'Asia/Shanghai'));

test('cash that nobody has signed for is to be handed in, and is not once somebody has (rep-5)', () => {
  const paid = { category: 'paid', fee: 38_000, payment: 'cash', finishedAt: '2026-11-23T02:00:00Z' };
  expect(accounts(entry('call-ins', 'solved', paid)).cash).toHaveLength(1);
  expect(accounts(entry('call-ins', 'solved', { ...paid, cashReceivedBy: 's1' })).cash).toEqual([]);
});

test('an invoice is due until it has a number, for calls (rep-5) and for returned goods (rep-8)', () => {
  const call = { category: 'paid', fee: 12_000, payment: 'invoice' };
  const goods = { fee: 9_900, returnedOn: DAY };
  expect(accounts(entry('call-ins', 'solved', call), entry('workshop', 'returned', goods)).invoices).toHaveLength(2);
  expect(
    accounts(
      entry('call-ins', 'solved', { ...call, invoiceNumber: '0117' }),
      entry('workshop', 'returned', { ...goods, invoiceNumber: '0118' }),
    ).invoices,
  ).toEqual([]);
});

test('paid service that is done without a word on payment stands out; free service and a fee of nothing do not', () => {
  const { unsettled } = accounts(
    entry('call-ins', 'solved', { category: 'paid' }),
    entry('call-ins', 'solved', { category: 'free' }),
    entry('call-ins', 'solved', { category: 'paid', fee: 0 }),
    entry('call-ins', 'registered', { category: 'paid' }),
  );
  expect(unsettled.map(({ entry: { values } }) => values)).toEqual([{ category: 'paid' }]);
});

test('what was finished on a day in Shanghai is charged on that day, one second before and after midnight', () => {
  const at = (finishedAt: string) =>
    entry('call-ins', 'closed', { category: 'paid', fee: 100, payment: 'cash', cashReceivedBy: 's1', finishedAt });
  const { charged } = accounts(
    at('2026-11-22T15:59:59Z'),
    at('2026-11-22T16:00:00Z'),
    at('2026-11-23T15:59:59Z'),
    at('2026-11-23T16:00:00Z'),
  );
  expect(sumOf(charged)).toBe(200);
});

test('goods that were taken back are charged when they are returned, not with the call (rep-8)', () => {
  const call = entry('call-ins', 'taken-back', { category: 'paid', fee: 5_000, payment: 'with-goods' });
  expect(accounts(call)).toEqual({ cash: [], invoices: [], unsettled: [], charged: [] });
});

test('values that are none of their field do no harm', () => {
  const { unsettled } = accounts(
    entry('call-ins', 'solved', { category: 'paid', fee: 'x', payment: { a: 1 }, finishedAt: 'never' }),
  );
  expect(unsettled).toHaveLength(1);
});
