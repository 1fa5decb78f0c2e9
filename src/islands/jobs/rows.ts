import type { Json } from '#domain/changes/change.ts';
import { isRecord } from '#fields/fault.ts';
import { rowIdAfter } from '#fields/new-row-id.ts';
import type { DraftForm } from '../form/use-draft.ts';

/** The rows of a table by id, as a form holds them. */
export type Rows = Readonly<Record<string, Json>>;

/** The rows of a field of a form; none where it is empty. */
export function rowsIn(form: DraftForm, table: string): Rows {
  const value = form.values[table];
  return isRecord(value) ? value : {};
}

/** The cells of a row; none where it is not there. */
export function cellsIn(form: DraftForm, table: string, row: string): Rows {
  const cells = rowsIn(form, table)[row];
  return isRecord(cells) ? cells : {};
}

/** An id for a row that is added after those of a table. */
export function nextRowId(form: DraftForm, table: string): string {
  return rowIdAfter(Object.keys(rowsIn(form, table)), Date.now());
}

/** Sets cells of a row, which need not be there yet; `undefined` empties one. */
export function setCells(form: DraftForm, table: string, row: string, cells: Record<string, Json | undefined>): void {
  const next = Object.entries({ ...cellsIn(form, table, row), ...cells }).filter(([, value]) => value !== undefined);
  form.set({ [table]: { ...rowsIn(form, table), [row]: Object.fromEntries(next) as Rows } });
}

/** Takes a row away. */
export function removeRow(form: DraftForm, table: string, row: string): void {
  const { [row]: _, ...others } = rowsIn(form, table);
  form.set({ [table]: Object.keys(others).length > 0 ? others : undefined });
}
