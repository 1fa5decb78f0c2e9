import { useMemo, useRef, useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import type { Fault } from '#domain/field.ts';
import type { Register, Values } from '#domain/register.ts';
import { draftOf } from '../desk/drafts.ts';
import { byField } from './by-field.ts';
import { changedPaths } from './changed-paths.ts';
import { dropOwn, keepBeside, type TypedDraft, typedOn, typedSince, withDraft } from './kept-draft.ts';

/** An entry as somebody is writing it: what is stored, with what was typed on top. */
export interface DraftForm {
  register: Register;
  id: string;
  /** As it is stored; `undefined` for a new one. */
  entry: Entry | undefined;
  values: Values;
  /** Sets fields, or cells by their paths, at once as one typing; `undefined` empties. Kept for a later visit before it returns. */
  set(values: Readonly<Record<string, Json | undefined>>): void;
  /** What saving would write, by path. */
  changed: Readonly<Record<string, Json>>;
  isDirty: boolean;
  /** What is wrong with the values that differ from the stored ones, by field. */
  faults: Readonly<Record<string, Fault>>;
  /** When unsaved input of an earlier visit was last typed, in milliseconds since 1970. */
  restoredAt: number | undefined;
  /** What the writer has seen of the entry: later changes by others become conflicts, and are not overwritten. */
  seen: Pick<Entry, 'heads'> | undefined;
  /** Forgets what was typed. */
  drop(): void;
  /** Forgets what was typed, since it is now stored as an entry; what was typed while it was being stored stays. */
  saved(entry: Entry): void;
}

const NONE: Values = {};

/**
 * The entry as it is being written. Unsaved input is kept with each key and found again after a closed tab.
 * @param defaults what a new entry begins with; not unsaved input by itself
 */
export function useDraft(register: Register, id: string, entry: Entry | undefined, defaults: Values = NONE): DraftForm {
  const found = useMemo((): TypedDraft | undefined => draftOf(register.id, id), [register.id, id]);
  const [draft, setDraft] = useState(found);
  // A second call within one event does not see what the first has set.
  const newest = useRef(draft);
  const put = (next: TypedDraft | undefined) => {
    newest.current = next;
    setDraft(next);
  };
  const stored = entry?.values ?? NONE;
  const values = useMemo(
    () => withDraft(register.fields, entry ? stored : defaults, draft),
    [register, entry, draft, defaults],
  );
  const changed = useMemo(() => changedPaths(register, stored, values), [register, stored, values]);
  return {
    register,
    id,
    entry,
    values,
    set: (typed) => {
      const current = withDraft(register.fields, entry ? stored : defaults, newest.current);
      put(typedOn(newest.current, byField(current, typed), entry));
      if (newest.current) keepBeside(register.id, id, newest.current);
    },
    changed,
    isDirty: entry ? Object.keys(changed).length > 0 : draft !== undefined,
    faults: useMemo(() => faultsOf(register, changed, values), [register, changed, values]),
    restoredAt: draft !== undefined && draft.at === found?.at ? draft.at : undefined,
    seen: entry && draft && draft.heads.length > 0 ? { heads: draft.heads } : entry,
    drop: () => {
      dropOwn(register.id, id, newest.current);
      put(undefined);
    },
    saved: (entry) => {
      const since = typedSince(newest.current, { draft, entry });
      dropOwn(register.id, id, newest.current);
      put(since);
      if (since) keepBeside(register.id, id, since);
    },
  };
}

function faultsOf(
  { fields }: Register,
  changed: Readonly<Record<string, Json>>,
  values: Values,
): Record<string, Fault> {
  const names = new Set(Object.keys(changed).map((path) => path.split('.')[0] ?? ''));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = values[name];
      const fault = value === undefined ? undefined : fields[name]?.fault(value);
      return fault ? [[name, fault]] : [];
    }),
  );
}
