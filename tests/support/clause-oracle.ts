import { pagesIn, ROOT_SITE, textOf } from './built-site.ts';

/** A clause as a reader sees it on its page. */
export interface ReadClause {
  id: string;
  /** The parts of its text, each without blanks; words never run on from one part into the next. */
  parts: string[];
  /** Every way of asking for it by number, in small letters. */
  numbers: Set<string>;
}

/**
 * The clauses of the built rulebook pages, read without the search: a clause's parts are its title, each paragraph, list entry
 * and table cell of its text and of its notes, and the line that says who is responsible. Not read are its number and id, the
 * heading of a note (编者注), its tags, its history and what cites it.
 */
export function readClauses(): ReadClause[] {
  return pagesIn(ROOT_SITE, '/regulations/').flatMap(({ document }) => {
    const book = textOf(document.querySelector('.side [aria-current="page"]')?.firstChild);
    return [...document.querySelectorAll('section.cl')].map((section) => ({
      id: section.id,
      parts: partsOf(section),
      numbers: numbersOf(section.id, textOf(section.querySelector('h3.no a')?.firstChild), book),
    }));
  });
}

/** The ids of the clauses that hold some words to the letter. */
export function holding(clauses: readonly ReadClause[], words: string): string[] {
  const plain = withoutBlanks(words);
  return clauses.filter(({ parts }) => parts.some((part) => part.includes(plain))).map(({ id }) => id);
}

/** The ids of the clauses that a number asks for. */
export function numbered(clauses: readonly ReadClause[], number: string): string[] {
  const asked = withoutBlanks(number).toLowerCase();
  return clauses.filter(({ numbers }) => numbers.has(asked)).map(({ id }) => id);
}

/** The same words with their article written as the regulations write it: 第12条 → 第十二条. */
export function withArticlesInChinese(words: string): string {
  return words.replace(/第(\d\d?)条/g, (_, digits) => `第${han(Number(digits))}条`);
}

/** A text without its blanks: Chinese is written without them, and a page may break a line anywhere. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

function partsOf(section: Element): string[] {
  const title = textOf(section.querySelector('.cl-title')?.firstChild);
  const blocks = [...section.querySelectorAll('.cl-text :is(p, li, th, td)')].filter(
    (block) => !block.querySelector('p, ul, ol'),
  );
  const lists = [...section.querySelectorAll('.cl-text li')].filter((entry) => entry.querySelector('ul, ol'));
  const leads = lists.map((entry) =>
    [...entry.childNodes]
      .filter((node) => !/^[UO]L$/.test(node.nodeName))
      .map((node) => node.textContent ?? '')
      .join(''),
  );
  const responsible = textOf(section.querySelector('.meta > span'));
  return [title, ...blocks.map(textOf), ...leads, responsible].map(withoutBlanks);
}

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 in Chinese: 14 → 十四. */
function han(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? HAN[tens] : ''}${tens > 0 ? '十' : ''}${HAN[number % 10]}`;
}

/** Every article from 第一条 to 第九十九条 with its number in digits. */
const ARTICLES = new Map(Array.from({ length: 99 }, (_, i) => [`第${han(i + 1)}条`, String(i + 1)]));

/** `rep-14`, `rep14`, 第十四条, 第14条, 十四条, 14条, `2.1（二）`, `2.1b`, and each of them behind the book’s name, with or without 《》. */
function numbersOf(id: string, no: string, book: string): Set<string> {
  const local = id.slice(id.indexOf('-') + 1);
  const [article = '', rest = ''] = no.split(/(?<=条)/);
  const digits = ARTICLES.get(article);
  const plain = no.replace('（', '(').replace('）', ')');
  const written =
    digits === undefined ? [no, plain, local] : [no, plain, no.slice(1), `第${digits}条${rest}`, `${digits}条${rest}`];
  const bare = digits === undefined || rest !== '' ? [] : [digits, han(Number(digits))];
  const named = [...written, ...bare].flatMap((number) => [book + number, `《${book}》${number}`]);
  const alone = /^\d+$/.test(local) && digits === undefined ? [] : written;
  return new Set([...alone, ...named, id, id.replace('-', '')].map((number) => number.toLowerCase()));
}
