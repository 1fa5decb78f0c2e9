import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import type { RunItem } from '#registers/checklist-runs/run-items.ts';

/** Cells of an item, as an answer sets them; `undefined` empties. */
export type Cells = Readonly<Record<string, Json | undefined>>;

const NOT_MOVED = { reason: undefined, movedTo: undefined };

/** An item that is done, or open again where it was. */
export function toggled({ result }: RunItem): Cells {
  return { result: result === 'done' ? undefined : 'done', ...NOT_MOVED };
}

/** An item that does not apply; the note says why. */
export function notApplicable(): Cells {
  return { result: 'not-applicable', ...NOT_MOVED };
}

/** An item that is put off, to the next day until another is chosen. */
export function moved({ movedTo }: RunItem, nextDay: CivilDay): Cells {
  return { result: 'moved', movedTo: movedTo ?? nextDay };
}

/** An item that nothing has become of. */
export function opened(): Cells {
  return { result: undefined, note: undefined, ...NOT_MOVED };
}

/** What was written of an item: writing down a reading does it, taking the reading away leaves it open. */
export function noted({ type, result }: RunItem, typed: string): Cells {
  const note = typed === '' ? undefined : typed;
  if (type === 'check' || result === 'not-applicable' || result === 'moved') return { note };
  return { note, result: typed.trim() === '' ? undefined : 'done' };
}
