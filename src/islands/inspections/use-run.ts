import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import { RefusalError, type Refused } from '#store/refusal.ts';
import { type Act, write } from '#store/write.ts';
import { database } from '../desk/data.ts';
import { notify } from '../desk/notices.ts';
import { registerOf } from '../desk/registers.ts';
import { report } from '../desk/save.ts';
import { author } from '../desk/session.ts';
import { type StoredEntry, useEntry } from '../entry/use-entry.ts';
import { type DraftForm, useDraft } from '../form/use-draft.ts';
import { OwnTurns } from '../jobs/own-turns.ts';

/** How long nothing is typed before it is stored. */
const PAUSE_MS = 400;

/** An inspection as somebody works on it. */
export interface Run {
  entry: Entry;
  form: DraftForm;
  /** Whether something typed is not in the database yet. */
  isSaving: boolean;
  refused: readonly Refused[];
  /** Whether anything can be written: not once it is reported or void. */
  isOpen: boolean;
  /** Writes what was typed, with more where a step sets it; whether it is stored. */
  keep(more?: Pick<Act, 'set' | 'to'>, done?: (no: string) => string): Promise<boolean>;
}

/** The inspection with an id, stored by itself a moment after the last key; without `run` until it is read. */
export function useRun(id: string): { isRead: boolean; run: Run | undefined } {
  const register = registerOf('inspections');
  const stored = useEntry(id);
  const form = useDraft(register, id, stored.entry);
  const keeping = useKeep(form, stored);
  const isOpen = stored.entry?.state === 'in-progress';
  const latest = useRef(keeping.keep);
  latest.current = keeping.keep;
  const waits = useRef(false);
  waits.current = isOpen && form.isDirty;
  useEffect(() => {
    if (!isOpen || !form.isDirty) return undefined;
    const timer = setTimeout(() => void latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [form.changed, isOpen]);
  // Who leaves the run within the pause has typed it all the same.
  useEffect(() => () => void (waits.current && latest.current()), [id]);
  const { entry } = stored;
  if (!entry) return { isRead: stored.isRead, run: undefined };
  return { isRead: true, run: { entry, form, isSaving: form.isDirty, isOpen, ...keeping } };
}

function useKeep(form: DraftForm, { put }: StoredEntry): Pick<Run, 'keep' | 'refused'> {
  const [refused, refuse] = useState<readonly Refused[]>([]);
  const turns = useMemo(() => new OwnTurns(), [form.id]);
  const keep: Run['keep'] = async (more = { set: {} }, done) => {
    const act = { ...more, set: { ...storableOf(form), ...more.set } };
    if (Object.keys(act.set).length === 0 && act.to === undefined) return true;
    const written = await turns.take(form.seen, async (seen) => {
      try {
        return await write(database, form.register, author(), { entry: form.id, ...act, ...(seen && { seen }) });
      } catch (error) {
        if (error instanceof RefusalError) refuse(error.refused);
        else report(error);
        return undefined;
      }
    });
    if (!written) return false;
    refuse([]);
    put(written);
    form.saved(written);
    if (done) notify({ kind: 'done', text: done(written.no) });
    return true;
  };
  return { keep, refused };
}

/** What was typed and is right, by path. */
function storableOf({ changed, faults }: DraftForm): Record<string, Json> {
  return Object.fromEntries(Object.entries(changed).filter(([path]) => !faults[path.split('.')[0] ?? '']));
}
