import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import type { Language } from '#domain/text.ts';
import { papers as t } from '#i18n/desk/papers.ts';
import { cutTo, linesOf, plain } from '#registers/paper-parts/fitted.ts';
import { textOf } from '#registers/paper-parts/read.ts';
import { MOST_LINES } from './book-pages.ts';

/** A column of a printed register. */
export interface BookColumn {
  name: string;
  title: string;
  widthMm: number;
}

/** What a register is printed from. */
export interface BookSource {
  register: Register;
  named(id: string): string;
  language: Language;
}

const WIDTH_MM = 276.4;
/** Of the column with the row numbers. */
export const NUMBER_MM = 10;
const EM_MM = 8 * (25.4 / 72);
const PADDING_MM = 2.4;

/** How much of the width a kind of field wants beside the others. */
const SHARES: Readonly<Record<string, number>> = {
  instant: 9.5,
  'civil-day': 8.5,
  choice: 5,
  staff: 6.5,
  money: 7,
  phone: 9,
  reference: 10,
  'long-text': 18,
  rows: 20,
  signature: 10,
  'yes-no': 3,
  number: 4,
  minutes: 4,
  photos: 4,
  files: 10,
  rating: 4,
};
const OTHERWISE = 9;
const OWN: Readonly<Record<string, { title: Record<Language, string>; share: number }>> = {
  no: { title: { zh: '编号', en: 'No.' }, share: 12 },
  state: { title: { zh: '状态', en: 'State' }, share: 7 },
};

/** The columns of the printed book, over the whole width of the page. */
export function bookColumns({ printed, list, fields }: Register, language: Language): BookColumn[] {
  const names = printed ?? list;
  const share = (name: string) => OWN[name]?.share ?? SHARES[fields[name]?.kind ?? ''] ?? OTHERWISE;
  const all = names.reduce((sum, name) => sum + share(name), 0);
  return names.map((name) => ({
    name,
    title: OWN[name]?.title[language] ?? fields[name]?.label[language] ?? name,
    widthMm: ((WIDTH_MM - NUMBER_MM) * share(name)) / all,
  }));
}

/** An entry as a line of the book. */
export interface BookLine {
  entry: Entry;
  cells: readonly string[];
  lines: number;
  /** The state at which it counts no longer, where it does not: 作废, 已撤销. */
  gone: string | undefined;
  reason: string;
  hasReason: boolean;
}

/** An entry as a line of the book, each cell no longer than a line may be. */
export function bookLine(
  entry: Entry,
  columns: readonly BookColumn[],
  source: BookSource,
  reasons: (entry: Entry) => string | undefined,
): BookLine {
  const cells = columns.map(({ name, widthMm }) => withinCell(cellText(entry, name, source), emsOf(widthMm)));
  const gone = goneAt(entry, source);
  const reason = gone === undefined ? '' : plain(entry.void ?? reasons(entry) ?? '').replaceAll('\n', ' ');
  const said = reason === '' ? '' : cutTo(t.book.reason(gone ?? '', reason), emsOf(WIDTH_MM - NUMBER_MM), 1, '');
  return {
    entry,
    cells,
    lines: Math.max(1, ...cells.map((text, i) => linesOf(text, emsOf(columns[i]?.widthMm ?? WIDTH_MM)))),
    gone,
    reason: said,
    hasReason: said !== '',
  };
}

/** The state of an entry that counts no longer; `undefined` for one that does. */
export function goneAt(entry: Entry, { register, language }: Pick<BookSource, 'register' | 'language'>) {
  if (entry.state === 'void') return t.book.void;
  const state = register.states[entry.state];
  return state?.reason && state.next.length === 0 ? state.label[language] : undefined;
}

function cellText(entry: Entry, name: string, source: BookSource): string {
  const { register, language } = source;
  if (name === 'no') return plain(entry.no);
  if (name !== 'state') return textOf({ ...source, entry }, name);
  return entry.state === 'void' ? t.book.void : (register.states[entry.state]?.label[language] ?? plain(entry.state));
}

function withinCell(text: string, ems: number): string {
  return linesOf(text, ems) <= MOST_LINES ? text : cutTo(text, ems, MOST_LINES, `…${t.book.more}`);
}

/** A little less than there is: fonts differ. */
function emsOf(widthMm: number): number {
  return (widthMm - PADDING_MM) / EM_MM - 0.25;
}
