import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import { type Cells, dayOf, rowsOf, wordsOf } from '../values.ts';

/** What became of an item. */
export type ItemResult = 'done' | 'not-applicable' | 'moved';

/** One item of a run, as it was copied from the handbook, with what became of it. */
export interface RunItem {
  /** The id of its row. */
  id: string;
  itemId: string;
  section: string;
  text: string;
  clause: string | undefined;
  /** `check` is ticked; of everything else something is written down. */
  type: string;
  unit: string | undefined;
  hint: string | undefined;
  result: ItemResult | undefined;
  note: string;
  reason: string;
  movedTo: CivilDay | undefined;
}

/** The items of a run in the order of the checklist, whatever is stored. */
export function runItems(items: Json | undefined): RunItem[] {
  return rowsOf(items).map(([id, cells]) => ({
    id,
    itemId: wordsOf(cells['itemId']) ?? id,
    section: wordsOf(cells['section']) ?? '',
    text: wordsOf(cells['text']) ?? id,
    clause: wordsOf(cells['clause']),
    type: wordsOf(cells['type']) ?? 'check',
    unit: wordsOf(cells['unit']),
    hint: wordsOf(cells['hint']),
    result: resultOf(cells),
    note: wordsOf(cells['note']) ?? '',
    reason: wordsOf(cells['reason']) ?? '',
    movedTo: dayOf(cells['movedTo']),
  }));
}

/** What an item still lacks to be settled: an answer, its reading, a note, a reason or a day; `undefined` where it is. */
export function lackOf({ result, type, note, reason, movedTo }: RunItem): Lack | undefined {
  if (result === undefined) return 'answer';
  if (result === 'done') return type !== 'check' && note.trim() === '' ? 'reading' : undefined;
  if (result === 'not-applicable') return note.trim() === '' ? 'note' : undefined;
  if (reason.trim() === '') return 'reason';
  return movedTo === undefined ? 'day' : undefined;
}

/** What an item can lack. */
export type Lack = 'answer' | 'reading' | 'note' | 'reason' | 'day';

/** How many items are settled, of how many. */
export function runProgress(items: readonly RunItem[]): { settled: number; all: number } {
  return { settled: items.filter((item) => lackOf(item) === undefined).length, all: items.length };
}

function resultOf({ result }: Cells): ItemResult | undefined {
  return result === 'done' || result === 'not-applicable' || result === 'moved' ? result : undefined;
}
