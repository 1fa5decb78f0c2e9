import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Values } from '#domain/register.ts';
import { contextAt } from '../../../tests/support/registers.ts';
import { expiredOn, leaveOn } from './fitness.ts';
import { staffRules } from './rules.ts';

const day = (text: string) => text as CivilDay;
const technician = { roles: { r1: { role: 'technician' } } };
const holding = (...certificates: [name: string, validUntil?: string][]): Values => ({
  ...technician,
  certificates: Object.fromEntries(
    certificates.map(([name, validUntil], i) => [`c${i}`, { name, ...(validUntil && { validUntil }) }]),
  ),
});
const ask = (values: Values, { state = 'active', now = '2026-11-20 17:00' } = {}) =>
  staffRules['certificate-expiry']({ values, state }, contextAt(now));

describe('certificate-expiry: who repairs holds a valid certificate (ret-5)', () => {
  test.each([
    ['2026-11-30 23:59:59', 'upcoming'],
    ['2026-12-01 00:00:00', 'overdue'],
  ])('valid until 30 November, at %s it is %s (ret-5)', (now, expected) => {
    expect(ask(holding(['电工证', '2026-11-30']), { now })).toMatchObject({
      clause: 'ret-5',
      status: expected,
      field: 'certificates',
    });
  });

  test('of several, the one that expires first is named, and the next after it (ret-5)', () => {
    const found = ask(holding(['高处作业证', '2027-05-01'], ['电工证', '2026-11-30'], ['内部培训']));
    expect(found?.what.zh).toBe('“电工证”复审换证');
    expect(found?.explain.zh).toContain('其后“高处作业证”2027-05-01 到期');
  });

  test('a renewal makes the old one obsolete, in whatever order they stand (ret-5)', () => {
    expect(ask(holding(['电工证', '2026-01-31'], ['电工证', '2029-01-31']))?.status).toBe('upcoming');
    expect(ask(holding(['电工证', '2029-01-31'], ['电工证', '2026-01-31']))?.status).toBe('upcoming');
    expect(ask(holding(['电工证', '2026-01-31'], ['电工证']))).toBeUndefined();
  });

  test('clerks, people who left and certificates that do not expire oblige to nothing (ret-5)', () => {
    expect(ask({ ...holding(['电工证', '2026-01-31']), roles: { r1: { role: 'clerk' } } })).toBeUndefined();
    expect(ask(holding(['电工证', '2026-01-31']), { state: 'left' })).toBeUndefined();
    expect(ask(holding(['内部培训']))).toBeUndefined();
    expect(ask(technician)).toBeUndefined();
  });
});

test('a certificate still counts on its last day (ret-5)', () => {
  const expired = (when: string) => expiredOn(holding(['电工证', '2026-11-30']), day(when)).length;
  expect([expired('2026-11-30'), expired('2026-12-01')]).toEqual([0, 1]);
});

test('a leave covers its first and last day, and goes on where it has no end (flo-1.3)', () => {
  const on = (leave: Values, when: string) => leaveOn({ leave: { l1: leave } }, day(when)) !== undefined;
  const days = ['2026-12-06', '2026-12-07', '2026-12-09', '2026-12-10'];
  expect(days.map((when) => on({ from: '2026-12-07', until: '2026-12-09' }, when))).toEqual([false, true, true, false]);
  expect(days.map((when) => on({ from: '2026-12-07' }, when))).toEqual([false, true, true, true]);
  expect(on({ until: '2026-12-09' }, '2026-12-08')).toBe(false);
});
