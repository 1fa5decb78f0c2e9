import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Figure } from '#domain/figures.ts';
import { compareInstants } from '#domain/instant.ts';
import { at, inShanghai, lines, SERVICE } from '../../../tests/support/service-times.ts';
import { type Appointment, type DispatchedCall, dueOnSite, type Zone } from './dispatch-due.ts';

function figure(zone: Zone, ...values: [from: string, hours: number][]): Figure {
  return {
    id: `rep-14.${zone}`,
    clause: 'rep-14',
    label: '派工时限',
    unit: 'working-hour',
    values: values.map(([from, value]) => ({ from: from as CivilDay, value })),
  };
}

const FIGURES = [figure('urban', ['2026-01-01', 6]), figure('suburban', ['2026-01-01', 7])];

const call = (calledAt: string, more: Partial<DispatchedCall> = {}): DispatchedCall => ({
  calledAt: at(calledAt),
  zone: 'urban',
  ...more,
});
const due = (calledAt: string, more: Partial<DispatchedCall> = {}, figures = FIGURES) =>
  inShanghai(dueOnSite(call(calledAt, more), SERVICE, figures).due);
const agreed = (from: string, until: string): Appointment => ({
  from: at(from),
  until: at(until),
  agreedBy: '沈丽',
  reason: '当天赶货不能停机',
});

describe('when somebody must be at the customer’s (rep-14)', () => {
  test('in town after six working hours, outside after seven (rep-14)', () => {
    expect(due('2026-11-20 16:18')).toBe('2026-11-23 14:18:00');
    expect(due('2026-11-20 16:18', { zone: 'suburban' })).toBe('2026-11-23 15:18:00');
  });

  test.each([
    ['a second before', '2026-11-23 14:17:59', true],
    ['at', '2026-11-23 14:18:00', true],
    ['a second after', '2026-11-23 14:18:01', false],
  ])('arriving %s the due time, %s, is on time: %s (rep-14)', (_, arrivedAt, onTime) => {
    const { due: limit } = dueOnSite(call('2026-11-20 16:18'), SERVICE, FIGURES);
    expect(compareInstants(at(arrivedAt), limit!) <= 0).toBe(onTime);
  });

  test.each([
    ['a second before', '2026-11-19 17:59:59', '2026-11-20 15:59:59'],
    ['at', '2026-11-19 18:00:00', '2026-11-20 16:00:00'],
    ['a second after', '2026-11-19 18:00:01', '2026-11-20 16:00:00'],
  ])('a call %s closing time, %s, is due at %s (rep-14)', (_, calledAt, expected) => {
    expect(due(calledAt)).toBe(expected);
  });

  test('a Saturday that makes up for a holiday counts: Friday 2026-10-09 16:50 is due on it at 14:50 (rep-14)', () => {
    const { due: limit, ledger } = dueOnSite(call('2026-10-09 16:50'), SERVICE, FIGURES);
    expect(inShanghai(limit)).toBe('2026-10-10 14:50:00');
    expect(lines(ledger).at(-1)).toBe('make-up 10-10 13:00 → 10-10 14:50 110');
  });
});

describe('an appointment that the customer asked for (rep-14)', () => {
  test('stops the clock until then, and says whose wish it was (rep-14)', () => {
    const appointments = { '01': agreed('2026-11-23 10:00', '2026-11-24 14:00') };
    const { due: limit, ledger } = dueOnSite(call('2026-11-23 09:00', { appointments }), SERVICE, FIGURES);
    expect(inShanghai(limit)).toBe('2026-11-25 10:00:00');
    expect(ledger.find(({ kind }) => kind === 'pause')?.reason).toBe('当天赶货不能停机');
  });

  test('across the make-up Saturday takes its working hours out too (rep-14)', () => {
    const appointments = { '01': agreed('2026-10-09 17:00', '2026-10-10 11:00') };
    expect(due('2026-10-09 16:50', { appointments })).toBe('2026-10-10 17:50:00');
    expect(due('2026-10-09 16:50', { appointments, zone: 'suburban' })).toBe('2026-10-12 09:50:00');
  });

  test('outside working hours changes nothing, and two that overlap count once (rep-14)', () => {
    expect(due('2026-11-23 09:00', { appointments: { '01': agreed('2026-11-23 12:00', '2026-11-23 13:00') } })).toBe(
      due('2026-11-23 09:00'),
    );
    const appointments = {
      '01': agreed('2026-11-23 10:00', '2026-11-23 11:00'),
      '02': agreed('2026-11-23 10:30', '2026-11-23 11:30'),
    };
    expect(due('2026-11-23 09:00', { appointments })).toBe('2026-11-23 17:30:00');
  });

  test('that ends before it begins stops nothing (rep-14)', () => {
    const appointments = { '01': agreed('2026-11-24 10:00', '2026-11-23 10:00') };
    expect(due('2026-11-23 09:00', { appointments })).toBe('2026-11-23 16:00:00');
  });
});

describe('the figure in force on the day of the call decides (rep-14)', () => {
  const changed = [figure('urban', ['2026-01-01', 6], ['2026-12-01', 4]), FIGURES[1]!];

  test('a call before the change keeps the old figure, though it is due after it (rep-14)', () => {
    expect(due('2026-11-30 23:59:59', {}, changed)).toBe('2026-12-01 16:00:00');
    expect(due('2026-12-01 00:00:00', {}, changed)).toBe('2026-12-01 14:00:00');
  });

  test('a call before there was a figure is refused, as is a register of figures without it (rep-14)', () => {
    expect(() => due('2025-12-31 10:00')).toThrow('rep-14.urban 在 2025-12-31 尚未生效');
    expect(() => due('2026-11-23 10:00', {}, [])).toThrow('rep-14.urban');
  });
});
