import { addressedClauses } from './clause-address.ts';
import { fold, withDigits } from './fold.ts';
import { HIT_KINDS, type IndexedItem, type Searchable, type SearchableItem, type SearchIndex } from './search-index.ts';
import { excerpt, type Excerpt } from './excerpt.ts';
import { spelledAs } from './spelling.ts';

/** Something found, with the words that matched. */
export interface Hit {
  item: IndexedItem;
  /** Ranges of the title that matched, from and until. */
  titleMarks: [number, number][];
  /** The sentence with the match; none where only the title or a number matched. */
  excerpt: Excerpt | undefined;
}

/** How well something matches, best first. */
const RANK = { address: 0, spelling: 1, title: 2, name: 3, text: 4, synonym: 10, apart: 20 } as const;

interface Scored extends Hit {
  rank: number;
  count: number;
}

/**
 * Everything that a query finds, clauses first: by number, by its very words (in either script, width or way of writing
 * numbers), by a word of the same meaning, by pinyin, and at last by all its words apart.
 */
export function search(index: SearchIndex, query: string): Hit[] {
  const folded = fold(query, index.simplified).text;
  if (folded === '') return [];
  const found = new Map<IndexedItem, Scored>();
  const add = (scored: Scored) => {
    const known = found.get(scored.item);
    if (!known || scored.rank < known.rank) found.set(scored.item, scored);
  };
  for (const entry of addressedClauses(index, folded)) add(bare(entry, RANK.address));
  for (const entry of index.items) {
    const variants = [folded, ...synonymsOf(index, folded)];
    variants.forEach((words, i) => {
      const scored = matched(entry, [words], i === 0 ? 0 : RANK.synonym);
      if (scored) add(scored);
    });
    const spelled = spelledAs(entry.item, folded);
    if (spelled !== undefined) add({ ...bare(entry, RANK.spelling), count: -spelled });
  }
  const words = query.trim().split(/\s+/).map((word) => fold(word, index.simplified).text);
  if (words.length > 1) {
    for (const entry of index.items) {
      const scored = matched(entry, words, RANK.apart);
      if (scored) add(scored);
    }
  }
  return [...found.values()].toSorted(order);
}

function order(a: Scored, b: Scored): number {
  const kind = HIT_KINDS.indexOf(a.item.kind) - HIT_KINDS.indexOf(b.item.kind);
  return kind || a.rank - b.rank || b.count - a.count;
}

function bare({ item }: SearchableItem, rank: number): Scored {
  return { item, rank, count: 0, titleMarks: [], excerpt: undefined };
}

/** How an item holds all the words; `undefined` where one is missing. */
function matched(entry: SearchableItem, words: readonly string[], penalty: number): Scored | undefined {
  const inTitle = words.map((word) => marks(entry.title, word));
  const inNames = words.map((word) => entry.names.some((name) => marks(name, word).length > 0));
  const inText = words.map((word) => entry.paragraphs.flatMap((paragraph) => marks(paragraph, word)).length);
  const missing = words.some((_, i) => !inTitle[i]?.length && !inNames[i] && !inText[i]);
  if (missing) return undefined;
  const best = inTitle[0]?.length ? RANK.title : inNames[0] ? RANK.name : RANK.text;
  const first = entry.paragraphs.find((paragraph) => words.some((word) => marks(paragraph, word).length > 0));
  return {
    item: entry.item,
    rank: best + penalty,
    count: inText.reduce((sum, count) => sum + count, 0),
    titleMarks: inTitle.flat(),
    excerpt: first && excerpt(first.original, words.flatMap((word) => marks(first, word))),
  };
}

/** Where a text holds some words, as ranges of the original. */
export function marks(text: Searchable, words: string): [number, number][] {
  const literal = occurrences(text.literal.text, words).map((at) => range(text.literal, at, words.length));
  if (literal.length > 0) return literal;
  const digits = withDigits({ text: words, at: [] }).text;
  if (!/\d/.test(digits)) return [];
  return occurrences(text.digits.text, digits)
    .filter((at) => isWholeNumber(text.digits.text, at, digits))
    .map((at) => range(text.digits, at, digits.length));
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

/** 6小时 is not part of 16小时. */
function isWholeNumber(text: string, at: number, words: string): boolean {
  const before = /\d/.test(words.charAt(0)) && /\d/.test(text.charAt(at - 1));
  const after = /\d$/.test(words) && /\d/.test(text.charAt(at + words.length));
  return !before && !after;
}

function range({ at }: Searchable['literal'], start: number, length: number): [number, number] {
  const from = at[start] ?? 0;
  const until = at[start + length] ?? from;
  return [from, until];
}

function synonymsOf(index: SearchIndex, query: string): string[] {
  return index.synonyms.flatMap((group) =>
    group
      .filter((word) => query.includes(word))
      .flatMap((word) => group.filter((other) => other !== word).map((other) => query.replaceAll(word, other))),
  );
}
