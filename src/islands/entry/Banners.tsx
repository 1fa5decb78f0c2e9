import type { Change } from '#domain/changes/change.ts';
import { instantAt } from '#domain/instant.ts';
import { entryWords as t } from '#i18n/desk/entry.ts';
import { momentText } from '../desk/Due.tsx';
import { useTitles } from '../desk/titles.ts';
import type { DraftForm } from '../form/use-draft.ts';
import { changeText, idsIn } from './change-lines.ts';
import type { Acts } from './use-acts.ts';

interface BannersProps {
  form: DraftForm;
  acts: Acts;
  changes: readonly Change[];
}

/** What somebody who comes back to unsaved input must know: that it was found, and what others have written since. */
export function Banners({ form, acts, changes }: BannersProps) {
  const { register, restoredAt, isDirty } = form;
  const since = isDirty ? unseen(form, changes) : [];
  const named = useTitles(idsIn(register, since));
  return (
    <>
      {isDirty && restoredAt !== undefined && (
        <p class="found" role="status">
          <span>{t.restored(momentText(instantAt(Math.floor(restoredAt / 1000) * 1000)))}</span>
          <button type="button" class="quiet" onClick={acts.giveUp}>
            {t.giveUp}
          </button>
        </p>
      )}
      {since.map((change) => {
        const { acts: done, lines } = changeText(register, change, changes.slice(0, changes.indexOf(change)), named);
        return (
          <p key={change.id} class="found" role="status">
            {t.othersChanged(named(change.by), [...done, ...lines].join('；'))}
          </p>
        );
      })}
    </>
  );
}

/** The changes that came after what the writer has seen. */
function unseen({ entry, seen }: DraftForm, changes: readonly Change[]): Change[] {
  const last = seen?.heads.toSorted().at(-1);
  if (!entry || last === undefined) return [];
  return changes.filter(({ id }) => id > last);
}
