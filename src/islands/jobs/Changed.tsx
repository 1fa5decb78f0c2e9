import { useState } from 'preact/hooks';
import type { Change, ChangeId } from '#domain/changes/change.ts';
import { instantAt } from '#domain/instant.ts';
import { entryWords } from '#i18n/desk/entry.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { momentText } from '../desk/Due.tsx';
import { deskAddress } from '../desk/data.ts';
import { device, me } from '../desk/session.ts';
import { useTitles } from '../desk/titles.ts';
import { changeText, idsIn } from '../entry/change-lines.ts';
import type { Job } from './use-job.ts';

/** What others have written since the job was opened, what stands against what, and that unsaved input was found. */
export function Changed({ job: { entry, form, stored } }: { job: Job }) {
  const { register, restoredAt, isDirty } = form;
  const [seen, setSeen] = useState<ChangeId>(form.seen?.heads.toSorted().at(-1) ?? entry.updatedAt);
  const since = stored.changes.filter((change) => change.id > seen && !isOwn(change));
  const named = useTitles(idsIn(register, since));
  return (
    <>
      {isDirty && restoredAt !== undefined && (
        <p class="job-note" role="status">
          <span>{t.restored(momentText(instantAt(Math.floor(restoredAt / 1000) * 1000)))}</span>
          <button type="button" class="quiet" onClick={form.drop}>
            {entryWords.giveUp}
          </button>
        </p>
      )}
      {since.map((change) => {
        const before = stored.changes.slice(0, stored.changes.indexOf(change));
        const { acts, lines } = changeText(register, change, before, named);
        return (
          <p key={change.id} class="job-note" role="status">
            <span>{t.changed.by(named(change.by), [...acts, ...lines].join('；'))}</span>
            <button type="button" class="quiet" onClick={() => setSeen(change.id)}>
              {t.changed.seen}
            </button>
          </p>
        );
      })}
      {entry.conflicts.length > 0 && (
        <p class="job-note late" role="alert">
          <span>{t.changed.conflicts(entry.conflicts.length)}</span>
          <a href={deskAddress(`/desk/call-ins/?entry=${entry.id}`)}>{t.changed.settle}</a>
        </p>
      )}
    </>
  );
}

/** Whether a change was made by whoever sits here, in this browser. */
function isOwn(change: Change): boolean {
  return change.by === me.value && change.device === device.value?.id;
}
