import { describe, expect, test } from 'vitest';
import { chainBreaks } from '#domain/changes/chain.ts';
import type { Change } from '#domain/changes/change.ts';
import { changeId, madeAt } from '#domain/changes/clock.ts';
import { fold } from '#domain/changes/fold.ts';
import { addDays, type CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Figure } from '#domain/figures.ts';
import { serviceCalendar } from '#domain/holiday-calendar.ts';
import { type Instant, instant } from '#domain/instant.ts';
import { unmet } from '#domain/needs.ts';
import type { Register } from '#domain/register.ts';
import { amounts, type ChargedWork } from '#registers/call-ins/amounts.ts';
import { type DispatchedCall, dueOnSite } from '#registers/call-ins/dispatch-due.ts';
import { refusals } from '#store/check.ts';
import { filed } from '#store/write.ts';
import calendarData from '../../content/calendar.json' with { type: 'json' };
import figureData from '../../content/figures.json' with { type: 'json' };
import { SAMPLE_DEVICES } from './acts.ts';
import { sampleChanges, sampleFiles } from './sample-changes.ts';

const ZONE = 'Asia/Shanghai';
const CALENDAR = serviceCalendar(calendarData);
const FIGURES = figureData as unknown as readonly Figure[];
/** The figures of the regulations are in force from here. */
const FIGURES_FROM = '2026-01-01';
const NEVER = '9999';
const MODULES = import.meta.glob<{ default: Register }>('../registers/*/register.ts', { eager: true });
const REGISTERS = new Map(Object.values(MODULES).map(({ default: register }) => [register.id, register]));

const changesAt = (now: string) => sampleChanges(now as Instant, ZONE, () => CALENDAR, REGISTERS);
const registerOf = ({ register }: { register: string }) => REGISTERS.get(register) as Register;

function entriesOf(changes: readonly Change[]): Entry[] {
  return [...Map.groupBy(changes, ({ entry }) => entry)].map(([id, own]) =>
    filed(registerOf(own[0] as Change), id, fold(own), ZONE),
  );
}

/** Every change as the write path would have judged it, with what it refuses. */
function refusedSteps(changes: readonly Change[]): unknown[] {
  return [...Map.groupBy(changes, ({ entry }) => entry).values()].flatMap((own) =>
    own.flatMap((change, i) => {
      const before = i === 0 ? undefined : fold(own.slice(0, i)).values;
      const { values } = fold(own.slice(0, i + 1));
      const { state, no, ...set } = change.set;
      const { state: to, no: _, ...rest } = values;
      return refusals({
        register: registerOf(change),
        from: before?.['state'] as string | undefined,
        to: String(to),
        set,
        values: rest,
        reason: change.reason,
        void: false,
        wasVoid: false,
      }).map((refused) => ({ change: change.id, entry: change.entry, ...refused }));
    }),
  );
}

/** Everything in the values of an entry that is a moment or a day, by path; what is promised or agreed is left out. */
function pastMoments(values: unknown, path = ''): [path: string, at: string][] {
  if (/promised|until|validUntil|warrantyUntil|leave/i.test(path)) return [];
  if (typeof values === 'string') return instant(values) || /^\d{4}-\d{2}-\d{2}$/.test(values) ? [[path, values]] : [];
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).flatMap(([name, value]) => pastMoments(value, `${path}.${name}`));
}

function lateShare(calls: readonly Entry[]): number {
  const arrived = calls.filter(({ values, day }) => values['arrivedAt'] && day >= FIGURES_FROM);
  const late = arrived.filter(({ values }) => {
    const { due } = dueOnSite(values as unknown as DispatchedCall, CALENDAR, FIGURES);
    return due !== undefined && Date.parse(String(values['arrivedAt'])) > Date.parse(due);
  });
  return late.length / arrived.length;
}

const NOWS = [
  ['a Monday morning', '2026-11-23T01:20:00Z', '2026-11-20'],
  ['a busy afternoon', '2026-11-25T07:40:00Z', '2026-11-24'],
  ['Spring Festival', '2026-02-20T06:00:00Z', '2026-02-14'],
  ['the first days after it', '2026-02-25T02:00:00Z', '2026-02-24'],
  ['1 January', '2027-01-01T03:00:00Z', '2026-12-31'],
  ['just after midnight', '2026-11-24T16:03:00Z', '2026-11-24'],
] as const;

