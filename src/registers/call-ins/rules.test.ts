import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Figure } from '#domain/figures.ts';
import type { RuleContext } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import { contextAt } from '../../../tests/support/registers.ts';
import { at, everyDay, inShanghai } from '../../../tests/support/service-times.ts';
import { callInRules } from './rules.ts';

type RuleName = keyof typeof callInRules;

interface Asked {
  state?: string;
  now?: string;
  context?: Partial<RuleContext>;
}

const ask = (
  rule: RuleName,
  values: Values,
  { state = 'registered', now = '2026-11-20 17:00', context = {} }: Asked = {},
) => callInRules[rule]({ values, state }, contextAt(now, context));
const due = (rule: RuleName, values: Values, asked: Asked = {}) => inShanghai(ask(rule, values, asked)?.dueAt);
const status = (rule: RuleName, values: Values, asked: Asked = {}) => ask(rule, values, asked)?.status;

const urban: Values = { calledAt: at('2026-11-20 16:18'), zone: 'urban' };
const suburban: Values = { calledAt: at('2026-11-23 09:00'), zone: 'suburban' };
const appointment = (from: string, until: string) => ({
  appointments: { '01': { from: at(from), until: at(until), agreedBy: '韩立', reason: '不能停机' } },
});

describe('dispatch-sla: arrival within six or seven working hours (rep-14)', () => {
  test('is due after six in town and seven outside, and leads to the field of the arrival (rep-14)', () => {
    expect(ask('dispatch-sla', urban)).toMatchObject({
      clause: 'rep-14',
      dueAt: at('2026-11-23 14:18'),
      status: 'upcoming',
      explain: { zh: '市区六小时', en: 'Urban: 6 working hours' },
      field: 'arrivedAt',
    });
    expect(due('dispatch-sla', { ...urban, zone: 'suburban' })).toBe('2026-11-23 15:18:00');
  });

  test.each([
    ['2026-11-23 14:17:59', 'met', 'upcoming'],
    ['2026-11-23 14:18:00', 'met', 'upcoming'],
    ['2026-11-23 14:18:01', 'missed', 'overdue'],
  ])('arriving at %s is %s; being still under way then is %s (rep-14)', (when, arrived, waiting) => {
    const values = { ...urban, arrivedAt: at(when) };
    expect(ask('dispatch-sla', values, { state: 'on-site' })).toMatchObject({ status: arrived, doneAt: at(when) });
    expect(status('dispatch-sla', urban, { now: when })).toBe(waiting);
  });

  test('an appointment of the customer’s stops the clock, and is said to (rep-14)', () => {
    const values = { ...suburban, ...appointment('2026-11-23 11:00', '2026-11-23 14:00') };
    expect(due('dispatch-sla', values)).toBe('2026-11-24 10:00:00');
    expect(ask('dispatch-sla', values)?.explain).toEqual({
      zh: '郊区七小时，客户另约停 2:00',
      en: 'Suburban: 7 working hours; the clock stood still 2:00 for an appointment',
    });
  });

  test('a zone that is not settled is taken for the stricter one, and is said to be (rep-14)', () => {
    const { zone: _, ...values } = urban;
    expect(due('dispatch-sla', values)).toBe('2026-11-23 14:18:00');
    expect(ask('dispatch-sla', values)?.explain.zh).toBe('区域未定，按市区六小时从严');
  });

  test('a make-up Saturday counts, Spring Festival 2026 does not (rep-14)', () => {
    expect(due('dispatch-sla', { ...urban, calledAt: at('2026-10-09 16:50') })).toBe('2026-10-10 14:50:00');
    expect(due('dispatch-sla', { ...urban, calledAt: at('2026-02-13 17:00') })).toBe('2026-02-14 15:00:00');
    expect(due('dispatch-sla', { ...urban, calledAt: at('2026-02-14 16:00') })).toBe('2026-02-24 14:00:00');
  });

  test('a deadline in a year without published holidays says so (rep-14)', () => {
    expect(ask('dispatch-sla', { ...urban, calledAt: at('2026-12-31 17:00') })?.uncovered).toBe(true);
    expect(ask('dispatch-sla', urban)?.uncovered).toBeUndefined();
  });

  test('the hours and the figure are those of the day of the call (rep-14)', () => {
    const long = everyDay('Asia/Shanghai', ['00:00', '24:00']);
    const days: string[] = [];
    const calendarOn = (day: CivilDay) => {
      days.push(day);
      return long;
    };
    const changed: Figure = {
      id: 'rep-14.urban',
      clause: 'rep-14',
      label: '',
      unit: 'working-hour',
      values: [
        { from: '2026-01-01' as CivilDay, value: 6 },
        { from: '2026-11-21' as CivilDay, value: 4 },
      ],
    };
    const context = { calendarOn, figures: [changed] };
    expect(due('dispatch-sla', urban, { context })).toBe('2026-11-20 22:18:00');
    expect(due('dispatch-sla', { ...urban, calledAt: at('2026-11-21 00:00') }, { context })).toBe(
      '2026-11-21 04:00:00',
    );
    expect(days).toEqual(['2026-11-20', '2026-11-21']);
  });

  test('a cancelled call, one without a time and one before there was a figure oblige to nothing (rep-14)', () => {
    expect(ask('dispatch-sla', urban, { state: 'cancelled' })).toBeUndefined();
    expect(ask('dispatch-sla', { zone: 'urban' })).toBeUndefined();
    expect(ask('dispatch-sla', { ...urban, calledAt: at('2025-12-31 10:00') })).toBeUndefined();
  });

  test('an appointment that is not written out stops nothing (rep-14)', () => {
    const appointments = { a: { from: at('2026-11-23 09:00') }, b: null, c: { from: 'x', until: 7 } };
    expect(due('dispatch-sla', { ...urban, appointments })).toBe('2026-11-23 14:18:00');
  });
});

