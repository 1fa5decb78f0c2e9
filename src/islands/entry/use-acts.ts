import { useRef, useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import { unmet } from '#domain/needs.ts';
import { firstState, type Values } from '#domain/register.ts';
import { entryWords as t } from '#i18n/desk/entry.ts';
import type { Refused } from '#store/refusal.ts';
import type { Act } from '#store/write.ts';
import { go, query } from '../desk/address.ts';
import { database } from '../desk/data.ts';
import { notify } from '../desk/notices.ts';
import { save } from '../desk/save.ts';
import { focusField } from '../form/Refusals.tsx';
import type { DraftForm } from '../form/use-draft.ts';
import type { StoredEntry } from './use-entry.ts';

/** What a person can do to an entry, and what came of the last attempt. */
export interface Acts {
  /** The state for which the entry was found lacking: its missing fields are marked. */
  tried: string | undefined;
  /** What was wrong at the last attempt and has not been touched since. */
  refused: readonly Refused[];
  /** @returns whether it was stored */
  save(reason?: string): Promise<boolean>;
  goTo(state: string, reason?: string): void;
  /** Whether the entry lacks something for a state; then that is shown. */
  lacksFor(state: string): boolean;
  void(reason: string): void;
  /** Writes values outside of the form, as when a conflict is settled. */
  settle(act: Pick<Act, 'set' | 'to' | 'reason'>): void;
  giveUp(): void;
}

/** What can be done to the entry of a form: each act is one write, with everything that was typed. */
export function useActs(form: DraftForm, { put }: StoredEntry): Acts {
  const { register, entry } = form;
  const [tried, setTried] = useState<string>();
  const [attempt, setAttempt] = useState<{ refused: readonly Refused[]; values: Values }>();
  const untouched = (attempt?.refused ?? []).filter(({ path }) => isUntouched(path, form.values, attempt?.values));
  const isWriting = useRef(false);
  const perform = async (act: Omit<Act, 'entry'>, done: (entry: Entry) => string, withForm = true) => {
    // A second press while the first is being stored would write the same again.
    if (isWriting.current) return false;
    isWriting.current = true;
    const id = entry ? form.id : (register.entryId?.(form.values) ?? form.id);
    const taken = id === form.id ? undefined : await takenBy(id);
    const came = taken ? { refused: [taken] } : await save(register, { entry: id, ...act }, done);
    isWriting.current = false;
    if ('refused' in came) {
      setAttempt({ refused: came.refused, values: form.values });
      if (came.refused[0]) focusField(came.refused[0].path.split('.')[0] ?? '');
      return false;
    }
    if (id !== form.id) {
      form.drop();
      go({ entry: id, new: undefined }, { replace: true });
      return true;
    }
    put(came.entry);
    setAttempt(undefined);
    setTried(undefined);
    if (withForm) form.saved(came.entry);
    if (query.value.get('entry') === form.id) go({ new: undefined }, { replace: true });
    return true;
  };
  const lacksFor = (state: string) => {
    const [first] = unmet(register, state, form.values);
    setTried(state);
    if (first) focusField(first.field);
    return first !== undefined;
  };
  const typed = () => ({ set: form.changed, ...(form.seen && { seen: form.seen }) });
  return {
    tried,
    refused: untouched,
    lacksFor,
    save: async (reason) => {
      if (entry && !form.isDirty) {
        notify({ kind: 'done', text: t.nothingToSave });
        return false;
      }
      setTried(entry?.state ?? firstState(register));
      return perform({ ...typed(), ...(reason && { reason }) }, ({ no }) => (entry ? t.saved(no) : t.registered(no)));
    },
    goTo: (state, reason) => {
      const label = register.states[state]?.label.zh ?? state;
      if (lacksFor(state)) return;
      void perform({ ...typed(), to: state, ...(reason && { reason }) }, ({ no }) => t.went(no, label));
    },
    void: (reason) => void perform({ set: {}, void: true, reason }, ({ no }) => t.voided(no), false),
    settle: (act) => void perform(act, ({ no }) => t.conflicts.settled(no), false),
    giveUp: () => {
      form.drop();
      setAttempt(undefined);
      setTried(undefined);
      if (!entry) go({ entry: undefined, new: undefined });
    },
  };
}

/** Why an entry of which there is one only is not begun anew. */
async function takenBy(id: string): Promise<Refused | undefined> {
  const found = await database.entries.get(id);
  return found && { path: 'no', value: found.no, ...t.taken(found.no) };
}

function isUntouched(path: string, now: Values, then: Values | undefined): boolean {
  const name = path.split('.')[0] ?? '';
  return sameJson(now[name], then?.[name]);
}

function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
