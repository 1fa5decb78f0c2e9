import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import { contextAt } from '../../../tests/support/registers.ts';
import { inShanghai } from '../../../tests/support/service-times.ts';
import { contractRules } from './rules.ts';

const ask = (rule: keyof typeof contractRules, values: Values, { state = 'in-force', now = '2026-11-20 17:00' } = {}) =>
  contractRules[rule]({ values, state }, contextAt(now));

describe('contract-expiry: notice and visit before a contract ends (rep-15)', () => {
  const contract = { kind: 'maintenance', until: '2026-12-31' };
  const due = (until: string) => inShanghai(ask('contract-expiry', { ...contract, until })?.dueAt);

  test('the notice goes out a month before, on the last day of a shorter month (rep-15)', () => {
    expect(['2026-12-31', '2027-03-31', '2027-01-15'].map(due)).toEqual([
      '2026-11-30 23:59:59.999',
      '2027-02-28 23:59:59.999',
      '2026-12-15 23:59:59.999',
    ]);
    expect(ask('contract-expiry', contract)).toMatchObject({
      clause: 'rep-15',
      status: 'upcoming',
      field: 'noticeSentOn',
    });
  });

  test('of a contract that ends after Spring Festival, it goes out on its day, holiday or not (rep-15)', () => {
    expect(due('2026-03-17')).toBe('2026-02-17 23:59:59.999');
  });

  test.each([
    ['2026-11-30 23:59:59', 'upcoming'],
    ['2026-12-01 00:00:00', 'overdue'],
  ])('not sent at %s, it is %s (rep-15)', (now, expected) => {
    expect(ask('contract-expiry', contract, { now })?.status).toBe(expected);
  });

  test('once it is sent, the visit is next, until the contract ends (rep-15)', () => {
    const found = ask('contract-expiry', { ...contract, noticeSentOn: '2026-11-27' });
    expect(found).toMatchObject({ status: 'upcoming', field: 'renewalVisitOn' });
    expect(inShanghai(found?.dueAt)).toBe('2026-12-31 23:59:59.999');
  });

  test('both in time it is met; a late notice or a late visit is missed (rep-15)', () => {
    const status = (noticeSentOn: string, renewalVisitOn: string) =>
      ask('contract-expiry', { ...contract, noticeSentOn, renewalVisitOn })?.status;
    expect(status('2026-11-30', '2026-12-31')).toBe('met');
    expect(status('2026-12-01', '2026-12-03')).toBe('missed');
    expect(status('2026-11-30', '2027-01-01')).toBe('missed');
  });

  test('a renewed contract needs neither any more; one that ended without them has missed them (rep-15)', () => {
    expect(ask('contract-expiry', contract, { state: 'renewed' })).toBeUndefined();
    expect(ask('contract-expiry', { ...contract, noticeSentOn: '2026-11-27' }, { state: 'renewed' })?.status).toBe(
      'met',
    );
    expect(ask('contract-expiry', contract, { state: 'ended' })?.status).toBe('missed');
  });

  test('drafts, cancelled ones, free maintenance and bad days oblige to nothing (rep-15)', () => {
    for (const state of ['draft', 'cancelled']) expect(ask('contract-expiry', contract, { state })).toBeUndefined();
    expect(ask('contract-expiry', { ...contract, kind: 'free-maintenance' })).toBeUndefined();
    for (const until of ['2026-02-30', 7, null, '0000-01-01', '9999-12-31']) {
      expect(() => ask('contract-expiry', { ...contract, until })).not.toThrow();
    }
    expect(ask('contract-expiry', { ...contract, until: '2026-02-30' })).toBeUndefined();
  });
});

describe('free-maintenance-expiry: a written report three months before the end (prj-4)', () => {
  const period = { kind: 'free-maintenance', until: '2027-02-28' };

  test.each([
    ['2026-11-28', 'met'],
    ['2026-11-29', 'missed'],
  ])('reported on %s it is %s (prj-4)', (reportWrittenOn, expected) => {
    expect(ask('free-maintenance-expiry', { ...period, reportWrittenOn })).toMatchObject({
      clause: 'prj-4',
      status: expected,
      doneOn: reportWrittenOn,
      field: 'reportWrittenOn',
    });
  });

  test.each([
    ['2026-11-28 23:59:59', 'upcoming'],
    ['2026-11-29 00:00:00', 'overdue'],
  ])('not reported at %s, it is %s (prj-4)', (now, expected) => {
    expect(ask('free-maintenance-expiry', period, { now })?.status).toBe(expected);
  });

  test('a maintenance contract is not reported, it is notified (prj-4, rep-15)', () => {
    expect(ask('free-maintenance-expiry', { ...period, kind: 'maintenance' })).toBeUndefined();
  });
});
