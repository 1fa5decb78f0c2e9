import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import { NewerDataError } from '#store/database.ts';
import { RefusalError, type Refused } from '#store/refusal.ts';
import { undoLast } from '#store/undo.ts';
import { type Act, write } from '#store/write.ts';
import { broken, database } from './data.ts';
import { notify } from './notices.ts';
import { author } from './session.ts';

/** What came of a write: the entry as it is stored, or what was wrong; then nothing was stored. */
export type Saved = { entry: Entry } | { refused: readonly Refused[] };

/** Writes one act in the name of whoever sits here, and says so, with a way back. */
export async function save(register: Register, act: Act, done: (entry: Entry) => string): Promise<Saved> {
  try {
    const entry = await write(database, register, author(), act);
    notify({
      kind: 'done',
      text: done(entry),
      action: { label: deskWords.undo, run: () => void takeBack(register, entry) },
    });
    return { entry };
  } catch (error) {
    if (error instanceof RefusalError) return { refused: error.refused };
    report(error);
    return { refused: [] };
  }
}

/** Takes the last change of an entry back, as far as it is still the last. */
export async function takeBack(register: Register, { id, no, updatedAt }: Entry): Promise<void> {
  try {
    const stored = await database.entries.get(id);
    if (stored?.updatedAt !== updatedAt) notify({ kind: 'failed', text: deskWords.changedSince(no) });
    else {
      await undoLast(database, register, author(), id);
      notify({ kind: 'done', text: deskWords.undone(no) });
    }
  } catch (error) {
    report(error);
  }
}

/** Says what went wrong; nothing was stored, and the input is still there. */
export function report(error: unknown): void {
  if (error instanceof NewerDataError) broken.value = 'newer';
  const text = error instanceof Error ? error.message : String(error);
  notify({ kind: 'failed', text: error instanceof RefusalError ? text : deskWords.notSaved(text) });
}
