import { createHash } from 'node:crypto';
import type { Clause, Handbook } from './items.ts';
import { paragraphs } from './text.ts';

const DIGEST_LENGTH = 8;

/** A short mark of a clause's wording, figures included: another wording, another mark. */
export function clauseDigest(handbook: Handbook, clause: Clause): string {
  return digest([clause.no, clause.title, ...paragraphs(handbook, clause.body, clause.book)]);
}

/** A short mark of some text. */
export function digest(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, DIGEST_LENGTH);
}
