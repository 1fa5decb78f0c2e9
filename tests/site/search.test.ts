import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { type Hit, search } from '#search/search.ts';
import { type IndexFile, searchIndex } from '#search/search-index.ts';
import { builtJson, ROOT_SITE } from '../support/built-site.ts';
import { holding, numbered, readClauses, withArticlesInChinese, withoutBlanks } from '../support/clause-oracle.ts';
import { QUERIES, type Query } from './queries.ts';

const index = searchIndex(builtJson<IndexFile>(ROOT_SITE, 'search.json'));
const clauses = readClauses();
const ofKinds = (...kinds: Query['kind'][]) => QUERIES.filter(({ kind }) => kinds.includes(kind));
const idsOf = (hits: readonly Hit[]) => hits.map(({ item }) => `${item.kind}:${item.id}`);

/** The clauses among the hits that hold the words themselves, or bear the number that was asked for. */
const clausesFound = (query: string) =>
  search(index, query)
    .filter(({ section }) => section === 'clause')
    .map(({ item }) => item.id)
    .toSorted();

/** The words that a hit's excerpt marks, without blanks. */
const markedWords = ({ excerpt }: Hit) =>
  excerpt?.marks.map(([from, until]) => withoutBlanks(excerpt.text.slice(from, until))) ?? [];

describe('The first hit', () => {
  it.each(ofKinds('term', 'phrase', 'character', 'number', 'script', 'numeral', 'alias', 'pinyin', 'question'))(
    'for “$query” is $first',
    ({ query, first }) => {
      expect(idsOf(search(index, query)).at(0)).toBe(first);
    },
  );

  it('does not exist for words that the handbook does not know', () => {
    const unknown = ofKinds('none');
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.filter(({ query }) => search(index, query).length > 0)).toEqual([]);
  });
});

// What “holding” means here: the built rulebook pages, clause by clause, are read without the search. A clause holds some words
// if they stand, blanks aside, within its title, within one paragraph, list entry or table cell of its text or notes, or within
// the line that names who is responsible. Its number, tags, history and “cited by” are not read. See clause-oracle.ts.
describe('The clauses found', () => {
  it.each(ofKinds('term', 'phrase', 'character'))('for “$query” are all that hold it, and no others', ({ query }) => {
    const expected = holding(clauses, query).toSorted();
    expect(clausesFound(query)).toEqual(expected);
  });

  it.each(ofKinds('number'))(
    'for “$query” are those so numbered and those that hold it, and no others',
    ({ query }) => {
      const written = [query, withArticlesInChinese(query)].flatMap((words) => holding(clauses, words));
      const expected = new Set([...numbered(clauses, query), ...written]);
      expect(clausesFound(query)).toEqual([...expected].toSorted());
    },
  );

  it('for every paragraph of the regulations, pasted whole, are those that hold it', () => {
    const paragraphs = [...new Set(clauses.flatMap(({ parts }) => parts))];
    expect(paragraphs.length).toBeGreaterThan(250);
    expect(paragraphs.filter((words) => !same(clausesFound(words), holding(clauses, words)))).toEqual([]);
  });

  it('for any two neighbouring characters of the regulations are those that hold them', () => {
    const pairs = clauses.flatMap(({ parts }) =>
      parts.flatMap((part) => [...part.matchAll(/(?=(\p{sc=Han}{2}))/gu)].map(([, pair = '']) => pair)),
    );
    const sample = [...new Set(pairs)].filter(
      (pair, i) => i % 5 === 0 && !/[〇零一二三四五六七八九十百千两]/.test(pair),
    );
    expect(sample.length).toBeGreaterThan(300);
    expect(sample.filter((words) => !same(clausesFound(words), holding(clauses, words)))).toEqual([]);
  });
});

