import { describe, expect, test } from 'vitest';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import figures from '../../../content/figures.json' with { type: 'json' };
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { inShanghai } from '../../../tests/support/service-times.ts';
import { custodyAdvice } from './advice.ts';
import { clearanceOf } from './clearance.ts';
import { examples } from './examples.ts';
import { heldOf } from './held.ts';
import register from './register.ts';
import { custodyRules } from './rules.ts';

const [drawing, instrument, loaner, spares, returnedLoaner, paidSpares] = examples as readonly Values[] &
  [Values, Values, Values, Values, Values, Values];
const lacks = (state: string, values: Values) => unmet(register, state, values).map(({ field }) => field);
const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));
const drawn = (...rows: Values[]): Values => ({ movements: Object.fromEntries(rows.map((row, i) => [`r${i}`, row])) });
const row = { holder: 'staff-2', outOn: '2026-11-02' };

describe('what is drawn (dut-6, dut-4)', () => {
  test('the five kinds of the clause, with loaners and spares (dut-6)', () => {
    const figure = figures.find(({ id }) => id === 'dut-6.items');
    const ofDuty = Object.keys(register.fields.kind.options).filter((kind) => !['loaner', 'spares'].includes(kind));
    expect(ofDuty).toHaveLength(figure?.values[0]?.value as number);
  });

  test('a drawing takes its version, a loaner its customer and reading, spares their price and day (dut-4)', () => {
    expect(lacks('out', without(drawing, 'version'))).toEqual(['version']);
    expect(lacks('out', without(loaner, 'customer'))).toEqual(['customer']);
    expect(lacks('out', without(loaner, 'installReading'))).toEqual(['installReading']);
    expect(lacks('out', without(spares, 'paymentDueOn'))).toEqual(['paymentDueOn']);
    expect(lacks('out', { ...without(spares, 'paymentDueOn'), amount: 0 })).toEqual([]);
    expect(lacks('out', without(instrument, 'number'))).toEqual(['number']);
    expect(lacks('out', { kind: 'material', item: '铜排', ...drawn({ ...row, qty: 2 }) })).toEqual([]);
  });

  test('it is cleared once everything is back or used, read off and paid for (dut-6, dut-4)', () => {
    expect([drawing, returnedLoaner, paidSpares].flatMap((values) => lacks('cleared', values))).toEqual([]);
    expect(lacks('cleared', instrument)).toEqual(['movements']);
    expect(lacks('cleared', spares)).toEqual(['paidOn']);
    expect(lacks('cleared', without(returnedLoaner, 'removalReading'))).toEqual(['removalReading']);
  });

  test('nothing comes back before it was drawn (dut-6)', () => {
    expect(lacks('out', { ...drawing, ...drawn({ ...row, returnedOn: '2026-11-01' }) })).toEqual(['movements']);
    expect(lacks('out', { ...drawing, ...drawn({ ...row, returnedOn: '2026-11-02' }) })).toEqual([]);
  });
});

describe('what is still out (dut-6)', () => {
  test.each([
    [{ ...row }, 1],
    [{ ...row, returnedOn: '2026-11-03' }, 0],
    [{ ...row, qty: 5, returnedOn: '2026-11-03', returnedQty: 2 }, 3],
    [{ ...row, qty: 5, usedQty: 2, returnedOn: '2026-11-03' }, 0],
    [{ ...row, qty: 0.3, usedQty: 0.1, returnedQty: 0.2 }, 0],
    [{ ...row, qty: 1, usedQty: 4 }, 0],
  ])('%j leaves %d', (cells, left) => {
    expect(heldOf(drawn(cells)).reduce((sum, { qty }) => sum + qty, 0)).toBe(left);
  });

  test('whatever was imported is harmless', () => {
    for (const movements of [null, 'x', [], { a: null }, { a: { holder: 7, qty: Number.NaN } }]) {
      expect(heldOf({ movements })).toEqual([]);
    }
  });
});

describe('what a leaver still holds (dut-6)', () => {
  const entries = examples.map((values, i) => stored(`custody-${i + 1}`, 'out', values));

  test('each thing that is out with that person, longest held first, and nothing of another’s (dut-6)', () => {
    expect(clearanceOf('staff-2', entries).items.map(({ entry: { id }, name }) => [id, name])).toEqual([
      ['custody-3', '超声波流量计 UF300-22-BY01'],
    ]);
    const both = [...entries, stored('custody-9', 'lost', drawn({ ...row, outOn: '2026-01-05' }))];
    expect(clearanceOf('staff-2', both).items.map(({ entry: { id } }) => id)).toEqual(['custody-9', 'custody-3']);
    expect(clearanceOf('staff-1', entries)).toEqual({ items: [], payments: [] });
  });

  test('the payments that were theirs to collect, as long as they are due (dut-4)', () => {
    expect(clearanceOf('staff-3', entries).payments).toMatchObject([
      { entry: { id: 'custody-4' }, amountFen: 18_800, dueOn: '2026-11-30' },
    ]);
    expect(clearanceOf('staff-2', entries).payments).toEqual([]);
  });

  test('what is void, or was cleared, is not held (dut-6)', () => {
    for (const state of ['void', 'cleared']) {
      expect(clearanceOf('staff-3', [stored('custody-2', state, instrument)]).items).toEqual([]);
    }
  });
});

describe('spares-payment-due (dut-4)', () => {
  const ask = (values: Values, now = '2026-11-25 09:00') =>
    custodyRules['spares-payment-due']({ values, state: 'out' }, contextAt(now));

  test.each([
    ['2026-11-30 23:59:59', 'upcoming'],
    ['2026-12-01 00:00:00', 'overdue'],
  ])('to be paid by 30 November, it is at %s %s (dut-4)', (now, status) => {
    expect(ask(spares, now)).toMatchObject({ clause: 'dut-4', status, field: 'paidOn' });
    expect(inShanghai(ask(spares, now)?.dueAt)).toBe('2026-11-30 23:59:59.999');
  });

  test('paid on the day is in time, the day after is late; free spares and other things are not paid for (dut-4)', () => {
    const status = (paidOn: string) => ask({ ...spares, paidOn }, '2026-12-10 09:00')?.status;
    expect(['2026-11-30', '2026-12-01'].map(status)).toEqual(['met', 'missed']);
    expect(ask({ ...spares, amount: 0 })).toBeUndefined();
    expect(ask({ ...spares, kind: 'loaner' })).toBeUndefined();
  });
});

describe('what the files know (dut-6)', () => {
  const ask = (values: Values, entries: readonly ReturnType<typeof stored>[]) =>
    custodyAdvice({ id: 'draft', values, state: 'out' }, lookupIn(entries), contextAt('2026-11-23 09:00'));

  test('a number that is out elsewhere is named; one that came back is not (dut-6)', async () => {
    const values = { ...instrument, number: 'yq 0317' };
    expect(await ask(values, [stored('custody-2', 'out', instrument)])).toMatchObject([
      { kind: 'warn', field: 'number' },
    ]);
    expect(await ask(drawing, [stored('custody-1', 'out', drawing)])).toEqual([]);
  });

  test('a holder who has left is named (dut-6)', async () => {
    const person = stored('staff-3', 'left', { name: '吴海' });
    expect(await ask(instrument, [person])).toMatchObject([{ text: { zh: expect.stringContaining('吴海已离职') } }]);
    expect(await ask(instrument, [{ ...person, state: 'active' }])).toEqual([]);
  });
});
