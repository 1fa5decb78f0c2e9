import { canonical } from '#domain/changes/chain.ts';
import type { Json } from '#domain/changes/change.ts';
import type { Fault, Field } from '#domain/field.ts';
import { firstState, type Register } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { refusals } from '../check.ts';
import type { Refused } from '../refusal.ts';
import { isBlankRow } from './blank-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { ReadTable } from './read-table.ts';

/** One thing that is wrong with a row; its value is the cell as it stands. */
export interface RowFault extends Refused {
  /** The number of the row in the file, as Excel counts. */
  row: number;
  /** The name of the column; missing where no column goes into the field. */
  column?: string;
}

/** What a row is to become. */
export interface PreviewRow {
  row: number;
  /** Values by path. */
  values: Readonly<Record<string, Json>>;
  /** Empty for a row that can be imported. */
  faults: readonly RowFault[];
}

/** What an import would write, before it writes anything. */
export interface Preview {
  file: string;
  /** The register that the rows are for. */
  register: string;
  /** Rows that hold something. */
  rows: readonly PreviewRow[];
  /** The columns that go into no field. */
  notImported: readonly string[];
}

/** What the person who imports has said besides the columns. */
export interface PreviewOptions {
  /** The field that tells entries apart: a second row with the same value is wrong. */
  key?: string;
  /** The number of the stored entry that has a value of the key already; `undefined` where none has. */
  stored?: (value: Json) => string | undefined;
  /**
   * The ids of the entries of a register that bear a name. A cell that names another entry must find exactly one; without
   * this, none is found.
   */
  named?: (register: string, name: string) => readonly string[];
}

/** What Excel writes where a formula goes wrong, also into CSV. */
const FORMULA_ERROR = /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!)$/;

/** A cell with the column and the field that it belongs to. */
interface Cell {
  column: string;
  path: string;
  field: Field;
  text: string;
}

/** Every row with its values and everything that is wrong with it, by the same rules by which it would be written. */
export function previewOf(
  table: ReadTable,
  mapping: ColumnMapping,
  register: Register,
  options: PreviewOptions = {},
): Preview {
  const firstRows = new Map<string, number>();
  const rows = table.rows.flatMap((cells, i): PreviewRow[] => {
    if (isBlankRow(cells)) return [];
    const row = previewedRow(table, mapping, register, options, i);
    const again = repeated(row, table, mapping, register, options, firstRows);
    return [again ? { ...row, faults: [...row.faults, again] } : row];
  });
  const notImported = table.columns.filter((_, i) => mapping[i] === undefined);
  return { file: table.file, register: register.id, rows, notImported };
}

function previewedRow(
  table: ReadTable,
  mapping: ColumnMapping,
  register: Register,
  options: PreviewOptions,
  index: number,
): PreviewRow {
  const row = table.firstRow + index;
  const cells = cellsOf(table, mapping, register, index);
  const read = cells.filter(({ text }) => text !== '').map((cell) => ({ cell, ...meaningOf(cell, options) }));
  const values = Object.fromEntries(
    read.flatMap(({ cell, value }) => (value === undefined ? [] : [[cell.path, value]])),
  );
  const unread = read.flatMap(({ cell, fault }) => (fault ? [{ ...aboutCell(cell, row), ...fault }] : []));
  const from = { from: undefined, to: firstState(register), reason: table.file, void: false, wasVoid: false };
  const refused = refusals({ ...from, register, set: values, values })
    .filter(({ path }) => !unread.some((fault) => fault.path === path))
    .map((one): RowFault => {
      const cell = cells.find(({ path }) => path === one.path);
      return { ...one, row, ...(cell && { column: cell.column, value: cell.text }) };
    });
  return { row, values, faults: [...overflow(table, index), ...unread, ...refused] };
}

function cellsOf(table: ReadTable, mapping: ColumnMapping, { fields }: Register, index: number): Cell[] {
  return table.columns.flatMap((column, i) => {
    const path = mapping[i];
    const field = path === undefined ? undefined : fields[path];
    return path === undefined || !field ? [] : [{ column, path, field, text: table.rows[index]?.[i]?.trim() ?? '' }];
  });
}

