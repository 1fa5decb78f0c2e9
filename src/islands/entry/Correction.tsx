import { entryWords as t } from '#i18n/desk/entry.ts';
import type { Writing } from './use-writing.ts';

/** How an entry that is at its end is opened again to be corrected, and why. */
export function Correction({ writing }: { writing: Writing }) {
  if (writing.mayCorrect) {
    return (
      <p class="acts">
        <button type="button" class="btn" onClick={writing.correct}>
          {t.correct}
        </button>
        <span class="muted">{t.correctWhy}</span>
      </p>
    );
  }
  if (!writing.asksReason) return null;
  return (
    <div class="field wide correction">
      <label for="correction-reason" class="label">
        {t.correctReason}
      </label>
      <input
        id="correction-reason"
        class="control-input"
        value={writing.reason}
        maxLength={200}
        autocomplete="off"
        aria-invalid={writing.isReasonMissing}
        aria-describedby="correction-fault"
        onInput={(event) => writing.setReason(event.currentTarget.value)}
      />
      <p class="fault" id="correction-fault">
        {writing.isReasonMissing && t.correctReasonMissing}
      </p>
    </div>
  );
}
