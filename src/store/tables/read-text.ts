import Papa from 'papaparse';
import { decoded, type Encoding } from './decode.ts';
import { UnreadableTableError } from './unreadable-table.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const ALLOWED = 'UTF-8、带标记的 UTF-16 或 GBK 编码的 CSV、TSV，或 .xlsx';

/**
 * The cells of a CSV or TSV file, blank rows included, so that a row keeps its number.
 * @param file its name, for errors
 * @throws UnreadableTableError
 */
export function textRows(bytes: Uint8Array, file: string): { rows: string[][]; encoding: Encoding } {
  const found = decoded(bytes);
  if (!found) throw new UnreadableTableError(file, '不是文字，认不出编码', ALLOWED);
  const { data, errors } = Papa.parse<string[]>(found.text, { delimiter: delimiterOf(found.text) });
  const [quotes] = errors.filter(({ type }) => type === 'Quotes');
  if (quotes) {
    const row = (quotes.row ?? 0) + 1;
    throw new UnreadableTableError(file, `第 ${row} 行的引号不配对`, '引号成对；格子里的引号写两个（""）');
  }
  return { rows: data, encoding: found.encoding };
}

/** The delimiter that makes most columns of the header; counting rows as well would be led astray by their texts. */
function delimiterOf(text: string): string {
  const head = text.replace(/^[\r\n]+/, '');
  const columns = (delimiter: string) => Papa.parse<string[]>(head, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return DELIMITERS.reduce((best, next) => (columns(next) > columns(best) ? next : best));
}
