import { useMemo, useRef, useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import type { Refused } from '#store/refusal.ts';
import type { Act } from '#store/write.ts';
import { registerOf } from '../desk/registers.ts';
import { save } from '../desk/save.ts';
import { type StoredEntry, useEntry } from '../entry/use-entry.ts';
import { focusField } from '../form/Refusals.tsx';
import { isSame } from '../form/rebased.ts';
import { type DraftForm, useDraft } from '../form/use-draft.ts';
import { OwnTurns } from './own-turns.ts';

/** A job as a technician works on it. */
export interface Job {
  entry: Entry;
  stored: StoredEntry;
  form: DraftForm;
  /** What was typed and can be stored, by path. */
  storable: Readonly<Record<string, Json>>;
  refused: readonly Refused[];
  refuse(refused: readonly Refused[]): void;
  /** Writes an act, without what was typed elsewhere on the page. */
  stamp(act: Pick<Act, 'set' | 'to'>, done: (no: string) => string): Promise<void>;
  /** Writes what was typed, with more where a step sets it; whether it is stored. */
  keep(done?: (no: string) => string, more?: Pick<Act, 'set' | 'to'>): Promise<boolean>;
  /** Writes this job's entry after the writes before it, see {@link OwnTurns}; `undefined` where nothing was stored. */
  inTurn(write: (seen: Pick<Entry, 'heads'> | undefined) => Promise<Entry | undefined>): Promise<Entry | undefined>;
  /** Forgets what was typed and has been stored; what was typed meanwhile, or cannot be stored, stays. */
  settle(entry: Entry, written: DraftForm): void;
}

/** The job with an id; `undefined` until it is read, or where this browser does not have it. */
export function useJob(id: string): { isRead: boolean; job: Job | undefined } {
  const register = registerOf('call-ins');
  const stored = useEntry(id);
  const form = useDraft(register, id, stored.entry);
  const [refused, refuse] = useState<readonly Refused[]>([]);
  const turns = useMemo(() => new OwnTurns(), [id]);
  const newest = useRef(form);
  newest.current = form;
  const { entry } = stored;
  if (!entry) return { isRead: stored.isRead, job: undefined };
  const storable = Object.fromEntries(Object.entries(form.changed).filter(([path]) => !form.faults[nameOf(path)]));
  const settle = (written: Entry, was: DraftForm) => {
    stored.put(written);
    dropStored(was, newest.current);
  };
  const inTurn: Job['inTurn'] = (write) => turns.take(form.seen, write);
  const perform = (act: Omit<Act, 'entry'>, done: (no: string) => string) =>
    inTurn(async (seen) => {
      const came = await save(register, { entry: id, ...act, ...(seen && { seen }) }, ({ no }) => done(no));
      const problems = 'refused' in came ? came.refused : [];
      refuse(problems);
      if (problems[0]) focusField(nameOf(problems[0].path));
      return 'entry' in came ? came.entry : undefined;
    });
  const job: Job = {
    entry,
    stored,
    form,
    storable,
    refused,
    refuse,
    inTurn,
    settle,
    stamp: async (act, done) => {
      const written = await perform(act, done);
      if (written) stored.put(written);
    },
    keep: async (done = t.section.saved, more = { set: {} }) => {
      const act = { ...more, set: { ...storable, ...more.set } };
      if (Object.keys(act.set).length === 0 && act.to === undefined) return true;
      const written = await perform(act, done);
      if (written) settle(written, form);
      return written !== undefined;
    },
  };
  return { isRead: true, job };
}

/** The field that a path leads into. */
export function nameOf(path: string): string {
  return path.split('.')[0] ?? '';
}

/** Forgets what was typed and is stored. */
function dropStored(was: DraftForm, now: DraftForm): void {
  const rest = unstored(was, now);
  now.drop();
  if (Object.keys(rest).length > 0) now.set(rest);
}

/** What stands on the page now and was not stored: typed since, or not right. */
function unstored(was: DraftForm, now: DraftForm): Record<string, Json | undefined> {
  const names = new Set(Object.keys(now.changed).map(nameOf));
  const left = [...names].filter((name) => was.faults[name] || !isSame(now.values[name], was.values[name]));
  return Object.fromEntries(left.map((name) => [name, now.values[name]]));
}
