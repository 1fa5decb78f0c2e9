import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Values } from '#domain/register.ts';
import { stored } from '../../../tests/support/registers.ts';
import { monthCell } from './month-cell.ts';
import { standingIn, stretchesOf } from './under-maintenance.ts';

const day = (text: string) => text as CivilDay;
const TODAY = day('2026-11-23');

describe('which months a system is to be inspected in (prj-2.3)', () => {
  const standing = (asset: Values, month: string, ...contracts: [state: string, values: Values][]) =>
    standingIn(
      stretchesOf(
        stored('assets-1', 'in-service', asset),
        contracts.map(([state, values], i) =>
          stored(`contracts-${i}`, state, { assets: { a: { asset: 'assets-1' } }, ...values }),
        ),
      ),
      day(month),
    );

  test('a system from the month of its handover to that in which its free maintenance ends, both included', () => {
    const system = { kind: 'system', handedOverOn: '2026-02-28', freeMaintenanceUntil: '2026-10-01' };
    const months = ['2026-01-01', '2026-02-01', '2026-10-01', '2026-11-01'].map((month) => standing(system, month));
    expect(months).toEqual([
      { isDue: false, why: 'before', day: '2026-02-28' },
      { isDue: true },
      { isDue: true },
      { isDue: false, why: 'after', day: '2026-10-01' },
    ]);
  });

  test('a system without an end goes on; retired on the first of a month it is not due in that month', () => {
    expect(standing({ kind: 'system' }, '2026-11-01')).toEqual({ isDue: true });
    const retired = { kind: 'system', retiredOn: '2026-11-01' };
    expect([standing(retired, '2026-10-01').isDue, standing(retired, '2026-11-01').isDue]).toEqual([true, false]);
  });

  test('a product only as long as a contract names it; a draft or a cancelled one covers nothing', () => {
    const contract = { from: '2026-06-01', until: '2027-05-31' };
    const on = (state: string) => standing({ kind: 'product' }, '2026-11-01', [state, contract]);
    expect(['in-force', 'renewed', 'ended'].map((state) => on(state).isDue)).toEqual([true, true, true]);
    expect([on('draft'), on('cancelled')]).toEqual([
      { isDue: false, why: 'never' },
      { isDue: false, why: 'never' },
    ]);
    expect(standing({ kind: 'product' }, '2026-05-01', ['in-force', contract])).toMatchObject({ why: 'before' });
  });
});

describe('what the grid says of a month (prj-2.3)', () => {
  const values = { system: 'assets-1', month: '2026-10-01', itemCount: 3 };
  const entry = (state: string, more: Values = {}) => stored('inspections-1', state, { ...values, ...more });
  const cell = (entries: ReturnType<typeof entry>[], month = '2026-10-01', today = TODAY) =>
    monthCell(entries, day(month), { isDue: true }, today);

  test('nothing written down is missing: of a month that is over, and until its last day', () => {
    expect(cell([])).toMatchObject({ is: 'missing', why: 'none', isOver: true });
    expect(cell([], '2026-11-01', day('2026-11-30'))).toMatchObject({ is: 'missing', isOver: false });
    expect(cell([], '2026-11-01', day('2026-12-01'))).toMatchObject({ is: 'missing', isOver: true });
  });

  test('a run that never became a report is missing once the month is over, and says how far it came', () => {
    const items = { a: { item: 'a', result: 'pass' } };
    expect(cell([entry('in-progress', { items })])).toMatchObject({
      ...{ is: 'missing', why: 'unfinished', progress: { answered: 1, of: 3 } },
    });
    expect(cell([entry('planned')])).toMatchObject({ is: 'missing', why: 'planned' });
    expect(cell([entry('in-progress', { items })], '2026-10-01', day('2026-10-31'))).toMatchObject({
      ...{ is: 'in-progress', progress: { answered: 1, of: 3 } },
    });
  });

  test('a voided report is none, unless another has taken its place', () => {
    expect(cell([entry('void')])).toMatchObject({ is: 'missing', why: 'void' });
    expect(cell([entry('void'), entry('reported', { inspectedOn: '2026-10-20' })])).toMatchObject({ is: 'done' });
  });

  test('a report made up for in the next month is done, and late', () => {
    expect(cell([entry('reviewed', { inspectedOn: '2026-10-31' })])).toMatchObject({ is: 'done', isLate: false });
    expect(cell([entry('reported', { inspectedOn: '2026-11-02' })])).toMatchObject({ is: 'done', isLate: true });
  });

  test('outside of its upkeep nothing is due; a report that was made all the same is shown', () => {
    const after = { isDue: false, why: 'after' } as const;
    expect(monthCell([], day('2026-10-01'), after, TODAY)).toEqual({ is: 'not-due', standing: after });
    expect(monthCell([entry('reported')], day('2026-10-01'), after, TODAY)).toMatchObject({ is: 'done' });
  });
});
