import type { Handbook, Item } from './items.ts';
import type { Term } from './schemas.ts';

/** A pattern that finds every term and alias of the glossary, the longest first. */
export function glossaryPattern({ terms }: Pick<Handbook, 'terms'>): RegExp {
  const names = terms.flatMap((term) => [term.data.term, ...term.data.aliases]);
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)', 'g');
}

/** The term that a name or alias means. */
export function termByName({ terms }: Pick<Handbook, 'terms'>, name: string): Item<Term> | undefined {
  return terms.find((term) => term.data.term === name || term.data.aliases.includes(name));
}

/** The terms that some paragraphs use. */
export function termsUsed(handbook: Pick<Handbook, 'terms'>, texts: readonly string[]): Item<Term>[] {
  const pattern = glossaryPattern(handbook);
  const names = texts.flatMap((text) => text.match(pattern) ?? []);
  return [...new Set(names.flatMap((name) => termByName(handbook, name) ?? []))];
}
