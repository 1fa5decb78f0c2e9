import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import figures from '../../../content/figures.json' with { type: 'json' };
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { at } from '../../../tests/support/service-times.ts';
import { incentiveAdvice } from './advice.ts';
import { examples } from './examples.ts';
import register from './register.ts';

const [missedCall, complaint, award, recorded] = examples as [Values, Values, Values, Values];
const lacks = (state: string, values: Values) => unmet(register, state, values).map(({ field }) => field);
const without = (values: Values, ...names: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

describe('proposed, reviewed, approved (prj-5.6)', () => {
  test('its examples stand where they say', () => {
    expect([lacks('booked', missedCall), lacks('booked', complaint), lacks('booked', award)]).toEqual([[], [], []]);
    expect(lacks('recorded', recorded)).toEqual([]);
  });

  test('an award takes as many approvals as the clause says after it was applied for, a fine that of the director (prj-5.6)', () => {
    const approvals = ['reviewedBy', 'approvedBy'];
    expect(approvals).toHaveLength(figures.find(({ id }) => id === 'prj-5.6.approvals')?.values[0]?.value as number);
    for (const name of ['proposedBy', ...approvals]) expect(lacks('booked', without(award, name))).toEqual([name]);
    expect(lacks('booked', without(complaint, 'reviewedBy'))).toEqual(['reviewedBy']);
  });

  test('nothing is signed before it was proposed, or proposed before it happened (prj-5.6)', () => {
    expect(lacks('reviewed', { ...award, reviewedOn: '2026-11-01' })).toEqual(['reviewedOn']);
    expect(lacks('proposed', { ...award, proposedOn: '2026-10-30' })).toEqual(['proposedOn']);
    expect(lacks('approved', { ...award, approvedOn: '2026-11-03' })).toEqual(['approvedOn']);
  });

  test('an appeal is decided before the fine is (prj-5.2)', () => {
    expect(lacks('reviewed', without(complaint, 'appealDecision'))).toEqual(['appealDecision']);
  });

  test('an event without an amount is recorded and booked nowhere (prj-5.2)', () => {
    expect(lacks('booked', missedCall)).toEqual([]);
    expect(lacks('booked', { ...missedCall, amount: 5000 })).toEqual(['bookedBy', 'bookedOn']);
    expect(lacks('proposed', without(missedCall, 'amount'))).toEqual(['amount']);
  });
});

describe('what it rests on (prj-2.6, prj-5.2 … prj-5.6)', () => {
  test('the log, the complaint or a paper, the measures; and who answers for a complaint (prj-5.4)', () => {
    expect(lacks('proposed', without(missedCall, 'phoneLog'))).toEqual(['phoneLog']);
    expect(lacks('proposed', without(award, 'achievement'))).toEqual(['achievement']);
    expect(lacks('proposed', without(complaint, 'complaint'))).toEqual([]);
    expect(lacks('proposed', without(complaint, 'complaint', 'evidence'))).toEqual(['complaint']);
    expect(lacks('proposed', without(complaint, 'liability'))).toEqual(['liability']);
  });

  test('awards are for optimisation, fines are not, and only complaints are doubled (prj-5.3, prj-5.6)', () => {
    expect(lacks('recorded', { ...award, basis: 'prj-5.2' })).toEqual(['basis']);
    expect(lacks('recorded', { ...missedCall, basis: 'prj-5.6' })).toEqual(['basis']);
    expect(lacks('proposed', { ...missedCall, multipliers: complaint['multipliers'] ?? null })).toEqual([
      'multipliers',
    ]);
  });
});

describe('what the files know', () => {
  const settings = (applies: boolean) => ({
    ...stored('settings-1', 'in-use', { fines: { a: { fine: 'prj-2.6', applies }, b: { fine: 'prj-5.2', applies } } }),
    id: 'settings',
  });
  const log = stored('phone-log-2', 'closed', {
    on: '2026-11-20',
    roster: { a: { from: at('2026-11-20 18:00'), until: at('2026-11-20 22:00'), who: 'staff-3' } },
    calls: {
      a: { at: at('2026-11-20 19:00'), result: 'missed' },
      b: { at: at('2026-11-20 21:59:59'), result: 'missed' },
      c: { at: at('2026-11-20 22:00'), result: 'missed' },
    },
  });
  const first = stored('complaints-4', 'closed', {});
  const said = stored('complaints-2', 'closed', {
    receivedAt: at('2026-11-20 09:15'),
    verified: 'true',
    responsible: 'staff-5',
    nobodyDirect: true,
    earlier: 'complaints-4',
    sameConfirmedBy: 'staff-7',
    trigger: 'inspection-backup',
  });
  const ask = (values: Values, entries: readonly ReturnType<typeof stored>[]) =>
    incentiveAdvice({ id: 'd', values, state: 'recorded' }, lookupIn(entries), contextAt('2026-11-23 09:00'));

  test('the log names who it falls to and how often, inside the hours (prj-2.6)', async () => {
    const [found] = await ask({ phoneLog: 'phone-log-2' }, [log]);
    expect(found?.set).toEqual({ kind: 'fine', basis: 'prj-2.6', eventOn: '2026-11-20', person: 'staff-3', count: 2 });
    expect(await ask({ phoneLog: 'phone-log-2', person: 'staff-1' }, [log])).toEqual([]);
  });

  test('the complaint names the leader where nobody is directly responsible, and why it is doubled (prj-5.3 … prj-5.5)', async () => {
    const [found] = await ask({ complaint: 'complaints-2' }, [said, first]);
    expect(found?.set).toEqual({
      kind: 'fine',
      basis: 'prj-5.2',
      eventOn: '2026-11-20',
      person: 'staff-5',
      liability: 'team-leader',
      multipliers: {
        '01': { reason: 'repeated', because: 'NO-complaints-4' },
        '02': { reason: 'neglected', because: 'NO-complaints-2' },
      },
    });
  });

  test('that it is the same problem counts only once a person has confirmed it (prj-5.3)', async () => {
    const open = { ...said, values: without(said.values, 'sameConfirmedBy', 'trigger') };
    const [found] = await ask({ complaint: 'complaints-2' }, [open, first]);
    expect(found?.set).not.toHaveProperty('multipliers');
  });

  test.each([['untrue'], [null]])('a complaint found to be %s is not fined (prj-5.2)', async (verified) => {
    const other = { ...said, values: { ...said.values, verified } };
    expect((await ask({ complaint: 'complaints-2' }, [other]))[0]).toMatchObject({ kind: 'warn', clause: 'prj-5.2' });
  });

  const missed = { kind: 'fine', basis: 'prj-2.6', eventOn: '2026-11-20', count: 2 };

  test('the amount is suggested with how it comes about; another one is warned of until it has a reason (prj-2.6)', async () => {
    const [found] = await ask(missed, [settings(true)]);
    expect(found).toMatchObject({ kind: 'suggest', set: { amount: 10_000 } });
    expect(found?.text.zh).toBe('算得 100.00 元：每次 50.00 元 = 50.00；共 2 次 = 100.00');
    expect(await ask({ ...missed, amount: 5000 }, [settings(true)])).toMatchObject([{ kind: 'warn', field: 'amount' }]);
    expect(await ask({ ...missed, amount: 5000, amountReason: '酌减' }, [settings(true)])).toEqual([]);
    expect(await ask({ ...missed, amount: 10_000 }, [settings(true)])).toEqual([]);
  });

  test('switched off by the settings it is 0, and says so; the event stays (prj-2.6)', async () => {
    const [found] = await ask(missed, [settings(false)]);
    expect(found?.set).toEqual({ amount: 0 });
    expect(found?.text.zh).toContain('设置中不计金额，只记事件');
  });

  test('a complaint without a base amount, and both doublings at once, are left to people (prj-5.2, prj-5.5)', async () => {
    const fine = { kind: 'fine', basis: 'prj-5.2', eventOn: '2026-11-20' };
    expect(await ask(fine, [])).toMatchObject([{ kind: 'note', field: 'base' }]);
    const multipliers = { a: { reason: 'repeated', because: 'x' }, b: { reason: 'neglected', because: 'y' } };
    expect(await ask({ ...fine, base: 100, multipliers }, [])).toMatchObject([
      { kind: 'note', field: 'multipliers' },
      { kind: 'suggest', set: { amount: 400 } },
    ]);
  });
});
