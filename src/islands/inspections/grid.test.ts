import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Values } from '#domain/register.ts';
import { stored } from '../../../tests/support/registers.ts';
import { gridMonths, gridRows, gridSums, placeAfter } from './grid.ts';

const TODAY = '2026-11-23' as CivilDay;
const asset = (id: string, values: Values, state = 'in-service') => stored(id, state, { kind: 'system', ...values });
const inspection = (state: string, month: string, values: Values = {}) =>
  stored('inspections-1', state, { system: 'assets-1', month, ...values });

describe('the grid of inspections (prj-2.3)', () => {
  test('this month and the six before it, over the turn of a year', () => {
    expect(gridMonths('2026-01-31' as CivilDay)).toEqual([
      ...['2025-07-01', '2025-08-01', '2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01'],
      '2026-01-01',
    ]);
  });

  test('systems whose upkeep was over before, void ones and products without a contract have no line', () => {
    const assets = [
      asset('assets-1', { name: '调度' }),
      asset('assets-2', { name: '旧', freeMaintenanceUntil: '2026-04-30' }),
      asset('assets-3', { name: '错' }, 'void'),
      asset('assets-4', { name: '电表', kind: 'product' }),
      asset('assets-5', { name: '收费', retiredOn: '2026-06-15' }, 'retired'),
    ];
    const rows = gridRows({ assets, contracts: [], inspections: [] }, TODAY);
    expect(rows.map((row) => row.asset.id)).toEqual(['assets-1', 'assets-5']);
    expect(rows[1]?.cells.map(({ cell }) => cell.is)).toEqual([
      ...['missing', 'missing', 'not-due', 'not-due', 'not-due', 'not-due', 'not-due'],
    ]);
  });

  test('the sums tell what is missing from what is not yet due', () => {
    const inspections = [
      inspection('reviewed', '2026-10-01', { inspectedOn: '2026-10-12' }),
      inspection('in-progress', '2026-11-01'),
    ];
    const assets = [
      asset('assets-1', { name: '收费', handedOverOn: '2026-09-15' }),
      asset('assets-2', { name: '调度', handedOverOn: '2026-11-20' }),
    ];
    expect(gridSums(gridRows({ assets, contracts: [], inspections }, TODAY))).toEqual({
      ...{ missing: 1, due: 1, open: 1, done: 1 },
    });
  });
});

describe('the arrows in the grid', () => {
  const size = { rows: 2, columns: 7 };

  test.each([
    ['ArrowDown', { row: 1, column: 3 }],
    ['ArrowUp', { row: 0, column: 3 }],
    ['ArrowLeft', { row: 0, column: 2 }],
    ['ArrowRight', { row: 0, column: 4 }],
    ['Home', { row: 0, column: 0 }],
    ['End', { row: 0, column: 6 }],
  ])('%s leads on, and the edges hold', (key, to) => {
    expect(placeAfter(key, { row: 0, column: 3 }, size)).toEqual(to);
  });

  test('other keys are left to the browser', () => {
    expect(placeAfter('Enter', { row: 0, column: 0 }, size)).toBeUndefined();
    expect(placeAfter('Tab', { row: 0, column: 0 }, size)).toBeUndefined();
  });
});
