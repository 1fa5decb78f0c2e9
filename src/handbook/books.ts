import type { RootContent } from 'mdast';
import { type CivilDay, civilDay } from '#domain/civil-day.ts';
import type { Book, Clause, Item } from './items.ts';
import { elementsIn, type MdxElement, type MdxSource } from './mdx-source.ts';
import type { Problem } from './problem.ts';
import type { Regulation } from './schemas.ts';

type Page = Item<Regulation> & { source: MdxSource };

/** The rulebooks in order, each with its chapters and clauses; a bad date of a clause is told. */
export function booksOf(pages: readonly Page[], problems: Problem[]): Book[] {
  return pages.toSorted((a, b) => a.data.order - b.data.order).map((page) => bookOf(page, problems));
}

function bookOf({ source, ...page }: Page, problems: Problem[]): Book {
  const book: Book = { ...page, kind: 'book', clauses: [], chapters: [] };
  for (const element of source.elements) {
    const { id = '', title = '' } = element.attributes;
    if (element.name === 'Chapter') book.chapters.push({ id, title });
    if (element.name === 'Clause') book.clauses.push(clauseOf(book, element, problems));
  }
  return book;
}

function clauseOf(book: Book, element: MdxElement, problems: Problem[]): Clause {
  const { id = '', no = '', title = '', who = '', since = '' } = element.attributes;
  const { file } = book;
  const dayAt = (text: string, line: number): CivilDay => {
    const day = civilDay(text);
    const what = `条款“${id}”的日期“${text}”不是日历上的日期`;
    if (text && !day) problems.push({ file, line, what, allowed: '2026-11-20 这样的日期' });
    return day ?? UNKNOWN;
  };
  if (id && !id.startsWith(`${book.data.code}-`)) {
    const what = `条款编号“${id}”不以本制度的代号开头`;
    problems.push({ file, line: element.line, what, allowed: `${book.data.code}-…` });
  }
  return {
    kind: 'clause',
    id,
    title,
    url: `${book.url}#${id}`,
    file,
    line: element.line,
    data: null,
    body: element.node.children as RootContent[],
    book,
    no,
    chapter: book.chapters.at(-1)?.id,
    who: who.split('、').filter(Boolean),
    since: dayAt(since, element.line),
    revisions: revisionsOf(element, dayAt),
  };
}

/** The day of a clause whose own is wrong, until it is put right. */
const UNKNOWN = '1970-01-01' as CivilDay;

function revisionsOf({ node }: MdxElement, dayAt: (text: string, line: number) => CivilDay): Clause['revisions'] {
  return elementsIn(node)
    .filter(({ name }) => name === 'Revision')
    .map((e) => ({ date: dayAt(e.attributes['date'] ?? '', e.line), body: e.node.children as RootContent[] }))
    .toSorted((a, b) => b.date.localeCompare(a.date));
}
