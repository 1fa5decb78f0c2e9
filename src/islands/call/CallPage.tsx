import { useEffect, useState } from 'preact/hooks';
import { callWords as t } from '#i18n/desk/call.ts';
import { go, query } from '../desk/address.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { newEntryId } from '../desk/session.ts';
import { FormServices } from '../form/FormServices.tsx';
import { CallForm } from './CallForm.tsx';
import { Kept } from './Kept.tsx';
import { TakenCall } from './TakenCall.tsx';
import './call.css';
import '../form/form.css';

/** The kinds of fields that are asked for here: no signatures and no photos. */
const KINDS = ['text', 'long-text', 'phone', 'choice', 'yes-no', 'reference', 'staff', 'instant', 'civil-day'];

/** Taking a call (rep-3, ret-6, flo-1.1): from the first word of the caller to the number that is read out. */
export function CallPage() {
  return (
    <DeskPage needs={['call-ins', 'contracts']}>
      <FormServices kinds={KINDS}>
        <Calls />
      </FormServices>
    </DeskPage>
  );
}

/** The address says which call is being written, so that a closed tab comes back to it. */
function Calls() {
  const [made, setMade] = useState<readonly string[]>([]);
  const draft = query.value.get('draft');
  const done = query.value.get('done');
  useEffect(() => {
    if (!draft && !done) go({ draft: newEntryId() }, { replace: true });
  }, [draft, done]);
  const taken = (entry: string, beside: readonly string[]) => {
    setMade(beside);
    go({ draft: undefined, done: entry }, { replace: true });
  };
  return (
    <div class="call">
      {!done && (
        <header class="call-head">
          <h1>{t.title}</h1>
          <p class="muted">{t.keys}</p>
        </header>
      )}
      <Kept except={done ? undefined : (draft ?? undefined)} />
      {done && <TakenCall key={done} id={done} made={made} />}
      {draft && !done && <CallForm key={draft} id={draft} onTaken={taken} />}
    </div>
  );
}
