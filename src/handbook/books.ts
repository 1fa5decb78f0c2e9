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
  const dayOf = (text: string, line: number): CivilDay => {
    const day = civilDay(text);
    if (!day) {
      problems.push({
        file: book.file,
        line,
        what: `条款“${id}”的日期“${text}”不是日历上的日期`,
        allowed: '2026-11-20 这样的日期',
      });
    }
    return day ?? ('1970-01-01' as CivilDay);
  };
  const revisions = elementsIn(element.node)
    .filter((e) => e.name === 'Revision')
    .map((e) => ({ date: dayOf(e.attributes['date'] ?? '', e.line), body: e.node.children as RootContent[] }))
    .toSorted((a, b) => b.date.localeCompare(a.date));
  return {
    kind: 'clause',
    id,
    title,
    url: `${book.url}#${id}`,
    file: book.file,
    line: element.line,
    data: null,
    body: element.node.children as RootContent[],
    book,
    no,
    chapter: book.chapters.at(-1)?.id,
    who: who.split('、').filter(Boolean),
    since: dayOf(since, element.line),
    revisions,
  };
}
