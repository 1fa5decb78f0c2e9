import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';

type Numbered = Pick<Entry, 'id' | 'values'>;

/**
 * The number of a draft in the handbook: the one that it was given, unless a question has it by now; else the next that neither
 * the handbook nor another draft has.
 * @param nextNo the first number that no question of the handbook had when the page was built
 */
export function questionNo({ id, values }: Numbered, drafts: readonly Numbered[], nextNo: number): number {
  const own = numberOf(values['questionNumber']);
  if (own >= nextNo) return own;
  const given = drafts.filter((other) => other.id !== id).map((other) => numberOf(other.values['questionNumber']));
  return Math.max(nextNo, ...given.map((number) => number + 1));
}

function numberOf(value: Json | undefined): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : 0;
}
