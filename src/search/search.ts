import { addressedClauses } from './clause-address.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { marks, type Needle, needle } from './marks.ts';
import { HIT_KINDS, type IndexedItem, type SearchableItem, type SearchIndex } from './search-index.ts';
import { spelledAs } from './spelling.ts';

/** Something found, with the words that matched. */
export interface Hit {
  item: IndexedItem;
  /** Ranges of the title that matched, from and until. */
  titleMarks: [number, number][];
  /** The sentence with the match; none where only the title or a number matched. */
  excerpt: Excerpt | undefined;
  section: HitSection;
}

/**
 * The parts of the answer in their order: clauses that hold the words, a page that bears them as its title, clauses that hold words
 * of the same meaning, then everything else by kind.
 */
export const HIT_SECTIONS = ['clause', 'named', 'related', ...HIT_KINDS.filter((kind) => kind !== 'clause')] as const;

export type HitSection = (typeof HIT_SECTIONS)[number];

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
  const whole = needle(query, index.simplified);
  if (whole.literal === '') return [];
  const words = query.trim().split(/\s+/);
  const apart = [...new Set(words)].map((word) => needle(word, index.simplified));
  const ways = [
    { needles: [whole], penalty: 0 },
    ...synonymsOf(index, whole.literal).map((word) => ({
      needles: [needle(word, index.simplified)],
      penalty: RANK.synonym,
    })),
    ...(words.length > 1 ? [{ needles: apart, penalty: RANK.apart }] : []),
  ];
  const addressed = new Set(addressedClauses(index, whole.literal));
  const hits = index.items.flatMap((entry) => {
    const found = [
      addressed.has(entry) ? bare(entry, RANK.address) : undefined,
      spelled(entry, whole.literal),
      ...ways.map(({ needles, penalty }) => matched(entry, needles, penalty)),
    ];
    return found
      .flatMap((scored) => scored ?? [])
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, 1);
  });
  return hits.toSorted(order);
}

function order(a: Scored, b: Scored): number {
  const section = HIT_SECTIONS.indexOf(a.section) - HIT_SECTIONS.indexOf(b.section);
  return section || a.rank - b.rank || b.count - a.count;
}

function bare({ item }: SearchableItem, rank: number, count = 0): Scored {
  return { item, rank, count, titleMarks: [], excerpt: undefined, section: item.kind };
}

function spelled(entry: SearchableItem, letters: string): Scored | undefined {
  const rest = spelledAs(entry.item, letters);
  return rest === undefined ? undefined : bare(entry, RANK.spelling, -rest);
}

/** How an item holds all the words; `undefined` where one is missing. */
function matched(entry: SearchableItem, words: readonly Needle[], penalty: number): Scored | undefined {
  const inTitle = words.map((word) => marks(entry.title, word));
  const inNames = words.map((word) => entry.names.some((name) => marks(name, word).length > 0));
  const inText = entry.paragraphs.map((paragraph) => words.map((word) => marks(paragraph, word)));
  const missing = words.some((_, i) => !inTitle[i]?.length && !inNames[i] && !inText.some((found) => found[i]?.length));
  if (missing) return undefined;
  const best = inTitle[0]?.length ? RANK.title : inNames[0] ? RANK.name : RANK.text;
  const first = inText.findIndex((found) => found.some((ranges) => ranges.length > 0));
  const paragraph = entry.paragraphs[first]?.original;
  return {
    item: entry.item,
    rank: best + penalty,
    count: inText.flat(2).length,
    titleMarks: inTitle.flat(),
    excerpt: paragraph === undefined ? undefined : excerpt(paragraph, inText[first]?.flat() ?? []),
    section: sectionOf(entry, words, penalty),
  };
}

function sectionOf({ item, title }: SearchableItem, words: readonly Needle[], penalty: number): HitSection {
  if (item.kind === 'clause') return penalty === RANK.synonym ? 'related' : 'clause';
  if (item.kind === 'term') return 'term';
  return penalty === 0 && words[0]?.literal === title.literal.text ? 'named' : item.kind;
}

function synonymsOf(index: SearchIndex, query: string): string[] {
  return index.synonyms.flatMap((group) =>
    group
      .filter((word) => query.includes(word))
      .flatMap((word) => group.filter((other) => other !== word).map((other) => query.replaceAll(word, other))),
  );
}
