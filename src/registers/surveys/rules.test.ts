import { describe, expect, test } from 'vitest';
import type { Values } from '#domain/register.ts';
import { contextAt } from '../../../tests/support/registers.ts';
import { inShanghai } from '../../../tests/support/service-times.ts';
import { surveyRules } from './rules.ts';

const ask = (values: Values, now: string, state = 'prepared') =>
  surveyRules['survey-due']({ values: { kind: 'per-call', ...values }, state }, contextAt(now));

describe('survey-due: a card for each call of the day before (rep-18)', () => {
  test.each([
    ['2026-11-19', '2026-11-20 09:00:00', '2026-11-20 23:59:59.999'],
    // Over a weekend, before National Day, and before a Saturday that is worked.
    ['2026-11-20', '2026-11-23 09:00:00', '2026-11-23 23:59:59.999'],
    ['2026-09-30', '2026-10-08 09:00:00', '2026-10-08 23:59:59.999'],
    ['2026-10-09', '2026-10-10 09:00:00', '2026-10-10 23:59:59.999'],
  ])('called on %s it is sent from %s until %s (rep-18)', (calledOn, from, dueAt) => {
    const found = ask({ calledOn }, `${calledOn} 12:00`);
    expect(found).toMatchObject({ clause: 'rep-18', status: 'upcoming', field: 'sentOn' });
    expect([inShanghai(found?.from), inShanghai(found?.dueAt)]).toEqual([from, dueAt]);
  });

  test.each([
    ['2026-11-20 23:59:59', 'upcoming'],
    ['2026-11-21 00:00:00', 'overdue'],
  ])('not sent at %s it is %s (rep-18)', (now, status) => {
    expect(ask({ calledOn: '2026-11-19' }, now)?.status).toBe(status);
  });

  test('sent that day is in time, the day after is late (rep-18)', () => {
    const status = (sentOn: string) => ask({ calledOn: '2026-11-19', sentOn }, '2026-12-01 09:00', 'sent')?.status;
    expect(['2026-11-19', '2026-11-20', '2026-11-21'].map(status)).toEqual(['met', 'met', 'missed']);
  });

  test('a call that is not served yet stops the clock, and counts from the day that it was (rep-18)', () => {
    expect(ask({ calledOn: '2026-11-16' }, '2026-11-23 09:00', 'waiting')).toMatchObject({
      dueAt: undefined,
      status: 'upcoming',
    });
    const served = ask({ calledOn: '2026-11-16', servedOn: '2026-11-20' }, '2026-11-23 09:00', 'waiting');
    expect(inShanghai(served?.dueAt)).toBe('2026-11-23 23:59:59.999');
  });

  test('a periodic survey is due on its day (gen-1.5)', () => {
    const status = (now: string) => ask({ kind: 'periodic', plannedOn: '2026-11-10' }, now)?.status;
    expect(['2026-11-10 23:59:59', '2026-11-11 00:00:00'].map(status)).toEqual(['upcoming', 'overdue']);
    expect(ask({ kind: 'periodic' }, '2026-11-11 00:00')).toBeUndefined();
  });

  test('a card without its day, or of a day before the figure was in force, obliges to nothing (rep-18)', () => {
    expect(ask({}, '2026-11-11 00:00')).toBeUndefined();
    expect(ask({ calledOn: '2025-12-31' }, '2026-01-05 09:00')).toBeUndefined();
  });
});
