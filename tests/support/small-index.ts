import { type HitKind, type IndexedItem, type SearchIndex, searchIndex } from '#search/search-index.ts';

/** Traditional characters and their simplified ones, one after the other, as the index file holds them. */
export const SIMPLIFIED = '時时單单規规條条維维範范價价樂乐';

/** One thing that can be found; only what a test is about need be given. */
export function found(kind: HitKind, id: string, title: string, more: Partial<IndexedItem> = {}): IndexedItem {
  return { kind, id, title, url: `/${kind}/${id}/`, place: '', aliases: [], pinyin: [], paragraphs: [], ...more };
}

/** A clause that can be found; its book is the first part of its id. */
export function clause(id: string, no: string, title: string, ...paragraphs: string[]): IndexedItem {
  const [code = ''] = id.split('-');
  return found('clause', id, title, { code, no, paragraphs, place: `${BOOKS[code]} ${no}` });
}

const BOOKS: Readonly<Record<string, string>> = {
  gen: '服务条例',
  prj: '项目制度',
  rep: '维修规程',
  ret: '退换货制度',
  sla: 'SLA 规程',
};

/** An index of these items, with the books that their clauses are of. */
export function indexOf(items: IndexedItem[], synonyms: string[][] = []): SearchIndex {
  const books = Object.entries(BOOKS).map(([code, short]) => ({ code, short }));
  return searchIndex({ items, books, synonyms, simplified: SIMPLIFIED });
}
