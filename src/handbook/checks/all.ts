import type { Handbook } from '../items.ts';
import type { Problem } from '../problem.ts';
import { duplicates } from './duplicates.ts';
import { editions } from './editions.ts';
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
  editions,
  reviewedQuestions,
  publishedIds,
];

/**
 * What is wrong in the content: first what could not be read, and once all of it can, what does not hold together. A page
 * that cannot be read would else be missed wherever it is named.
 */
export function contentProblems(handbook: Handbook): Problem[] {
  return handbook.problems.length > 0 ? handbook.problems : CHECKS.flatMap((check) => check(handbook));
}
