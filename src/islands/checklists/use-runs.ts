import { addDays } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { checklistWords as t } from '#i18n/desk/checklists.ts';
import { newRun, type RunTemplate } from '#registers/checklist-runs/new-run.ts';
import { runId } from '#registers/checklist-runs/run-id.ts';
import { go } from '../desk/address.ts';
import { rightNow, today } from '../desk/clock.ts';
import { database } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { notify } from '../desk/notices.ts';
import { registerOf } from '../desk/registers.ts';
import { save } from '../desk/save.ts';
import { me, newEntryId } from '../desk/session.ts';

const RECENT_DAYS = 31;

/** Runs that are under way, due first, and those that were signed lately, the newest first. */
export interface Runs {
  open: readonly Entry[];
  signed: readonly Entry[];
}

/** The runs as they are now, here and in the other tabs; `undefined` until they are read. */
export function useRuns(): Runs | undefined {
  const since = addDays(today.value, -RECENT_DAYS);
  const { value } = useLive(async (): Promise<Runs> => {
    const [open, recent] = await Promise.all([
      database.entries.where('[register+state]').equals(['checklist-runs', 'open']).toArray(),
      database.entries.where('[register+day]').between(['checklist-runs', since], ['checklist-runs', '￿']).toArray(),
    ]);
    return {
      open: open.toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1)),
      signed: recent.filter(({ state }) => state === 'signed').toSorted((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1)),
    };
  }, [since]);
  return value;
}

/** The day by which a run is due, as text that sorts; what has none comes last. */
export function dueOf({ values }: Entry): string {
  return typeof values['due'] === 'string' ? values['due'] : '￿';
}

/**
 * Starts a checklist, or opens the run of the day or month that somebody has started already. Where that one was cancelled or
 * voided, another is started beside it.
 */
export async function start(template: RunTemplate): Promise<void> {
  const own = runId(template.id, today.value);
  const stored = own === undefined ? undefined : await database.entries.get(own);
  if (stored?.state === 'open' || stored?.state === 'signed') {
    go({ run: stored.id });
    return;
  }
  const id = own !== undefined && !stored ? own : newEntryId();
  const set = newRun(template, { at: rightNow(), today: today.value, by: me.value ?? '' });
  const came = await save(registerOf('checklist-runs'), { entry: id, set }, ({ no }) => t.started(no, template.title));
  if ('entry' in came) go({ run: id });
  for (const { what } of 'refused' in came ? came.refused : []) notify({ kind: 'failed', text: what.zh });
}
