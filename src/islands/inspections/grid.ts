import { addMonths, type CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { type MonthCell, monthCell } from '#registers/inspections/month-cell.ts';
import { standingIn, stretchesOf } from '#registers/inspections/under-maintenance.ts';
import { firstOfMonth } from '#registers/optimisations/optimisation-id.ts';

/** Months before this one that the grid goes back. */
const MONTHS_BACK = 6;

/** A system with its months, oldest first. */
export interface GridRow {
  asset: Entry;
  cells: readonly { month: CivilDay; cell: MonthCell }[];
}

/** What the grid is made of. */
export interface GridData {
  assets: readonly Entry[];
  contracts: readonly Entry[];
  inspections: readonly Entry[];
}

/** The first days of this month and of the six before it, oldest first. */
export function gridMonths(today: CivilDay): CivilDay[] {
  const first = firstOfMonth(today);
  return Array.from({ length: MONTHS_BACK + 1 }, (_, i) => addMonths(first, i - MONTHS_BACK));
}

/**
 * Every system that is, or in these months was, to be inspected, by name; and what was inspected without being due.
 * @source prj-2.3
 */
export function gridRows({ assets, contracts, inspections }: GridData, today: CivilDay): GridRow[] {
  const bySystem = Map.groupBy(inspections, ({ values }) => String(values['system'] ?? ''));
  const months = gridMonths(today);
  return assets
    .filter(({ state }) => state !== 'void')
    .map((asset): GridRow => {
      const stretches = stretchesOf(asset, contracts);
      const own = bySystem.get(asset.id) ?? [];
      return {
        asset,
        cells: months.map((month) => ({ month, cell: monthCell(own, month, standingIn(stretches, month), today) })),
      };
    })
    .filter(({ cells }) => cells.some(({ cell }) => cell.is !== 'not-due'))
    .toSorted((a, b) => nameOf(a.asset).localeCompare(nameOf(b.asset), 'zh') || (a.asset.id < b.asset.id ? -1 : 1));
}

/** How many cells are in what state. */
export function gridSums(rows: readonly GridRow[]): Record<'missing' | 'open' | 'due' | 'done', number> {
  const cells = rows.flatMap((row) => row.cells.map(({ cell }) => cell));
  const count = (is: (cell: MonthCell) => boolean) => cells.filter(is).length;
  return {
    missing: count((cell) => cell.is === 'missing' && cell.isOver),
    due: count((cell) => (cell.is === 'missing' && !cell.isOver) || cell.is === 'planned'),
    open: count((cell) => cell.is === 'in-progress'),
    done: count((cell) => cell.is === 'done'),
  };
}

/** Where the arrows lead from a place of the grid; the edges hold. */
export function placeAfter(
  key: string,
  { row, column }: { row: number; column: number },
  size: { rows: number; columns: number },
): { row: number; column: number } | undefined {
  const to = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: size.columns - 1 },
  }[key];
  if (!to) return undefined;
  return {
    row: Math.max(0, Math.min(size.rows - 1, to.row)),
    column: Math.max(0, Math.min(size.columns - 1, to.column)),
  };
}

function nameOf({ values }: Entry): string {
  return String(values['name'] ?? '');
}
