import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import { type Unmet, unmet } from '#domain/needs.ts';
import { checklistWords as t } from '#i18n/desk/checklists.ts';
import { type RunItem, runItems } from '#registers/checklist-runs/run-items.ts';
import { RefusalError, type Refused } from '#store/refusal.ts';
import { type Act, write } from '#store/write.ts';
import { rightNow } from '../desk/clock.ts';
import { database } from '../desk/data.ts';
import { registerOf } from '../desk/registers.ts';
import { report, save } from '../desk/save.ts';
import { author, me } from '../desk/session.ts';
import { type StoredEntry, useEntry } from '../entry/use-entry.ts';
import { type DraftForm, useDraft } from '../form/use-draft.ts';
import { OwnTurns } from '../jobs/own-turns.ts';

/** A run of a checklist as somebody works through it. */
export interface Run {
  entry: Entry;
  form: DraftForm;
  items: readonly RunItem[];
  /** Signed, cancelled or void: to be looked at. */
  readOnly: boolean;
  /** Whether what was answered is stored; where it could not be, it is still kept beside. */
  kept: 'saved' | 'saving' | 'failed';
  refused: readonly Refused[];
  /** Sets cells of an item; `undefined` empties. It is stored after a short pause. */
  answer(item: string, cells: Readonly<Record<string, Json | undefined>>): void;
  retry(): void;
  /** What keeps the run from being signed by whoever sits here now. */
  missing: readonly Unmet[];
  sign(): Promise<void>;
  cancel(reason: string): Promise<void>;
}

/** Long enough that a sentence is one change of the history and not one for each key. */
const PAUSE_MS = 700;

/** The run with an id; `undefined` until it is read, or where this browser does not have it. */
export function useRun(id: string): { isRead: boolean; run: Run | undefined } {
  const register = registerOf('checklist-runs');
  const stored = useEntry(id);
  const form = useDraft(register, id, stored.entry);
  const [failed, setFailed] = useState(false);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const { entry } = stored;
  const readOnly = entry?.state !== 'open';
  const newest = useRef(form);
  newest.current = form;
  const put = useTurns(id, newest, stored);
  const keep = () => put((seen) => writtenDown(id, newest.current, seen, { setFailed, setRefused }));
  useKeeping(form, readOnly, keep);
  const items = useMemo(() => runItems(form.values['items']), [form.values]);
  if (!entry) return { isRead: stored.isRead, run: undefined };
  const end = (act: Omit<Act, 'entry'>, done: (no: string) => string) =>
    put(async (seen) => {
      const came = await save(register, { entry: id, ...act, ...(seen && { seen }) }, ({ no }) => done(no));
      setRefused('refused' in came ? came.refused : []);
      return 'entry' in came ? came.entry : undefined;
    });
  const run: Run = {
    entry,
    form,
    items,
    readOnly,
    kept: failed ? 'failed' : form.isDirty ? 'saving' : 'saved',
    refused,
    answer: (item, cells) => form.set(pathsOf(item, cells)),
    retry: () => void keep(),
    missing: readOnly ? [] : unmet(register, 'signed', { ...form.values, ...signature() }),
    sign: () => end({ set: { ...newest.current.changed, ...signature() }, to: 'signed' }, t.sign.done),
    cancel: (reason) => end({ set: newest.current.changed, to: 'cancelled', reason }, t.run.cancelled),
  };
  return { isRead: true, run };
}

type Written = (seen: Pick<Entry, 'heads'> | undefined) => Promise<Entry | undefined>;

/** Writes one after the other; what was typed while one was being stored stays. */
function useTurns(id: string, newest: { current: DraftForm }, stored: StoredEntry): (by: Written) => Promise<void> {
  const turns = useMemo(() => new OwnTurns(), [id]);
  return async (by) => {
    let was = newest.current;
    const written = await turns.take(was.seen, (seen) => {
      was = newest.current;
      return by(seen);
    });
    if (!written) return;
    stored.put(written);
    was.saved(written);
  };
}

/** Who would sign now. */
function signature(): { finishedAt: string; signedBy: string } {
  return { finishedAt: rightNow(), signedBy: me.value ?? '' };
}

/** The cells of an item by their paths. */
function pathsOf(item: string, cells: Readonly<Record<string, Json | undefined>>): Record<string, Json | undefined> {
  return Object.fromEntries(Object.entries(cells).map(([name, value]) => [`items.${item}.${name}`, value]));
}

/** Stores what was answered a moment after the last key, as far as nothing in it is wrong. */
function useKeeping(form: DraftForm, readOnly: boolean, keep: () => Promise<void>): void {
  const waiting = readOnly ? '{}' : JSON.stringify(storable(form));
  useEffect(() => {
    if (waiting === '{}') return undefined;
    const timer = setTimeout(() => void keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
}

function storable({ changed, faults }: DraftForm): Record<string, Json> {
  return Object.fromEntries(Object.entries(changed).filter(([path]) => !faults[path.split('.')[0] ?? '']));
}

interface Told {
  setFailed(failed: boolean): void;
  setRefused(refused: readonly Refused[]): void;
}

/** Stores what was answered without a notice for each tick: the screen says all the time whether it is stored. */
async function writtenDown(
  id: string,
  form: DraftForm,
  seen: Pick<Entry, 'heads'> | undefined,
  { setFailed, setRefused }: Told,
): Promise<Entry | undefined> {
  const set = storable(form);
  if (Object.keys(set).length === 0) return undefined;
  try {
    const entry = await write(database, form.register, author(), { entry: id, set, ...(seen && { seen }) });
    setFailed(false);
    setRefused([]);
    return entry;
  } catch (error) {
    setFailed(true);
    if (error instanceof RefusalError) setRefused(error.refused);
    else report(error);
    return undefined;
  }
}
