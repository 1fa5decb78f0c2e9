import type { Language } from '#domain/text.ts';
import { Fitting } from './Boxes.tsx';
import { COLUMN_MM } from './sizes.ts';

/** A column of a table on paper; `span` counts columns of the paper, quarters included. */
export interface SlipColumn {
  title: string;
  span: 1 | 1.5 | 2 | 2.5 | 3 | 3.5 | 4 | 5 | 6 | 8;
  /** Figures stand at the right. */
  figures?: boolean;
}

/** What is said of the rows for which there is no line, and what they come to in the last column. */
export interface OtherRows {
  text: string;
  sum?: string;
}

interface SlipTableProps {
  caption: string;
  columns: readonly SlipColumn[];
  rows: readonly (readonly string[])[];
  /** How many lines there are: what is not filled is left for a pen, what is too much is named in the last line. */
  lines: number;
  /** What the last line says where there are more rows than lines. */
  others(count: number): OtherRows;
  language: Language;
  /** Whether the caption is printed above the columns. */
  titled?: boolean;
}

const ROW_MM = 5.6;

/** A ruled table of a fixed number of lines, so that a paper stays on its page. */
export function SlipTable({ caption, columns, rows, lines, others, language, titled = false }: SlipTableProps) {
  const tooMany = rows.length > lines;
  const shown = tooMany ? rows.slice(0, lines - 1) : rows;
  const blank = Array.from({ length: tooMany ? 0 : lines - shown.length }, (): readonly string[] => []);
  return (
    <table class="slip-table" aria-label={caption}>
      <colgroup>
        {columns.map(({ title, span }) => (
          <col key={title} class={widthClass(span)} />
        ))}
      </colgroup>
      <thead>
        {titled && (
          <tr>
            <th colSpan={columns.length}>{caption}</th>
          </tr>
        )}
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...shown, ...blank].map((row, i) => (
          <tr key={i}>
            {columns.map((column, at) => (
              <Cell key={column.title} column={column} text={row[at] ?? ''} language={language} />
            ))}
          </tr>
        ))}
        {tooMany && <Others columns={columns} {...others(rows.length - lines + 1)} language={language} />}
      </tbody>
    </table>
  );
}

interface CellProps {
  column: SlipColumn;
  text: string;
  language: Language;
}

function Cell({ column: { span, figures }, text, language }: CellProps) {
  return (
    <td class={figures ? 'figures' : undefined}>
      <Fitting text={text} widthMm={span * COLUMN_MM} heightMm={ROW_MM} language={language} />
    </td>
  );
}

/** The last line, for the rows that have no line of their own. */
function Others({ columns, text, sum, language }: OtherRows & Pick<SlipTableProps, 'columns' | 'language'>) {
  const last = sum === undefined ? undefined : columns.at(-1);
  return (
    <tr>
      <td colSpan={columns.length - (last ? 1 : 0)}>{text}</td>
      {last && <Cell column={last} text={sum ?? ''} language={language} />}
    </tr>
  );
}

function widthClass(span: number): string {
  return `w-${String(span).replace('.', '-')}`;
}
