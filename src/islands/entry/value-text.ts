import type { Json } from '#domain/changes/change.ts';
import type { Field } from '#domain/field.ts';
import { isFilled } from '#domain/needs.ts';
import type { Register, Values } from '#domain/register.ts';
import { asText, isRecord } from '#fields/fault.ts';
import { entryWords } from '#i18n/desk/entry.ts';

const t = entryWords.history;

/** What an entry is called, by its id. */
export type Named = (id: string) => string;

/** A path taken apart: the field, and in a table the row and the column. */
export interface Place {
  name: string;
  field: Field | undefined;
  row: string | undefined;
  column: string | undefined;
}

/** What a path leads to in a register; a field that this code does not know has none. */
export function placeOf(register: Register, path: string): Place {
  const [name = '', row, column] = path.split('.');
  return { name, field: Object.hasOwn(register.fields, name) ? register.fields[name] : undefined, row, column };
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(values: Values, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((held, key) => (isRecord(held) ? own(held, key) : undefined), values);
}

/** A value in words: an entry by what it is called, a row by its cells, nothing as such. */
export function valueText(register: Register, path: string, value: Json | undefined, named: Named): string {
  if (value === undefined || !isFilled(value)) return t.none;
  const { field, row, column } = placeOf(register, path);
  if (!field) return asText(value);
  if (column !== undefined) return cellText(own(field.columns ?? {}, column), value, named);
  if (row !== undefined) return rowText(field, value, named);
  if (!field.columns || Object.keys(field.columns).length === 0 || !isRecord(value))
    return cellText(field, value, named);
  return Object.values(value)
    .map((one) => rowText(field, one, named))
    .join('；');
}

/** What people call the place that a path leads to: 电话, 零件 “温控器”, 零件 “温控器” 数量. */
export function placeLabel(register: Register, path: string, values: Values, named: Named): string {
  const { name, field, row, column } = placeOf(register, path);
  const label = field?.label.zh ?? (name === 'state' ? t.state : name);
  if (row === undefined) return label;
  const inRow = t.row(label, rowName(field, values[name], row, named));
  if (column === undefined) return inRow;
  return t.cell(inRow, own(field?.columns ?? {}, column)?.label.zh ?? column);
}

/** A row by its first cell that is filled in, else by its place. */
function rowName(field: Field | undefined, rows: Json | undefined, id: string, named: Named): string {
  const all = isRecord(rows) ? rows : {};
  const cells = own(all, id);
  for (const [column, of] of Object.entries(field?.columns ?? {})) {
    const cell = isRecord(cells) ? own(cells, column) : undefined;
    if (cell !== undefined && isFilled(cell)) return cellText(of, cell, named);
  }
  const place = Object.keys(all).toSorted().indexOf(id);
  return t.rowAt(place < 0 ? Object.keys(all).length + 1 : place + 1);
}

function rowText(field: Field, row: Json, named: Named): string {
  if (!isRecord(row)) return asText(row);
  const cells = Object.entries(field.columns ?? {}).flatMap(([name, column]) => {
    const cell = own(row, name);
    return cell === undefined ? [] : [t.cellIs(column.label.zh, cellText(column, cell, named))];
  });
  return cells.join(t.between) || field.format({ row }, 'zh');
}

function cellText(field: Field | undefined, value: Json, named: Named): string {
  if (!field || field.fault(value)) return asText(value);
  return field.register === undefined ? field.format(value, 'zh') : field.references(value).map(named).join('、');
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
