import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import { contextAt } from '../../../tests/support/registers.ts';
import { at, inShanghai } from '../../../tests/support/service-times.ts';
import { workshopRules } from './rules.ts';

const ask = (rule: keyof typeof workshopRules, values: Values, now = '2026-11-20 17:00') =>
  workshopRules[rule]({ values, state: 'received' }, contextAt(now));

describe('receipt-outstanding: the receipt comes back with the goods (rep-7)', () => {
  const returned = { returnedOn: '2026-11-20', receiptState: 'issued' };

  test.each([
    ['2026-11-20 23:59:59', 'upcoming'],
    ['2026-11-21 00:00:00', 'overdue'],
  ])('still with the customer at %s, it is %s (rep-7)', (now, expected) => {
    expect(ask('receipt-outstanding', returned, now)).toMatchObject({
      clause: 'rep-7',
      status: expected,
      field: 'receiptState',
    });
  });

  test('recovered is not voided; lost takes a statement (rep-7)', () => {
    const status = (more: Values) => ask('receipt-outstanding', { ...returned, ...more }, '2026-11-25 09:00')?.status;
    expect(
      [
        { receiptState: 'recovered' },
        { receiptState: 'lost' },
        { receiptState: 'lost', lostStatement: ' ' },
        { receiptState: 'lost', lostStatement: '声明作废' },
        { receiptState: 'voided' },
      ].map(status),
    ).toEqual(['overdue', 'overdue', 'overdue', 'met', 'met']);
  });

  test('goods that are still here leave the receipt with the customer (rep-6)', () => {
    expect(ask('receipt-outstanding', { receiptState: 'issued' })).toBeUndefined();
  });
});

describe('workshop-overdue: repaired as promised, or the supervisor is told (rep-9)', () => {
  const promised = { promisedOn: '2026-11-20' };
  const passed = (when: string) => ({ ...promised, checkPassed: true, checkedAt: at(when) });

  test.each([
    ['2026-11-20 23:59:59', 'met', 'upcoming'],
    ['2026-11-21 00:00:00', 'missed', 'overdue'],
  ])('checked at %s it is %s; with nothing done then, %s (rep-9)', (when, done, open) => {
    expect(ask('workshop-overdue', passed(when))).toMatchObject({ clause: 'rep-9', status: done, doneAt: at(when) });
    expect(ask('workshop-overdue', promised, when)?.status).toBe(open);
  });

  test('telling the supervisor before the day is over is enough, after it is too late (rep-9)', () => {
    const told = (when: string) =>
      ask('workshop-overdue', { ...promised, delayReportedAt: at(when) }, '2026-12-01 09:00');
    expect([told('2026-11-20 23:59:59')?.status, told('2026-11-21 00:00:00')?.status]).toEqual(['met', 'missed']);
    expect(told('2026-11-19 15:30')?.explain.zh).toContain('已报服务主任');
  });

  test('a check that was not passed is none; what went back was dealt with by that day (rep-7)', () => {
    expect(
      ask('workshop-overdue', { ...passed('2026-11-20 10:00'), checkPassed: false }, '2026-11-21 00:00')?.status,
    ).toBe('overdue');
    expect(ask('workshop-overdue', { ...promised, returnedOn: '2026-11-20' }, '2026-12-01 09:00')?.status).toBe('met');
    expect(ask('workshop-overdue', { ...promised, returnedOn: '2026-11-21' }, '2026-12-01 09:00')?.status).toBe(
      'missed',
    );
  });

  test('goods without a promised day oblige to nothing (rep-9)', () => {
    expect(ask('workshop-overdue', {})).toBeUndefined();
    expect(ask('workshop-overdue', { promisedOn: '2026-02-30' })).toBeUndefined();
  });
});

describe('fee-same-day: invoiced on the day of the return (rep-8)', () => {
  const returned = { returnedOn: '2026-11-20', fee: 109_550 };

  test('is due by the end of that day (rep-8)', () => {
    const found = ask('fee-same-day', returned);
    expect(inShanghai(found?.dueAt)).toBe('2026-11-20 23:59:59.999');
    expect(found).toMatchObject({ clause: 'rep-8', status: 'upcoming', field: 'invoicedOn' });
  });

  test('that day is in time, the next is late (rep-8)', () => {
    const status = (invoicedOn: string) => ask('fee-same-day', { ...returned, invoicedOn })?.status;
    expect(['2026-11-20', '2026-11-21'].map(status)).toEqual(['met', 'missed']);
  });

  test('a free repair, and one whose fee is not settled, is not invoiced (rep-8)', () => {
    expect(ask('fee-same-day', { ...returned, fee: 0 })).toBeUndefined();
    expect(ask('fee-same-day', { returnedOn: '2026-11-20' })).toBeUndefined();
    expect(ask('fee-same-day', { fee: 100 })).toBeUndefined();
  });
});
