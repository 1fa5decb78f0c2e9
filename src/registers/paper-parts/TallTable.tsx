import type { Language } from '#domain/text.ts';
import { Fitting } from './Boxes.tsx';
import { otherRows } from './cells.ts';
import { COLUMN_MM, HEIGHT_MM, type Lines } from './sizes.ts';

/** A column of a table on paper; `span` counts columns of the paper. */
export interface TallColumn {
  title: string;
  span: 1 | 1.5 | 2 | 2.5 | 3 | 3.5 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 12 | 14 | 16;
}

interface TallTableProps {
  caption: string;
  columns: readonly TallColumn[];
  rows: readonly (readonly string[])[];
  /** How many rows there are: what is not filled is left for a pen, what is too much is named in the last one. */
  count: number;
  /** The lines of text that a row has room for. */
  lines: Lines;
  language: Language;
}

/** A ruled table of a fixed number of rows, each with room for several lines of text, under its caption. */
export function TallTable({ caption, columns, rows, count, lines, language }: TallTableProps) {
  const tooMany = rows.length > count;
  const shown = tooMany ? rows.slice(0, count - 1) : rows;
  const blank = Array.from({ length: tooMany ? 0 : count - shown.length }, (): readonly string[] => []);
  return (
    <table class="slip-table" aria-label={caption}>
      <colgroup>
        {columns.map(({ title, span }) => (
          <col key={title} class={`w-${String(span).replace('.', '-')}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th colSpan={columns.length}>{caption}</th>
        </tr>
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
          <Row key={i} columns={columns} row={row} lines={lines} language={language} />
        ))}
        {tooMany && (
          <tr>
            <td colSpan={columns.length}>
              <div class={`tall-${lines}`}>{otherRows(rows.length - count + 1)[language]}</div>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

type RowProps = Pick<TallTableProps, 'columns' | 'lines' | 'language'> & { row: readonly string[] };

function Row({ columns, row, lines, language }: RowProps) {
  return (
    <tr>
      {columns.map(({ title, span }, at) => (
        <td key={title}>
          <div class={`tall-${lines}`}>
            <Fitting text={row[at] ?? ''} widthMm={span * COLUMN_MM} heightMm={HEIGHT_MM[lines]} language={language} />
          </div>
        </td>
      ))}
    </tr>
  );
}
