import type { Json } from '#domain/changes/change.ts';
import { type CivilDay, civilDay } from '#domain/civil-day.ts';
import { type Instant, instant } from '#domain/instant.ts';
import { isRecord } from '#fields/fault.ts';
import { rowsInOrder } from '#fields/row-id.ts';

/** The cells of a row by column; any of them may hold anything. */
export type Cells = { readonly [column: string]: Json };

/** The instant that a stored value is; `undefined` where it is none. */
export function momentOf(value: Json | undefined): Instant | undefined {
  return typeof value === 'string' ? instant(value) : undefined;
}

/** The civil day that a stored value is; `undefined` where it is none. */
export function dayOf(value: Json | undefined): CivilDay | undefined {
  return typeof value === 'string' ? civilDay(value) : undefined;
}

/** The words that a stored value is; `undefined` where it is none, or blank. */
export function wordsOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The rows of a stored table in order; what is no row is left out. */
export function rowsOf(value: Json | undefined): [id: string, cells: Cells][] {
  if (!isRecord(value)) return [];
  return rowsInOrder(value).flatMap(([id, row]) => (isRecord(row) ? [[id, row]] : []));
}
