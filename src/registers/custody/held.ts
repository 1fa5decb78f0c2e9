import type { CivilDay } from '#domain/civil-day.ts';
import type { Values } from '#domain/register.ts';
import { type Cells, dayOf, rowsOf, wordsOf } from '../values.ts';

/** Something that somebody drew and has not given back. */
export interface Held {
  /** The row of `movements`. */
  row: string;
  /** The id of the person. */
  holder: string;
  /** How many of it; 1 where no quantity was written down. */
  qty: number;
  since: CivilDay | undefined;
  dueOn: CivilDay | undefined;
}

const MILLIONTHS = 1_000_000;

/**
 * What is still out by the rows of an entry: what was drawn less what was returned, used or written off. A row with a day of return and no
 * quantity came back whole.
 * @source dut-6
 */
export function heldOf({ movements }: Values): Held[] {
  return rowsOf(movements).flatMap(([row, cells]) => {
    const holder = wordsOf(cells['holder']);
    const qty = openQuantity(cells);
    if (!holder || qty <= 0) return [];
    return [{ row, holder, qty, since: dayOf(cells['outOn']), dueOn: dayOf(cells['dueOn']) }];
  });
}

function openQuantity({ qty, returnedOn, returnedQty, usedQty }: Cells): number {
  const drawn = count(qty) ?? 1;
  const used = count(usedQty) ?? 0;
  const back = count(returnedQty) ?? (dayOf(returnedOn) ? drawn - used : 0);
  // In millionths quantities are whole: 0.3 − 0.1 − 0.2 is nothing.
  return Math.round((drawn - used - back) * MILLIONTHS) / MILLIONTHS;
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** Whether spares were delivered that are not paid for. */
export function isUnpaid({ kind, amount, paidOn }: Values): boolean {
  return kind === 'spares' && typeof amount === 'number' && amount > 0 && !dayOf(paidOn);
}
