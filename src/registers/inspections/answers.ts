import type { Json } from '#domain/changes/change.ts';
import type { Text } from '#domain/text.ts';
import { type Cells, rowsOf, wordsOf } from '../values.ts';

/** What came of an item of the checklist. */
export const RESULTS = {
  pass: { zh: '合格', en: 'Pass' },
  flag: { zh: '注意', en: 'Watch' },
  fail: { zh: '不合格', en: 'Fail' },
  reading: { zh: '读数', en: 'Reading' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
} satisfies Record<string, Text>;

/** A result by its id. */
export type Result = keyof typeof RESULTS;

/** The result of an item; `undefined` where it has none. */
export function resultOf({ result }: Cells): Result | undefined {
  return typeof result === 'string' && Object.hasOwn(RESULTS, result) ? (result as Result) : undefined;
}

/** What an item still lacks: its result, the reading, or the reason why it does not apply. */
export function lackOf(cells: Cells): 'result' | 'reading' | 'reason' | undefined {
  const result = resultOf(cells);
  if (!result) return 'result';
  if (result === 'not-applicable') return wordsOf(cells['reason']) ? undefined : 'reason';
  // What is measured in a unit is a reading whatever is thought of it.
  const isMeasured = result === 'reading' || wordsOf(cells['unit']) !== undefined;
  return isMeasured && !wordsOf(cells['reading']) ? 'reading' : undefined;
}

/** How many items have been answered. */
export function answeredCount(items: Json | undefined): number {
  return rowsOf(items).filter(([, cells]) => lackOf(cells) === undefined).length;
}

/** The items in the order of the checklist; those without a place come last. */
export function itemsInOrder(items: Json | undefined): [id: string, cells: Cells][] {
  const place = ({ place: at }: Cells) => (typeof at === 'number' ? at : Number.POSITIVE_INFINITY);
  return rowsOf(items).toSorted(([, a], [, b]) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
