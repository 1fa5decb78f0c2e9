import type { Handbook } from '../items.ts';
import type { Problem } from '../problem.ts';
import { duplicates } from './duplicates.ts';
import { elements } from './elements.ts';
import { figures } from './figures.ts';
import { links } from './links.ts';
import { mentionedIds } from './mentioned-ids.ts';
import { publishedIds } from './published-ids.ts';
import { reviewedQuestions } from './reviewed-questions.ts';

const CHECKS: readonly ((handbook: Handbook) => Problem[])[] = [
  elements,
  duplicates,
  mentionedIds,
  links,
  figures,
  reviewedQuestions,
  publishedIds,
];

/** Everything wrong in the content, from what could not be read to what does not hold together. */
export function contentProblems(handbook: Handbook): Problem[] {
  return [...handbook.problems, ...CHECKS.flatMap((check) => check(handbook))];
}