describe('A hit', () => {
  it('shows a sentence with the words that were asked for, marked', () => {
    const literal = ofKinds('term', 'phrase', 'character').flatMap(({ query }) =>
      search(index, query)
        .filter(({ section }) => section === 'clause')
        .map((hit) => ({ query, hit })),
    );
    expect(literal.length).toBeGreaterThan(200);
    const unlike = literal.filter(({ query, hit }) => markedWords(hit).some((words) => words !== query));
    const unmarked = literal.filter(({ hit }) => markedWords(hit).length + hit.titleMarks.length === 0);
    expect([...unlike, ...unmarked].map(({ query, hit }) => `${query}: ${hit.item.id}`)).toEqual([]);
  });

  it('never shows a sentence without a mark, nor a mark outside its sentence', () => {
    const wrong = QUERIES.flatMap(({ query }) =>
      search(index, query)
        .filter(({ excerpt }) => {
          if (!excerpt) return false;
          const outside = excerpt.marks.some(
            ([from, until]) => from < 0 || until <= from || until > excerpt.text.length,
          );
          return outside || excerpt.marks.length === 0;
        })
        .map((hit) => `${query}: ${hit.item.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('takes its sentence from the item itself', () => {
    const invented = QUERIES.flatMap(({ query }) =>
      search(index, query).filter(({ item, excerpt }) => {
        const words = excerpt?.text.replace(/^…|…$/g, '');
        return words !== undefined && !item.paragraphs.some((paragraph) => paragraph.includes(words));
      }),
    );
    expect(idsOf(invented)).toEqual([]);
  });

  it('marks what fits of a paragraph that was pasted whole', () => {
    const long = clauses.flatMap(({ parts }) => parts).filter((part) => part.length > 100);
    expect(long.length).toBeGreaterThan(0);
    const marked = long.map((words) => search(index, words).map(markedWords)[0] ?? []);
    expect(marked.filter(([words], i) => !words || words.length < 80 || !long[i]?.includes(words))).toEqual([]);
  });
});

describe('In Traditional characters', () => {
  const VARIANTS = [
    { place: 'as in the classics', to: 't' },
    { place: 'of Taiwan', to: 'tw' },
    { place: 'of Hong Kong', to: 'hk' },
  ] as const;

  it.each(VARIANTS)('$place every query finds what it finds in Simplified ones', ({ to }) => {
    const traditional = Converter({ from: 'cn', to });
    const pairs = QUERIES.map(({ query }) => ({ query, written: traditional(query) })).filter(
      ({ query, written }) => query !== written,
    );
    expect(pairs.length).toBeGreaterThan(100);
    const different = pairs.filter(
      ({ query, written }) => !same(idsOf(search(index, written)), idsOf(search(index, query))),
    );
    expect(different).toEqual([]);
  });
});

describe('Whatever is typed', () => {
  const LONG = 10_000;

  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u3000\u00a0'],
    ['a character that stands for nothing', '\0'],
    ['half a character', '\ud83d'],
    ['emoji', '🔧👨‍🔧🇨🇳'],
    ['only punctuation of a program', '^.*+?$(){}|[]\\/'],
    ['a bracket that is never closed', '（第四条'],
    ['a tag', '<img src=x onerror=alert(1)>'],
    ['ten thousand letters', 'a'.repeat(LONG)],
    ['ten thousand characters', '罚'.repeat(LONG)],
    ['ten thousand digits', '9'.repeat(LONG)],
    ['a number of ten thousand characters', `第${'九'.repeat(LONG)}条`],
    ['a number with ten thousand points', '1.'.repeat(LONG / 2)],
    ['a property of every object', '__proto__ constructor toString'],
  ])('%s finds nothing, and breaks nothing', (_, query) => {
    expect(idsOf(search(index, query))).toEqual([]);
  });

  it('is compared to the letter: what means something in a program means nothing here', () => {
    const found = ['叫.', '叫修|派工', '[叫派]', '(叫修)', '叫修*', '^叫修$'].filter(
      (query) => search(index, query).length > 0,
    );
    expect(found).toEqual([]);
  });

  it('thousands of words one after the other find what the words find', () => {
    expect(idsOf(search(index, '叫修 派工 '.repeat(LONG / 6)))).toEqual(idsOf(search(index, '叫修 派工')));
  });

  it('blanks and capitals make no difference', () => {
    const spaced = ofKinds('term', 'phrase', 'number').filter(({ query }) => {
      const written = ` ${query.toUpperCase()}\u3000`;
      return !same(idsOf(search(index, written)), idsOf(search(index, query)));
    });
    expect(spaced).toEqual([]);
  });
});

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}
