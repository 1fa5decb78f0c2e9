import type { Json } from '#domain/changes/change.ts';
import { isRecord } from '#fields/fault.ts';

/** One thing to check, as the handbook has it. */
export interface ChecklistItem {
  id: string;
  text: string;
  clause?: string | undefined;
  /** `text` is written down, everything else is ticked. */
  type: string;
  hint?: string | undefined;
}

/** A checklist of the handbook, handed to the page when it is built. */
export interface ChecklistTemplate {
  title: string;
  version: string;
  sections: readonly { title: string; items: readonly ChecklistItem[] }[];
}

/** What became of an item: done, not applicable with the reason, or nothing yet. */
export interface ItemRun {
  is: 'open' | 'done' | 'not-applicable';
  note: string;
}

/** Rows of a run by the id of their item, as a call keeps them. */
type Rows = Readonly<Record<string, Json>>;

/** What became of an item on a call; an item that does not apply counts only with its reason. */
export function itemRun(rows: Json | undefined, { id }: ChecklistItem): ItemRun {
  const row = recordOf(rows)[id];
  if (!isRecord(row)) return { is: 'open', note: '' };
  const { done, note } = row;
  const is = done === true ? 'done' : done === false ? 'not-applicable' : 'open';
  return { is, note: typeof note === 'string' ? note : '' };
}

/** Whether an item has been seen to. */
export function isSettled({ is, note }: ItemRun): boolean {
  return is === 'done' || (is === 'not-applicable' && note.trim() !== '');
}

/** The rows with another outcome for one item; an item that is open again, without a note, has no row. */
export function withItem(rows: Json | undefined, { id, text }: ChecklistItem, { is, note }: ItemRun): Rows | undefined {
  const { [id]: _, ...others } = recordOf(rows);
  const outcome = is === 'open' ? {} : { done: is === 'done' };
  const next =
    is === 'open' && note === '' ? others : { ...others, [id]: { item: text, ...outcome, ...(note && { note }) } };
  return Object.keys(next).length > 0 ? next : undefined;
}

/** How many items have been seen to, of how many. */
export function progress(
  rows: Json | undefined,
  sections: ChecklistTemplate['sections'],
): { settled: number; all: number } {
  const items = sections.flatMap((section) => section.items);
  return { settled: items.filter((item) => isSettled(itemRun(rows, item))).length, all: items.length };
}

/** Rows of a run whose items the checklist does not have, or has no more. */
export function otherRows(
  rows: Json | undefined,
  sections: ChecklistTemplate['sections'],
): { id: string; item: string; done: boolean; note: string }[] {
  const known = new Set(sections.flatMap(({ items }) => items.map(({ id }) => id)));
  return Object.entries(recordOf(rows)).flatMap(([id, row]) => {
    if (known.has(id) || !isRecord(row)) return [];
    return [{ id, item: String(row['item'] ?? id), done: row['done'] === true, note: String(row['note'] ?? '') }];
  });
}

function recordOf(rows: Json | undefined): Rows {
  return isRecord(rows) ? rows : {};
}
