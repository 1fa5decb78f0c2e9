import type { Text } from '#domain/text.ts';
import { moment } from '#fields/instant/field.ts';
import type { PaperProps } from '../paper.ts';
import { plain } from './fitted.ts';
import { type Cells, momentOf, rowsOf } from './read.ts';

/** The rows of a table as they are written on paper, with some of its columns. */
export function writtenRows(paper: PaperProps, table: string, ...columns: readonly string[]): string[][] {
  return rowsOf(paper, table).map(([, cells]) => columns.map((column) => writtenCell(paper, table, cells, column)));
}

/** A cell as it is written on paper; references are written as what people call them. Empty where a pen is to write. */
export function writtenCell(
  { register, named, language }: PaperProps,
  table: string,
  cells: Cells,
  name: string,
): string {
  const column = register.fields[table]?.columns?.[name];
  const value = Object.hasOwn(cells, name) ? cells[name] : undefined;
  if (!column || value === undefined || value === null) return '';
  if (column.register !== undefined && typeof value === 'string') return plain(named(value));
  return plain(column.format(value, language));
}

/** The day on which something is due; empty where nothing is. */
export function dueDay({ obligations }: PaperProps, rule: string): string {
  const dueAt = momentOf(obligations[rule]?.dueAt);
  return dueAt === undefined ? '' : CLOCK.format(dueAt, 'zh').slice(0, 'YYYY-MM-DD'.length);
}

/** What the last row of a table says where there are more rows than fit. */
export function otherRows(count: number): Text {
  return { zh: `另 ${count} 行见登记簿`, en: `${count} more: see the register` };
}

const CLOCK = moment({ label: { zh: '时间', en: 'Time' } });
