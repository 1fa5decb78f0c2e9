import type { ChangeId, Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import type { Field } from '#domain/field.ts';
import type { Values } from '#domain/register.ts';
import { type Draft, draftOf, dropDraft, keepDraft } from '../desk/drafts.ts';
import { isSame, rebased } from './rebased.ts';

/** Unsaved input, with the stored values that it was typed over. */
export interface TypedDraft extends Draft {
  /** By field; `null` for what was empty. */
  was?: Readonly<Record<string, Json>>;
}

/** Unsaved input with something more typed. */
export function typedOn(
  draft: TypedDraft | undefined,
  typed: Readonly<Record<string, Json | undefined>>,
  entry: Entry | undefined,
): TypedDraft {
  const names = Object.keys(typed);
  return {
    set: { ...draft?.set, ...Object.fromEntries(names.map((name) => [name, typed[name] ?? null])) },
    was: { ...draft?.was, ...Object.fromEntries(names.map((name) => [name, entry?.values[name] ?? null])) },
    heads: draft?.heads ?? entry?.heads ?? [],
    at: Date.now(),
  };
}

/**
 * What was typed while the rest was being stored; `undefined` where nothing was.
 * @param stored the draft that was stored, and the entry that came of it
 */
export function typedSince(
  newest: TypedDraft | undefined,
  stored: { draft: Draft | undefined; entry: Entry },
): TypedDraft | undefined {
  const since = Object.entries(newest?.set ?? {}).filter(
    ([name, value]) => !isSame(stored.draft?.set[name] ?? stored.entry.values[name], value),
  );
  if (!newest || since.length === 0) return undefined;
  return { ...typedOn(undefined, Object.fromEntries(since), stored.entry), at: newest.at };
}

/** Keeps unsaved input beside what another tab has typed into the same entry. */
export function keepBeside(register: string, entry: string, draft: TypedDraft): void {
  const kept: TypedDraft | undefined = draftOf(register, entry);
  keepDraft(register, entry, {
    set: { ...kept?.set, ...draft.set },
    was: { ...kept?.was, ...draft.was },
    heads: kept ? earlier(kept.heads, draft.heads) : draft.heads,
    at: draft.at,
  } as TypedDraft);
}

/** Forgets one's own unsaved input; what another tab has typed stays. */
export function dropOwn(register: string, entry: string, own: Draft | undefined): void {
  const kept = draftOf(register, entry);
  if (!kept) return;
  const others = Object.entries(kept.set).filter(([name, value]) => !own || !isSame(own.set[name], value));
  if (!own || others.length === 0) dropDraft(register, entry);
  else keepDraft(register, entry, { ...kept, set: Object.fromEntries(others) });
}

/** Stored values with unsaved input on top: a row that somebody else has added meanwhile is there as well. */
export function withDraft(fields: Readonly<Record<string, Field>>, stored: Values, draft?: TypedDraft): Values {
  const typed = Object.entries(draft?.set ?? {}).map(([name, value]): [string, Json | null] => {
    const was = draft?.was?.[name];
    if (was === undefined) return [name, value];
    const depth = depthOf(fields[name]);
    // Rows typed where there were none stand beside rows that somebody else has written there since.
    const before = was === null && value !== null && depth > 0 ? {} : was;
    return [name, rebased(stored[name], before, value, depth) ?? null];
  });
  const all = Object.entries({ ...stored, ...Object.fromEntries(typed) });
  return Object.fromEntries(all.filter(([, value]) => value !== null));
}

function depthOf(field: Field | undefined): number {
  if (!field?.columns) return 0;
  return Object.keys(field.columns).length === 0 ? 1 : 2;
}

/** Of two states of knowledge, the one that has seen less: what it has not seen becomes a conflict and is not overwritten. */
function earlier(a: readonly ChangeId[], b: readonly ChangeId[]): readonly ChangeId[] {
  return (a.at(-1) ?? '') <= (b.at(-1) ?? '') ? a : b;
}
