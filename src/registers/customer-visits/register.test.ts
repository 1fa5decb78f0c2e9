import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { inShanghai } from '../../../tests/support/service-times.ts';
import { examples } from './examples.ts';
import visits from './register.ts';
import { visitRules } from './rules.ts';

const [revisit, complaint, keyAccount, training, policy, planned] = examples as [
  Values,
  Values,
  Values,
  Values,
  Values,
  Values,
];
const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => field !== name));
const lacks = (state: string, values: Values) => unmet(visits, state, values).map(({ field }) => field);

describe('a visit and what it is for', () => {
  test.each(['channel', 'visitedOn', 'visitor', 'result', 'operation', 'plannedMonth'])(
    'a revisit is not done without %s (prj-2.5)',
    (name) => {
      expect(lacks('visited', without(revisit, name))).toEqual([name]);
    },
  );

  test('a training says what was taught, a briefing what was handed on, a key account what it thinks (gen-1.2, dut-7, gen-1.3)', () => {
    expect(lacks('visited', without(training, 'training'))).toEqual(['training']);
    expect(lacks('visited', without(policy, 'policy'))).toEqual(['policy']);
    expect(lacks('visited', without(keyAccount, 'designOpinion'))).toEqual(['designOpinion']);
    expect([training, policy, keyAccount].flatMap((values) => lacks('closed', values))).toEqual([]);
  });

  test('a revisit is planned for a month, written as its first day; others need no plan (prj-2.5)', () => {
    expect(lacks('planned', planned)).toEqual([]);
    expect(lacks('planned', without(planned, 'plannedMonth'))).toEqual(['plannedMonth']);
    expect(unmet(visits, 'planned', { ...planned, plannedMonth: '2026-12-15' })).toMatchObject([
      { field: 'plannedMonth', clause: 'prj-2.5', allowed: { zh: '当月一日，2026-12-01' } },
    ]);
    expect(lacks('planned', { kind: 'key-account', customer: 'customers-1' })).toEqual([]);
  });

  test('problems and complaints are in somebody’s hands before it is closed; praise need not be (prj-2.5)', () => {
    expect(lacks('closed', complaint)).toEqual([]);
    const findings = { f1: { finding: '来得太晚', kind: 'complaint' } };
    expect(lacks('closed', { ...complaint, findings })).toEqual(['findings']);
    expect(lacks('visited', { ...complaint, findings })).toEqual([]);
    expect(lacks('closed', { ...complaint, findings: { f1: { finding: '很好', kind: 'praise' } } })).toEqual([]);
  });
});

describe('revisit-due: within the month of the plan (prj-2.5)', () => {
  const ask = (values: Values, now = '2026-11-20 17:00', state = 'planned') =>
    visitRules['revisit-due']({ values: { kind: 'revisit', ...values }, state }, contextAt(now));

  test.each([
    ['2026-11-30 23:59:59', 'upcoming'],
    ['2026-12-01 00:00:00', 'overdue'],
  ])('not made at %s it is %s (prj-2.5)', (now, status) => {
    expect(ask({ plannedMonth: '2026-11-01' }, now)).toMatchObject({ clause: 'prj-2.5', status, field: 'visitedOn' });
  });

  test('made before or in the month it is in time, the day after it late (prj-2.5)', () => {
    const on = (visitedOn: string) => ask({ plannedMonth: '2026-11-01', visitedOn })?.status;
    expect(['2026-10-30', '2026-11-30', '2026-12-01'].map(on)).toEqual(['met', 'met', 'missed']);
  });

  test('by the last day of the month, whichever that is (prj-2.5)', () => {
    expect(inShanghai(ask({ plannedMonth: '2027-02-01' })?.dueAt)).toBe('2027-02-28 23:59:59.999');
  });

  test('other visits, cancelled ones, and those before there was a figure oblige to nothing (prj-2.5)', () => {
    expect(ask({ kind: 'training', plannedMonth: '2026-11-01' })).toBeUndefined();
    expect(ask({ plannedMonth: '2026-11-01' }, undefined, 'cancelled')).toBeUndefined();
    expect(ask({ plannedMonth: '2025-12-01' })).toBeUndefined();
    expect(ask({})).toBeUndefined();
  });
});

describe('what whoever calls should know (prj-2.5)', () => {
  const before = [stored('customer-visits-1', 'closed', revisit), stored('customer-visits-2', 'visited', complaint)];
  const advise = (values: Values, state = 'planned') =>
    visits.advice({ id: 'draft', values, state }, lookupIn(before), contextAt('2026-11-20 17:00'));

  test('what the customer brought up and was never answered (prj-2.5)', async () => {
    const [found] = await advise({ kind: 'training', customer: 'customers-2' });
    expect(found).toMatchObject({ kind: 'note', entries: [{ id: 'customer-visits-1' }] });
    expect(found?.text.zh).toContain('希望自助终端能打明细');
    expect(found?.text.zh).not.toContain('柜面变慢');
  });

  test('a second revisit in the same quarter, not in the next (prj-2.5)', async () => {
    const at = async (plannedMonth: string) =>
      (await advise({ kind: 'revisit', customer: 'customers-3', plannedMonth })).filter(({ kind }) => kind === 'warn');
    expect(await at('2026-12-01')).toMatchObject([{ field: 'plannedMonth', entries: [{ id: 'customer-visits-2' }] }]);
    expect(await at('2027-01-01')).toEqual([]);
    expect(await advise({ kind: 'revisit', customer: 'customers-3', plannedMonth: '2026-12-01' }, 'closed')).toEqual(
      [],
    );
  });
});
