import { papers as t } from '#i18n/desk/papers.ts';
import { type BookColumn, type BookLine, NUMBER_MM } from './book-columns.ts';

interface BookTableProps {
  columns: readonly BookColumn[];
  rows: readonly BookLine[];
  /** The number of the first row. */
  first: number;
  /** Blank lines after the last. */
  blank: number;
}

/** The ruled table of one page of a book. */
export function BookTable({ columns, rows, first, blank }: BookTableProps) {
  return (
    <table class="book-table">
      <colgroup>
        <col style={{ width: `${NUMBER_MM}mm` }} />
        {columns.map(({ name, widthMm }) => (
          <col key={name} style={{ width: `${widthMm.toFixed(2)}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t.book.row}</th>
          {columns.map(({ name, title }) => (
            <th key={name} scope="col">
              <div class="book-cell lines-2">{title}</div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <BookEntry key={row.entry.id} row={row} number={first + i} />
        ))}
        {Array.from({ length: blank }, (_, i) => (
          <tr key={`blank-${i}`}>
            <td />
            {columns.map(({ name }) => (
              <td key={name} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An entry's line; where it counts no longer, it is struck through, and the reason stands below. */
function BookEntry({ row: { cells, lines, gone, reason, hasReason }, number }: { row: BookLine; number: number }) {
  return (
    <>
      <tr class={`book-row-${lines}`}>
        <td class="book-number" rowSpan={hasReason ? 2 : 1}>
          {number}
        </td>
        {cells.map((text, i) => (
          <td key={i}>
            <div class={`book-cell lines-${lines}`}>{gone === undefined ? text : <s>{text}</s>}</div>
          </td>
        ))}
      </tr>
      {hasReason && (
        <tr class="book-reason">
          <td colSpan={cells.length}>{reason}</td>
        </tr>
      )}
    </>
  );
}
