import type { Json } from '#domain/changes/change.ts';
import type { Fault, Field, FieldOptions } from '#domain/field.ts';
import type { Language } from '#domain/text.ts';
import { fault, isRecord, missing, within } from '../fault.ts';
import { ALLOWED_ROW_ID, isRowId, NO_ROW_ID, rowsInOrder } from '../row-id.ts';

/** Cells by column. */
export type Row = { readonly [column: string]: Json };

/** Rows by id, so that two people can work on them at the same time. */
export type Rows = { readonly [id: string]: Row };

/** The fields that each row has, and how many rows there may be; 500 unless told. */
export type RowsOptions = FieldOptions & { columns: Readonly<Record<string, Field>>; maxRows?: number };

const NAME = /^[a-z][a-zA-Z0-9]*$/;

/**
 * A table: parts used, hours worked, items of a checklist.
 * @throws RangeError when a column has no usable name or would itself hold rows
 */
export function rows(options: RowsOptions): Field<Rows> & RowsOptions {
  const { columns, maxRows = 500 } = options;
  for (const [name, column] of Object.entries(columns)) {
    if (!NAME.test(name)) throw new RangeError(`列名“${name}”不对；允许：小写字母开头的字母和数字`);
    if (column.columns) throw new RangeError(`“${name}”列里又有行；允许：没有行的栏目`);
  }
  return {
    ...options,
    maxRows,
    kind: 'rows',
    fault: (value) => rowsFault(value, columns, maxRows),
    format: (value, language) => formatRows(value, columns, language),
    parse: () => undefined,
    searchText: (value) =>
      cellsOf(value, columns)
        .map(({ column, cell }) => column.searchText(cell))
        .filter(Boolean)
        .join(' '),
    references: (value) => [...new Set(cellsOf(value, columns).flatMap(({ column, cell }) => column.references(cell)))],
  };
}

function rowsFault(value: Json, columns: RowsOptions['columns'], maxRows: number): Fault | undefined {
  const allowed = { zh: `至多 ${maxRows} 行`, en: `at most ${maxRows} rows` };
  if (!isRecord(value)) return fault(value, { zh: '不是表格', en: 'is not a table' }, allowed);
  const all = rowsInOrder(value);
  if (all.length > maxRows) return fault(all.length, { zh: '行太多', en: 'rows are too many' }, allowed);
  for (const [i, [id, row]] of all.entries()) {
    if (!isRowId(id)) return fault(id, NO_ROW_ID, ALLOWED_ROW_ID);
    const found = rowFault(row, columns, { zh: `第 ${i + 1} 行`, en: `Row ${i + 1}` });
    if (found) return found;
  }
  return undefined;
}

function rowFault(row: Json, columns: RowsOptions['columns'], place: { zh: string; en: string }): Fault | undefined {
  const labels = Object.values(columns).map(({ label }) => label);
  const allowed = { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
  if (!isRecord(row)) return within(place, fault(row, { zh: '不是一行', en: 'is not a row' }, allowed));
  const stranger = Object.keys(row).find((name) => !Object.hasOwn(columns, name));
  if (stranger !== undefined) {
    return within(place, fault(stranger, { zh: '不是这张表的列', en: 'is not a column of this table' }, allowed));
  }
  for (const [name, column] of Object.entries(columns)) {
    const cell = Object.hasOwn(row, name) ? row[name] : undefined;
    if (cell === undefined && column.required) return within(place, missing(column.label));
    const found = cell === undefined ? undefined : column.fault(cell);
    const { zh, en } = column.label;
    if (found) return within({ zh: `${place.zh}“${zh}”`, en: `${place.en}, “${en}”` }, found);
  }
  return undefined;
}

function formatRows(value: Rows, columns: RowsOptions['columns'], language: Language): string {
  const [colon, comma, semicolon] = language === 'zh' ? ['：', '，', '；'] : [': ', ', ', '; '];
  return rowsInOrder(value)
    .map(([id, row]) =>
      cellsOf({ [id]: row }, columns)
        .map(({ column, cell }) => `${column.label[language]}${colon}${column.format(cell, language)}`)
        .join(comma),
    )
    .filter(Boolean)
    .join(semicolon);
}

/** The cells that are there, row by row, in the order of the columns. */
function cellsOf(value: Rows, columns: RowsOptions['columns']): { column: Field; cell: Json }[] {
  return rowsInOrder(value).flatMap(([, row]) =>
    Object.entries(columns).flatMap(([name, column]) => {
      const cell = isRecord(row) && Object.hasOwn(row, name) ? row[name] : undefined;
      return cell === undefined ? [] : [{ column, cell }];
    }),
  );
}