/** The value that a cell means, or what is wrong with it. */
function meaningOf({ field, text }: Cell, { named }: PreviewOptions): { value?: Json; fault?: Fault } {
  if (FORMULA_ERROR.test(text)) return { fault: wrongFormula(text) };
  if (field.register === undefined) {
    const value = field.parse(text);
    return value === undefined ? { fault: unreadable(field, text) } : { value };
  }
  const [id, ...others] = named?.(field.register, text) ?? [];
  if (id !== undefined && others.length === 0) return { value: id };
  const { zh, en } = field.label;
  return {
    fault: {
      what:
        id === undefined
          ? { zh: `没有叫“${text}”的${zh}`, en: `There is no ${en} called “${text}”` }
          : { zh: `叫“${text}”的${zh}不止一条`, en: `There is more than one ${en} called “${text}”` },
      allowed: { zh: '一条已登记的名称或编号', en: 'the name or number of one entry' },
    },
  };
}

function wrongFormula(error: string): Fault {
  return {
    what: { zh: `公式出错：“${error}”`, en: `The formula went wrong: “${error}”` },
    allowed: { zh: '改好公式，或直接写上内容', en: 'a formula that works, or the content itself' },
  };
}

/** What the field says of a text that it cannot read; of digits as of a number, so that one too large is not called none. */
function unreadable(field: Field, text: string): Fault {
  const number = Number(text);
  return (
    (String(number) === text ? field.fault(number) : undefined) ??
    field.fault(text) ?? {
      what: { zh: `“${text}”读不成“${field.label.zh}”`, en: `“${text}” cannot be read as “${field.label.en}”` },
      allowed: field.hint ?? { zh: '照这一栏的写法', en: 'what the field takes' },
    }
  );
}

/** Cells beyond the header: as a rule a comma that should have stood in quotes, so that all behind it are in the wrong column. */
function overflow({ rows, columns, firstRow }: ReadTable, index: number): RowFault[] {
  const beyond = rows[index]?.slice(columns.length).filter((cell) => cell.trim() !== '') ?? [];
  if (beyond.length === 0) return [];
  return [
    {
      row: firstRow + index,
      path: '',
      label: { zh: '整行', en: 'Whole row' },
      value: beyond.join('、'),
      what: { zh: '格子比表头多', en: 'There are more cells than columns' },
      allowed: { zh: `${columns.length} 格；有逗号的格子加引号`, en: `${columns.length} cells; commas in quotes` },
    },
  ];
}

/** Whether a stored entry or an earlier row has the same key; the first row of each key is remembered. */
function repeated(
  { row, values }: PreviewRow,
  { columns }: ReadTable,
  mapping: ColumnMapping,
  { fields }: Register,
  { key, stored }: PreviewOptions,
  firstRows: Map<string, number>,
): RowFault | undefined {
  const field = key === undefined ? undefined : fields[key];
  const value = key === undefined ? undefined : values[key];
  if (key === undefined || !field || value === undefined) return undefined;
  const text: Text = { zh: field.format(value, 'zh'), en: field.format(value, 'en') };
  const about = aboutCell({ column: columns[mapping.indexOf(key)] ?? key, path: key, field, text: text.zh }, row);
  const no = stored?.(value);
  if (no !== undefined) {
    return {
      ...about,
      what: { zh: `“${text.zh}”已登记为 ${no}`, en: `“${text.en}” is entered already, as ${no}` },
      allowed: { zh: '还没有登记的；要改就在那一条里改', en: 'what is not entered yet; change it in its entry' },
    };
  }
  const first = firstRows.get(canonical(value));
  if (first === undefined) {
    firstRows.set(canonical(value), row);
    return undefined;
  }
  return {
    ...about,
    what: { zh: `“${text.zh}”与第 ${first} 行重复`, en: `“${text.en}” stands in row ${first} already` },
    allowed: { zh: '每行各不相同', en: 'a value of its own in each row' },
  };
}

function aboutCell({ column, path, field: { label, clause }, text }: Cell, row: number) {
  return { row, column, path, label, value: text, ...(clause && { clause }) };
}
