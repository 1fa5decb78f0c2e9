import { type Folded, fold, type Simplified, withDigits } from './fold.ts';

/** The kinds of things that can be found, in the order in which they are shown. */
export const HIT_KINDS = ['clause', 'task', 'role', 'form', 'checklist', 'page', 'faq', 'term'] as const;

export type HitKind = (typeof HIT_KINDS)[number];

/** One thing that can be found, as the build writes it. */
export interface IndexedItem {
  kind: HitKind;
  id: string;
  title: string;
  /** Below the site's base path. */
  url: string;
  /** What stands before the title: book and number of a clause, number of a question. */
  place: string;
  /** A clause's book and number, by which it can be asked for: `rep`, 第十四条. */
  code?: string;
  no?: string;
  /** Other names of the thing. */
  aliases: string[];
  /** The syllables of the title and of each alias: `jiao xiu deng ji bu`. */
  pinyin: string[];
  paragraphs: string[];
}

/** The file that the browser loads when the search is opened. */
export interface IndexFile {
  items: IndexedItem[];
  books: { code: string; short: string }[];
  /** Words that mean the same: 叫修, 喊修, 报修. */
  synonyms: string[][];
  /** Pairs of a traditional and a simplified character, one after the other. */
  simplified: string;
}

/** A piece of text in the two forms in which it is compared. */
export interface Searchable {
  original: string;
  literal: Folded;
  digits: Folded;
}

export interface SearchableItem {
  item: IndexedItem;
  title: Searchable;
  names: Searchable[];
  paragraphs: Searchable[];
}

/** The index, ready to be searched. */
export interface SearchIndex {
  items: SearchableItem[];
  /** Their short titles as texts are compared. */
  books: IndexFile['books'];
  synonyms: string[][];
  simplified: Simplified;
}

/** Prepares a loaded index file: a few milliseconds for the whole handbook. */
export function searchIndex(file: IndexFile): SearchIndex {
  const characters = [...file.simplified];
  const simplified = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) simplified.set(characters[i] ?? '', characters[i + 1] ?? '');
  const items = file.items.map((item) => ({
    item,
    title: searchable(item.title, simplified),
    names: item.aliases.map((alias) => searchable(alias, simplified)),
    paragraphs: item.paragraphs.map((paragraph) => searchable(paragraph, simplified)),
  }));
  const synonyms = file.synonyms.map((group) => group.map((word) => fold(word, simplified).text));
  const books = file.books.map(({ code, short }) => ({ code, short: fold(short, simplified).text }));
  return { items, books, synonyms, simplified };
}

/** A text in the forms in which it is compared. */
export function searchable(original: string, simplified: Simplified): Searchable {
  const literal = fold(original, simplified);
  return { original, literal, digits: withDigits(literal) };
}
