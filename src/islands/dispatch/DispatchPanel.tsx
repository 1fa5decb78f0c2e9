import { useLayoutEffect, useState } from 'preact/hooks';
import type { Fault } from '#domain/field.ts';
import { unmet } from '#domain/needs.ts';
import { dispatchWords as t } from '#i18n/desk/dispatch.ts';
import type { Refused } from '#store/refusal.ts';
import { rightNow } from '../desk/clock.ts';
import { registerOf } from '../desk/registers.ts';
import { save } from '../desk/save.ts';
import { FieldRow } from '../form/FieldRow.tsx';
import { focusField, Refusals } from '../form/Refusals.tsx';
import { useDraft } from '../form/use-draft.ts';
import { expiredNames, type Technician, type WaitingCall } from './board.ts';

const ASKED = ['promisedAt', 'voucherNumber'];

/** What is still to be said before somebody is sent: what was promised, the voucher, and why in spite of a certificate. */
export function DispatchPanel({
  waiting: { call },
  person,
  customer,
  onDone,
}: {
  waiting: WaitingCall;
  person: Technician;
  customer: string;
  onDone: () => void;
}) {
  const register = registerOf('call-ins');
  const form = useDraft(register, call.id, call);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [tried, setTried] = useState(false);
  const expired = expiredNames(person);
  const set = {
    technician: person.id,
    dispatchedAt: form.values['dispatchedAt'] ?? rightNow(),
    voucherNumber: form.values['voucherNumber'] ?? call.no.slice(call.no.indexOf('-') + 1),
    expiredCertificates: expired.length > 0 ? expired.join('、') : null,
  };
  const values = Object.fromEntries(
    Object.entries({ ...form.values, ...set }).filter(([, value]) => value !== null && value !== undefined),
  );
  const missing = unmet(register, 'dispatched', values);
  const asked = [...ASKED, ...missing.map(({ field }) => field), ...(expired.length > 0 ? ['certificateNote'] : [])];
  const shown = { ...form, values };
  // Where nothing is missing, Enter on the button is all that is left to do; before the next key comes.
  useLayoutEffect(() => {
    if (missing[0]) focusField(missing[0].field);
    else document.querySelector<HTMLElement>('.dispatch-panel .primary')?.focus();
  }, [call.id, person.id]);
  const send = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (missing[0]) {
      focusField(missing[0].field);
      return;
    }
    const saved = await save(
      register,
      { entry: call.id, set: { ...form.changed, ...set }, to: 'dispatched', ...(form.seen && { seen: form.seen }) },
      ({ no }) => t.panel.done(no, person.name),
    );
    if ('refused' in saved) setRefused(saved.refused);
    else {
      form.saved(saved.entry);
      onDone();
    }
  };
  return (
    <form class="dispatch-panel" onSubmit={send} noValidate aria-label={t.panel.heading(customer)}>
      <h3>
        <span>{t.panel.heading(customer)}</span>
        <span>{t.panel.change}</span>
      </h3>
      {person.onLeaveUntil !== undefined && <p class="advice warn">{t.panel.leave}</p>}
      {expired.length > 0 && <p class="advice warn">{t.panel.blocked(expired.join('、'))}</p>}
      <div class="form">
        {[...new Set(asked)].map((name) => (
          <FieldRow
            key={name}
            form={shown}
            name={name}
            wanted={
              tried ? (missing.find(({ field }): boolean => field === name) satisfies Fault | undefined) : undefined
            }
          />
        ))}
      </div>
      <Refusals refused={refused} />
      <p class="acts">
        <button type="submit" class="btn primary">
          {t.panel.to(person.name)} <kbd>Enter</kbd>
        </button>
        <button type="button" class="btn" onClick={onDone}>
          {t.panel.cancel}
        </button>
      </p>
    </form>
  );
}
