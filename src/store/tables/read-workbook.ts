import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { UnreadableTableError } from './unreadable-table.ts';

/** What a workbook may come to unpacked; a few kilobytes can be packed to unpack to more than a browser holds. */
export const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const ALLOWED = '没有加密的 .xlsx，或 CSV';
/** Excel keeps 15 digits; what lies behind them is error of arithmetic. */
const DIGITS = 15;
const MS_PER_SECOND = 1000;

/** What a cell of a workbook holds. */
type Cell = string | number | boolean | Date | null;

/** The first sheet that holds anything, and the names of the others that do. */
export interface WorkbookRows {
  rows: string[][];
  otherSheets: string[];
}

/** Whether a file is a workbook, by its first bytes and not by its name. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return [ZIP, OLD_EXCEL].some((mark) => mark.every((byte, i) => bytes[i] === byte));
}

/**
 * The cells of a workbook as a person would type them: days as `2026-11-23`, times behind them, yes and no in words.
 * @param file its name, for errors
 * @throws UnreadableTableError
 */
export async function workbookRows(bytes: Uint8Array, file: string): Promise<WorkbookRows> {
  if (OLD_EXCEL.every((byte, i) => bytes[i] === byte)) {
    throw new UnreadableTableError(file, '是旧的 .xls 或加了密，读不了', `${ALLOWED}（在 Excel 里“另存为”）`);
  }
  const sheets = await sheetsOf(unpacked(bytes, file), file);
  const [first, ...others] = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  const rows = (first?.data ?? []).map((row) => row.map((cell) => written(cell as Cell)));
  return { rows, otherSheets: others.map(({ sheet }) => sheet) };
}

async function sheetsOf(archive: ArrayBuffer, file: string) {
  try {
    return await readWorkbook(archive, { trim: false });
  } catch (cause) {
    throw new UnreadableTableError(file, '内容不完整，或不是 Excel 工作簿', ALLOWED, { cause });
  }
}

/** The archive without compression: the reader would unpack large parts in a worker, which the security policy forbids. */
function unpacked(bytes: Uint8Array, file: string): ArrayBuffer {
  let total = 0;
  const isNeeded = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!/\.(xml|rels)$/i.test(name)) return false;
    total += originalSize;
    if (total > MAX_UNPACKED_BYTES) {
      const mebibytes = MAX_UNPACKED_BYTES / 1024 / 1024;
      throw new UnreadableTableError(file, '解开后太大', `解开后不超过 ${mebibytes} MB`);
    }
    return true;
  };
  try {
    const parts = Object.entries(unzipSync(bytes, { filter: isNeeded })).map(([name, part]) => [
      name,
      /worksheets\/[^/]+\.xml$/i.test(name) ? withErrorsAsText(part) : part,
    ]);
    return zipSync(Object.fromEntries(parts), { level: 0 }).buffer as ArrayBuffer;
  } catch (cause) {
    if (cause instanceof UnreadableTableError) throw cause;
    throw new UnreadableTableError(file, '内容不完整，打不开', ALLOWED, { cause });
  }
}

/** A formula that went wrong is read as its error, `#N/A`; the reader would take the cell for blank. */
function withErrorsAsText(sheet: Uint8Array): Uint8Array {
  const xml = strFromU8(sheet);
  return xml.includes('t="e"') ? strToU8(xml.replace(/(<(?:\w+:)?c\s[^>]*\bt=)"e"/g, '$1"str"')) : sheet;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (typeof cell === 'number') return digits(cell);
  return cell instanceof Date ? dayAndTime(cell) : cell;
}

function digits(number: number): string {
  const short = Number(number.toPrecision(DIGITS));
  const text = String(short);
  return text.includes('e')
    ? short.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: DIGITS })
    : text;
}

/** Excel knows no zone: what its clock shows is read as UTC and written as it stands. A time alone lies before 1900. */
function dayAndTime(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = new Date(Math.round(date.getTime() / MS_PER_SECOND) * MS_PER_SECOND).toISOString();
  const day = text.slice(0, 10);
  const time = text.slice(11, text.slice(17, 19) === '00' ? 16 : 19);
  if (day < '1900') return time;
  return time === '00:00' ? day : `${day} ${time}`;
}
