import { createHash } from 'node:crypto';
import { publishedItems } from './find-item.ts';
import type { Clause, Handbook, Item } from './items.ts';
import { paragraphs } from './text.ts';

const DIGEST_LENGTH = 8;

/** A short mark of an item's wording, figures included: another wording, another mark. Dates of review do not count. */
export function itemDigest(handbook: Handbook, item: Item): string {
  if (item.kind === 'clause') {
    const clause = item as Clause;
    return digest([clause.no, clause.title, ...clause.who, ...paragraphs(handbook, clause.body, clause.book)]);
  }
  const { updated: _updated, reviewed: _reviewed, version: _version, ...data } = item.data as Record<string, unknown>;
  return digest([JSON.stringify(data), ...paragraphs(handbook, item.body)]);
}

/** Everything published, with the mark of its wording. */
export function digests(handbook: Handbook): { item: Item; mark: string }[] {
  return publishedItems(handbook).map((item) => ({ item, mark: itemDigest(handbook, item) }));
}

function digest(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, DIGEST_LENGTH);
}
