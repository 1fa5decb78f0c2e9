import { useEffect, useRef, useState } from 'preact/hooks';
import { entryWords } from '#i18n/desk/entry.ts';

const t = entryWords.reason;

interface ReasonDialogProps {
  title: string;
  note?: string;
  onGiven(reason: string): void;
  onClose(): void;
}

/** Asks for the reason that an act takes; Escape leaves everything as it is. */
export function ReasonDialog({ title, note, onGiven, onClose }: ReasonDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = tried && reason.trim() === '';
  useEffect(() => dialog.current?.showModal(), []);
  const give = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '') return;
    onClose();
    onGiven(reason.trim());
  };
  return (
    <dialog ref={dialog} class="reason-dialog" aria-labelledby="reason-title" onClose={onClose}>
      <form onSubmit={give} noValidate>
        <label for="reason" id="reason-title">
          {title}
        </label>
        {note && <p class="hint">{note}</p>}
        <input
          id="reason"
          class="control-input"
          value={reason}
          maxLength={200}
          autocomplete="off"
          aria-required="true"
          aria-invalid={isMissing}
          aria-describedby="reason-fault"
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <p class="fault" id="reason-fault" role="alert">
          {isMissing && t.missing}
        </p>
        <p class="acts">
          <button type="submit" class="btn primary">
            {t.confirm}
          </button>
          <button type="button" class="btn" onClick={onClose}>
            {t.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}
