import { isBlankRow } from './blank-row.ts';
import type { Encoding } from './decode.ts';
import { textRows } from './read-text.ts';
import { isWorkbook, type WorkbookRows, workbookRows } from './read-workbook.ts';
import { UnreadableTableError } from './unreadable-table.ts';

/** How large a table may be. */
export const MAX_BYTES = 20 * 1024 * 1024;
/** How many rows a table may have beneath its header. */
export const MAX_ROWS = 50_000;

/** A table as it stands in a file. */
export interface ReadTable {
  file: string;
  /** The header; a column without a name is called by its place: 第 3 列. */
  columns: readonly string[];
  /** The rows beneath the header, the blank ones among them, so that each keeps its number. */
  rows: readonly (readonly string[])[];
  /** The number that the first row of `rows` has in the file, as Excel counts. */
  firstRow: number;
  encoding: Encoding | 'xlsx';
  /** Sheets of the workbook that hold something and were not read. */
  otherSheets: readonly string[];
}

/**
 * The table that a file holds: CSV, TSV or the first sheet of an Excel workbook, whatever its name ends in.
 * @param file its name, for errors
 * @throws UnreadableTableError that names the file, what is wrong and what is allowed
 */
export async function readTable(bytes: Uint8Array, file: string): Promise<ReadTable> {
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new UnreadableTableError(file, `文件有 ${size} MB，太大`, `不超过 ${MAX_BYTES / 1024 / 1024} MB`);
  }
  const found = await cellsOf(bytes, file);
  const lastFilled = found.rows.findLastIndex((row) => !isBlankRow(row));
  const header = found.rows.findIndex((row) => !isBlankRow(row));
  if (header < 0) throw new UnreadableTableError(file, '文件是空的', '第一行是表头，下面至少一行');
  const rows = found.rows.slice(header + 1, lastFilled + 1);
  const columns = columnsOf(found.rows[header] ?? [], file);
  if (rows.length === 0) throw new UnreadableTableError(file, '只有一行', '第一行是表头，下面至少一行');
  if (rows.length > MAX_ROWS) {
    throw new UnreadableTableError(file, `有 ${rows.length} 行，太多`, `不超过 ${MAX_ROWS} 行；可分几个文件导入`);
  }
  return { file, columns, rows, firstRow: header + 2, encoding: found.encoding, otherSheets: found.otherSheets };
}

async function cellsOf(bytes: Uint8Array, file: string): Promise<WorkbookRows & Pick<ReadTable, 'encoding'>> {
  if (isWorkbook(bytes)) return { ...(await workbookRows(bytes, file)), encoding: 'xlsx' };
  return { ...textRows(bytes, file), otherSheets: [] };
}

function columnsOf(header: readonly string[], file: string): string[] {
  const names = header.map((name) => name.replace(/\s+/g, ' ').trim());
  const columns = names.slice(0, names.findLastIndex((name) => name !== '') + 1);
  if (!columns.some((name) => /\p{L}/u.test(name))) {
    throw new UnreadableTableError(file, `没有表头，第一行是“${columns.join('、')}”`, '第一行是各栏的名称');
  }
  const again = columns.find((name, i) => name !== '' && columns.indexOf(name) !== i);
  if (again !== undefined) {
    throw new UnreadableTableError(file, `表头里有两个“${again}”`, '每栏一个名称，各不相同');
  }
  return columns.map((name, i) => name || `第 ${i + 1} 列`);
}