describe.each(NOWS)('the sample on %s, %s', (_, now, lastWorkingDay) => {
  const changes = changesAt(now);
  const entries = entriesOf(changes);
  const of = (register: string) => entries.filter((entry) => entry.register === register);
  const calls = of('call-ins');
  const today = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10) as CivilDay;
  const count = (state: string, from = '0000-01-01') =>
    calls.filter((call) => call.state === state && call.day >= from).length;

  test('every entry has what its state needs, and no value is at fault', () => {
    expect(entries.flatMap((entry) => unmet(registerOf(entry), entry.state, entry.values))).toEqual([]);
    const faults = entries.flatMap(({ values, ...entry }) =>
      Object.entries(values).map(([name, value]) => {
        const field = registerOf(entry).fields[name];
        return field ? field.fault(value) : `${entry.register}.${name}`;
      }),
    );
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  test('the write path would have taken every single change', () => {
    expect(refusedSteps(changes)).toEqual([]);
  });

  test('the chain of each device holds, and no two changes are in conflict', () => {
    expect(chainBreaks(changes)).toEqual([]);
    expect(changes.map(({ id }) => id)).toEqual([...new Set(changes.map(({ id }) => id))].toSorted());
    expect(changes.every(({ id }) => changeId(id))).toBe(true);
    expect(new Set(changes.map(({ device }) => device))).toEqual(new Set(Object.values(SAMPLE_DEVICES)));
    expect(entries.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test('numbers run from 001 without a gap, for each register, day and device', () => {
    const series = Map.groupBy(entries, ({ no }) => no.slice(0, -3));
    for (const [beginning, own] of series) {
      const numbers = own.map(({ no }) => Number(no.slice(-3))).toSorted((a, b) => a - b);
      expect([beginning, ...numbers]).toEqual([beginning, ...numbers.map((_, i) => i + 1)]);
    }
  });

  test('every reference leads to an entry of the register that it names', () => {
    const ids = new Map(entries.map(({ id, register }) => [id, register]));
    expect(entries.flatMap(({ refs }) => refs).filter((id) => !ids.has(id))).toEqual([]);
    const wrong = entries.flatMap((entry) =>
      Object.entries(registerOf(entry).fields).filter(
        ([name, { register }]) => register && entry.values[name] && ids.get(String(entry.values[name])) !== register,
      ),
    );
    expect(wrong).toEqual([]);
    expect(changes.filter(({ by }) => ids.get(by) !== 'staff')).toEqual([]);
  });

  test('nothing is done after now', () => {
    expect(changes.filter(({ id }) => madeAt(id) > Date.parse(now))).toEqual([]);
    const later = entries
      .filter(({ register }) => register !== 'staff')
      .flatMap(({ id, values }) => pastMoments(values).map(([path, at]) => ({ id, path, at })))
      .filter(({ at }) => (at.length === 10 ? at > today : Date.parse(at) > Date.parse(now)));
    expect(later).toEqual([]);
  });

  test('it has four hundred call-ins of three months, and registers to go with them', () => {
    expect(calls).toHaveLength(400);
    expect(calls.every(({ day }) => day > addDays(today, -93))).toBe(true);
    expect(of('staff')).toHaveLength(10);
    expect(of('suppliers')).toHaveLength(3);
    expect(of('customers')).toHaveLength(40);
    expect(of('assets')).toHaveLength(90);
    expect(of('contracts')).toHaveLength(15);
    expect(of('price-list')).toHaveLength(41);
    expect(of('workshop').length).toBeGreaterThanOrEqual(13);
    expect(of('settings').map(({ values }) => values['companyName'])).toEqual(['江南电气有限公司（样例）']);
    expect(of('calendar')).toEqual([]);
  });

  test('today and the day before are in the middle of their work (rep-13)', () => {
    const todays = calls.filter(({ day }) => day === today);
    expect([8, 9, 10]).toContain(todays.length);
    expect([3, 4, 5]).toContain(todays.filter(({ state }) => state === 'registered').length);
    expect(calls.filter(({ day, state }) => day === lastWorkingDay && state === 'registered')).toHaveLength(2);
    expect(count('on-site')).toBeGreaterThanOrEqual(1);
    expect(count('dispatched')).toBeGreaterThanOrEqual(2);
    expect(count('solved')).toBeGreaterThanOrEqual(3);
    expect(count('taken-back')).toBeGreaterThanOrEqual(2);
    expect(count('cancelled')).toBe(12);
    expect(count('closed')).toBeGreaterThan(330);
  });

  test('what is older than two weeks is closed or cancelled, in the workshop as well', () => {
    const old = addDays(today, -30);
    const open = [...calls, ...of('workshop')].filter(
      ({ day, state }) => day < old && state !== 'closed' && state !== 'cancelled',
    );
    expect(open).toEqual([]);
  });

  test('about three in a hundred come late (rep-14)', () => {
    expect(lateShare(calls)).toBeGreaterThan(0.02);
    expect(lateShare(calls)).toBeLessThan(0.055);
  });

  test('fees are what the price list makes them (ret-10)', () => {
    const charged = [...calls, ...of('workshop')].filter(({ values }) => values['fee']);
    const prices = new Map(of('price-list').map(({ id, values }) => [id, Number(values['price'])]));
    expect(charged.length).toBeGreaterThan(50);
    for (const { values } of charged) {
      const { totalFen, offList } = amounts(values as ChargedWork, prices);
      expect([totalFen, offList]).toEqual([values['fee'], []]);
    }
    const payments = Map.groupBy(calls, ({ values }) => values['payment']);
    expect(payments.get('cash')?.length).toBeGreaterThan(20);
    expect(payments.get('invoice')?.length).toBeGreaterThan(20);
  });
});

describe('the sample', () => {
  const changes = changesAt('2026-11-23T01:20:00Z');
  const entries = entriesOf(changes);
  const calls = entries.filter(({ register }) => register === 'call-ins');

  test('is the same for the same moment', () => {
    expect(changesAt('2026-11-23T01:20:00Z')).toEqual(changes);
  });

  test('tells at least forty different troubles', () => {
    const told = calls.map(({ values }) => [values['symptom'], values['faultFound'], values['workDone']].join('/'));
    expect(new Set(told).size).toBeGreaterThan(45);
  });

  test('has appointments, escalations, refusals to sign and lines that are off the list', () => {
    const having = (name: string, holds: (value: unknown) => boolean = Boolean) =>
      calls.filter(({ values }) => holds(values[name])).length;
    expect(having('appointments')).toBeGreaterThan(8);
    expect(having('escalations')).toBeGreaterThan(4);
    expect(having('customerSignature', (value) => JSON.stringify(value ?? '').includes('refusedAt'))).toBeGreaterThan(
      4,
    );
    expect(having('parts', (value) => JSON.stringify(value ?? '').includes('offListReason'))).toBeGreaterThan(0);
    expect(having('categoryReason')).toBeGreaterThan(5);
  });

  test('keeps every signature that it names, as a PNG', () => {
    const kept = new Set(sampleFiles().map(({ sha256 }) => sha256));
    const named = calls.flatMap(({ values }) => {
      const { sha256 } = (values['customerSignature'] ?? {}) as { sha256?: string };
      return sha256 === undefined ? [] : [sha256];
    });
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter((sha256) => !kept.has(sha256))).toEqual([]);
    expect(sampleFiles()[0]?.bytes.slice(1, 4)).toEqual(new TextEncoder().encode('PNG'));
  });

  test('has goods in every state of the workshop, one of them late (rep-9), one receipt lost (rep-7)', () => {
    const goods = entries.filter(({ register }) => register === 'workshop');
    expect(new Set(goods.map(({ state }) => state))).toEqual(
      new Set(Object.keys((REGISTERS.get('workshop') as Register).states)),
    );
    const late = goods.filter(
      ({ state, values }) => state === 'in-repair' && String(values['promisedOn']) < '2026-11-23',
    );
    expect(late).toHaveLength(1);
    expect(goods.filter(({ values }) => values['receiptState'] === 'lost')).toHaveLength(1);
    expect(goods.every(({ values }) => calls.some(({ id }) => id === values['callIn']))).toBe(true);
  });

  test('sends nobody on leave or with a certificate that has run out (ret-5)', () => {
    const sent = (technician: string, from: string) =>
      calls.filter(({ values, day }) => values['technician'] === technician && day >= from);
    expect(sent('sample-staff-7', '2026-11-12')).toEqual([]);
    expect(sent('sample-staff-8', '2026-11-22')).toEqual([]);
    expect(sent('sample-staff-7', '2026-08-01').length).toBeGreaterThan(20);
  });

  test('reaches no real telephone', () => {
    const numbers = JSON.stringify(changes).match(/"phone":"[^"]+"|"servicePhone":"[^"]+"/g) ?? [];
    expect(numbers.length).toBeGreaterThan(90);
    expect(numbers.filter((number) => !/"(1380000\d{4}|0510-8000\d{4})"$/.test(number))).toEqual([]);
  });

  test('gives each person one job at a time', () => {
    const jobs = calls
      .filter(({ values }) => values['arrivedAt'])
      .map(({ values }) => ({
        ...values,
        at: String(values['arrivedAt']),
        until: String(values['finishedAt'] ?? NEVER),
      }));
    const byPerson = Map.groupBy(jobs, (job) => (job as Record<string, unknown>)['technician']);
    const overlaps = [...byPerson.values()].flatMap((own) => {
      const inOrder = own.toSorted((a, b) => (a.at < b.at ? -1 : 1));
      return inOrder.filter((job, i) => (inOrder[i - 1]?.until ?? '') > job.at);
    });
    expect(overlaps).toEqual([]);
  });
});
