/** A line of a printed register: how many lines of text it takes, and whether a reason stands below it. */
export interface BookRow {
  lines: number;
  hasReason: boolean;
}

/** A page of a printed register. */
export interface BookPageOf<Row> {
  rows: readonly Row[];
  /** Blank lines to the end of the page. */
  blank: number;
}

/** A row grows no further: what is longer is cut, and found in the register itself. */
export const MOST_LINES = 10;

/** In millimetres, those of the style sheet: A4 landscape without margins, head, column titles and foot. */
const BODY_MM = 170;
const FOOT_MM = 17;
const LINE_MM = 3.7;
const BLANK_MM = 7;
const REASON_MM = 5;

/** How high a row is, in millimetres. */
export function rowMm({ lines, hasReason }: BookRow): number {
  return Math.max(BLANK_MM, lines * LINE_MM + 1.8) + (hasReason ? REASON_MM : 0);
}

/** Rows on pages, none of them torn apart; the last page has room for signatures and is blank in between. */
export function bookPages<Row extends BookRow>(rows: readonly Row[]): BookPageOf<Row>[] {
  const pages: Row[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const height = rowMm(row);
    if (used + height > BODY_MM) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  if (used > BODY_MM - FOOT_MM) {
    pages.push([]);
    used = 0;
  }
  const blank = Math.floor((BODY_MM - FOOT_MM - used) / BLANK_MM);
  return pages.map((page, i) => ({ rows: page, blank: i === pages.length - 1 ? blank : 0 }));
}
