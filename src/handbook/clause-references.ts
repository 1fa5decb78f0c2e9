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
const ARTICLE = `第[${HAN_NUMERAL_CHARACTERS}]+条${SUB}`;
const REFERENCE = new RegExp(`《([^》]+)》(${ARTICLE}|\\d+(?:\\.\\d+)?${SUB})|(》?)(${ARTICLE})`, 'g');

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
  const found: ClauseReference[] = [];
  for (const match of text.matchAll(REFERENCE)) {
    const [whole, title, titled, foreign, plain] = match;
    const book = title === undefined ? home : books.find((b) => b.short === title);
    const no = titled ?? plain;
    if (!book || !no || foreign) continue;
    found.push({ start: match.index, end: match.index + whole.length, text: whole, id: book.idByNumber.get(no) });
  }
  return found;
}