describe('undispatched-first: what was not dispatched today goes first tomorrow (rep-13)', () => {
  test('a call of a Friday goes first on Monday, from opening time on (rep-13)', () => {
    const found = ask('undispatched-first', urban, { now: '2026-11-21 08:00' });
    expect([inShanghai(found?.from), inShanghai(found?.dueAt)]).toEqual([
      '2026-11-23 09:00:00',
      '2026-11-23 23:59:59.999',
    ]);
    expect(found).toMatchObject({ clause: 'rep-13', status: 'upcoming', field: 'dispatchedAt' });
    expect(found?.explain.zh).toBe('2026-11-20 叫修，当天没有派出，下一工作日 2026-11-23 一上班先派');
  });

  test('while the day of the call lasts there is nothing to make up for (rep-13)', () => {
    expect(ask('undispatched-first', urban, { now: '2026-11-20 23:59:59' })).toBeUndefined();
    expect(ask('undispatched-first', urban, { now: '2026-11-21 00:00:00' })).toBeDefined();
  });

  test.each([
    ['2026-11-20 23:59:59', undefined],
    ['2026-11-21 00:00:00', 'met'],
    ['2026-11-23 23:59:59', 'met'],
    ['2026-11-24 00:00:00', 'missed'],
  ])('dispatched at %s it is %s (rep-13)', (when, expected) => {
    const values = { ...urban, dispatchedAt: at(when) };
    expect(status('undispatched-first', values, { state: 'dispatched', now: '2026-12-01 09:00' })).toBe(expected);
  });

  test('a make-up Saturday is the next working day; after Spring Festival it is the day of return (rep-13)', () => {
    const next = (calledAt: string, now: string) =>
      inShanghai(ask('undispatched-first', { ...urban, calledAt: at(calledAt) }, { now })?.from).slice(0, 10);
    expect(next('2026-10-09 17:30', '2026-10-10 08:00')).toBe('2026-10-10');
    expect(next('2026-02-14 17:30', '2026-02-15 08:00')).toBe('2026-02-24');
    expect(next('2026-02-18 10:00', '2026-02-19 08:00')).toBe('2026-02-24');
  });

  test('a call that was recalled waits again; one whose dispatch nobody wrote down does not (rep-13)', () => {
    const recalled = { ...urban, dispatchedAt: at('2026-11-20 17:00') };
    expect(status('undispatched-first', recalled, { now: '2026-11-24 00:00' })).toBe('overdue');
    expect(ask('undispatched-first', urban, { state: 'closed', now: '2026-11-24 00:00' })).toBeUndefined();
    expect(ask('undispatched-first', urban, { state: 'cancelled', now: '2026-11-24 00:00' })).toBeUndefined();
  });
});

