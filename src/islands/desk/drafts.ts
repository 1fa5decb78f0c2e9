import type { ChangeId, Json } from '#domain/changes/change.ts';
import { database } from './data.ts';

/** What somebody has typed into an entry and not saved yet. */
export interface Draft {
  /** Values by field; `null` for what was emptied. */
  set: Readonly<Record<string, Json>>;
  /** What the entry was based on when the typing began; empty for a new one. */
  heads: readonly ChangeId[];
  /** Milliseconds since 1970 of the last key. */
  at: number;
}

const PREFIX = `draft:${database.name}:`;

/** The unsaved input for an entry, of this or an earlier visit. */
export function draftOf(register: string, entry: string): Draft | undefined {
  return read(localStorage.getItem(key(register, entry)));
}

/** Keeps unsaved input at once: localStorage writes before it returns, so that closing the tab loses no key. */
export function keepDraft(register: string, entry: string, draft: Draft): void {
  if (Object.keys(draft.set).length === 0) dropDraft(register, entry);
  else localStorage.setItem(key(register, entry), JSON.stringify(draft));
}

/** Forgets unsaved input: it was saved, or given up. */
export function dropDraft(register: string, entry: string): void {
  localStorage.removeItem(key(register, entry));
}

/** Every entry of a register with unsaved input, the newest first. */
export function draftsOf(register: string): { entry: string; draft: Draft }[] {
  const beginning = key(register, '');
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(beginning))
    .flatMap((name) => {
      const draft = read(localStorage.getItem(name));
      return draft ? [{ entry: name.slice(beginning.length), draft }] : [];
    })
    .toSorted((a, b) => b.draft.at - a.draft.at);
}

function key(register: string, entry: string): string {
  return `${PREFIX}${register}:${entry}`;
}

function read(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  try {
    const draft = JSON.parse(text) as Draft;
    return typeof draft?.set === 'object' ? draft : undefined;
  } catch {
    return undefined;
  }
}
