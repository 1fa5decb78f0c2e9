import { callWords as t } from '#i18n/desk/call.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import { go } from '../desk/address.ts';
import { draftOf, keepDraft } from '../desk/drafts.ts';
import { notify } from '../desk/notices.ts';
import { newEntryId } from '../desk/session.ts';
import { missingNames } from './asked.ts';
import { titleOf } from './Kept.tsx';
import type { Call } from './use-call.ts';

/** What can be done with a call that is being written, and what is missing for it. */
export function CallActs({ call, onSave }: { call: Call; onSave: () => void }) {
  const { form } = call;
  const missing = missingNames(call);
  return (
    <div class="acts call-acts">
      <button type="button" class="btn primary" onClick={onSave} aria-keyshortcuts="Control+Enter">
        {t.save} <kbd>Ctrl ↵</kbd>
      </button>
      {form.isDirty && (
        <>
          <button type="button" class="btn" onClick={putAside} aria-keyshortcuts="Alt+N">
            {t.putAside} <kbd>Alt N</kbd>
          </button>
          <button type="button" class="quiet" onClick={() => giveUp(call)}>
            {t.giveUp}
          </button>
          {missing.length > 0 && <span class="missing">{t.missing(missing.join('、'))}</span>}
        </>
      )}
    </div>
  );
}

/** Begins a blank call; the one that was begun stays as it is, and is listed. */
export function putAside(): void {
  go({ draft: newEntryId(), done: undefined });
}

/** Forgets a call that was begun, with a way back. */
function giveUp({ form, caller }: Call): void {
  const draft = draftOf('call-ins', form.id);
  form.drop();
  go({ draft: newEntryId() }, { replace: true });
  if (!draft) return;
  const name = titleOf(draft, () => String(caller?.customer?.values['name'] ?? t.customer.heading));
  const run = () => {
    keepDraft('call-ins', form.id, draft);
    go({ draft: form.id, done: undefined });
  };
  notify({ kind: 'done', text: t.givenUp(name), action: { label: deskWords.undo, run } });
}