describe('same-day: a problem is solved the same day, or when the customer was promised (prj-2.1a)', () => {
  test.each([
    ['2026-11-20 23:59:59', 'met'],
    ['2026-11-21 00:00:00', 'missed'],
  ])('finished at %s it is %s (prj-2.1a)', (when, expected) => {
    expect(status('same-day', { ...urban, finishedAt: at(when) }, { state: 'solved' })).toBe(expected);
  });

  test('a later time that was promised counts instead, to the second; an earlier one changes nothing (ret-6)', () => {
    const promised = { ...urban, promisedAt: at('2026-11-23 15:00') };
    const finished = (when: string) => status('same-day', { ...promised, finishedAt: at(when) }, { state: 'solved' });
    expect(['2026-11-23 14:59:59', '2026-11-23 15:00:00', '2026-11-23 15:00:01'].map(finished)).toEqual([
      'met',
      'met',
      'missed',
    ]);
    expect(due('same-day', { ...urban, promisedAt: at('2026-11-20 16:30') })).toBe('2026-11-20 23:59:59.999');
  });

  test('internal work, a cancelled call and goods that were taken back are no problem that waits (prj-2.1a)', () => {
    expect(ask('same-day', { ...urban, category: 'internal' })).toBeUndefined();
    expect(ask('same-day', urban, { state: 'cancelled' })).toBeUndefined();
    expect(ask('same-day', urban, { state: 'taken-back' })).toBeUndefined();
  });
});

describe('fee-same-day: paid or invoiced on the day of the work (rep-5)', () => {
  const paid: Values = { ...urban, category: 'paid', finishedAt: at('2026-11-23 15:00') };
  const solved: Asked = { state: 'solved', now: '2026-11-23 18:00' };

  test('an invoice of the same day is in time, of the next day late (rep-5)', () => {
    const invoiced = (on: string) => ask('fee-same-day', { ...paid, payment: 'invoice', invoicedOn: on }, solved);
    expect(invoiced('2026-11-23')).toMatchObject({ clause: 'rep-5', status: 'met', doneOn: '2026-11-23' });
    expect(invoiced('2026-11-24')?.status).toBe('missed');
  });

  test('cash counts once somebody took it, on the day on which it was handed in (rep-5)', () => {
    const cash = { ...paid, payment: 'cash' };
    expect(ask('fee-same-day', cash, solved)).toMatchObject({ status: 'upcoming', field: 'cashReceivedOn' });
    expect(status('fee-same-day', { ...cash, cashReceivedOn: '2026-11-23' }, solved)).toBe('upcoming');
    const taken = { ...cash, cashReceivedBy: 'staff-6', cashReceivedOn: '2026-11-23' };
    expect(status('fee-same-day', taken, solved)).toBe('met');
    expect(status('fee-same-day', { ...taken, cashReceivedOn: '2026-11-24' }, solved)).toBe('missed');
  });

  test.each([
    ['2026-11-23 23:59:59', 'upcoming'],
    ['2026-11-24 00:00:00', 'overdue'],
  ])('neither, at %s, is %s (rep-5)', (now, expected) => {
    expect(ask('fee-same-day', paid, { state: 'solved', now })).toMatchObject({ status: expected, field: 'payment' });
  });

  test('what is not paid, costs nothing, is not finished or is charged with the goods is left alone (rep-1, rep-8)', () => {
    const { finishedAt: _, ...unfinished } = paid;
    const cases: [Values, string][] = [
      [{ ...paid, category: 'contract' }, 'solved'],
      [{ ...paid, fee: 0 }, 'solved'],
      [unfinished, 'on-site'],
      [{ ...paid, payment: 'with-goods' }, 'taken-back'],
      [paid, 'taken-back'],
      [paid, 'cancelled'],
    ];
    for (const [values, state] of cases) expect(ask('fee-same-day', values, { state })).toBeUndefined();
  });
});
