import { HAN_NUMERAL_CHARACTERS } from '#domain/numerals.ts';

/** The numbers of one book, as far as reading references needs them. */
export interface NumberedBook {
  code: string;
  short: string;
  /** Clause id by the number as the regulation counts. */
  idByNumber: ReadonlyMap<string, string>;
}

/** A clause named in running text; `id` is missing where there is no such clause. */
export interface ClauseReference {
  start: number;
  end: number;
  text: string;
  id: string | undefined;
}

const SUB = '(?:（[一二三四五六七八九十]+）)?';
/** 第一条件 and 第五条线路 name no clause. */
const ARTICLE = `第[${HAN_NUMERAL_CHARACTERS}]+条(?![件线路])${SUB}`;
/** 《服务条例》2026 年版 and 《服务条例》3 份 name no clause either. */
const DOTTED = `\\d{1,2}(?:\\.\\d{1,2})?${SUB}(?!\\s?[\\d年月日份次个])`;
const NUMBER = `(?:${ARTICLE}|${DOTTED})`;
const LIST = `${NUMBER}(?:(?:[、和与及或至到]|以及)${NUMBER})*`;
/** A title, with the clauses listed behind it: 《劳动法》（修正）第五条、第六条; or a clause of the book itself. */
const REFERENCE = new RegExp(`《([^《》]+)》(?:（[^）]*）)?的?(${LIST})|(?<!》的?)${ARTICLE}`, 'g');

/**
 * The clauses that a sentence names: “见第五条” within its own book, “《维修规程》第十四条” anywhere. Titles of laws and
 * other papers that are not of this handbook are left alone.
 * @param home the book in which the text stands
 */
export function clauseReferences(
  text: string,
  books: readonly NumberedBook[],
  home: NumberedBook | undefined,
): ClauseReference[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const [whole, title, list = whole] = match;
    const book = title === undefined ? home : books.find((b) => b.short === title);
    return book ? referencesTo(book, match.index, whole, list) : [];
  });
}

/** One reference for each number of a list; the first one includes the title that stands before it. */
function referencesTo(book: NumberedBook, at: number, whole: string, list: string): ClauseReference[] {
  const listStart = whole.length - list.length;
  return [...list.matchAll(new RegExp(NUMBER, 'g'))].map(({ 0: no, index }, i) => {
    const start = i === 0 ? 0 : listStart + index;
    const end = listStart + index + no.length;
    return { start: at + start, end: at + end, text: whole.slice(start, end), id: book.idByNumber.get(no) };
  });
}
