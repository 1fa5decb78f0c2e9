import { useMemo } from 'preact/hooks';
import type { Advice } from '#domain/advice.ts';
import { callWords as t } from '#i18n/desk/call.ts';
import { wordsOf } from '#registers/values.ts';
import { deskAddress } from '../desk/data.ts';
import { registerOf } from '../desk/registers.ts';
import { AdviceNote } from '../form/AdviceNote.tsx';
import { FieldRow } from '../form/FieldRow.tsx';
import { useAdvice } from '../form/use-advice.ts';
import type { DraftForm } from '../form/use-draft.ts';
import { beside } from './beside-field.ts';
import { filledByContact } from './filled.ts';
import { customerValues } from './new-entries.ts';
import { PlaceFields } from './PlaceFields.tsx';
import type { Call } from './use-call.ts';

interface CallerFieldsProps {
  call: Call;
  onChange(): void;
  onUse(customer: string): void;
  onGoOn(): void;
}

/** Who calls, from which number, and where somebody is to go. */
export function CallerFields({ call, onChange, onUse, onGoOn }: CallerFieldsProps) {
  const { form } = call;
  const isNew = form.values['newCustomer'] === true;
  return (
    <section aria-label={t.customer.heading}>
      <Known call={call} onChange={onChange} />
      {isNew && <SameCustomer form={form} onUse={onUse} />}
      <div class="call-grid">
        {isNew && <FieldRow form={beside(form, 'customers', 'name', 'customerName')} name="customerName" />}
        <FieldRow form={form} name="contact" />
        <FieldRow form={form} name="phone" />
        {!isNew && <OtherContacts call={call} />}
      </div>
      <PlaceFields call={call} onGoOn={onGoOn} />
    </section>
  );
}

function Known({ call: { form, caller }, onChange }: { call: Call; onChange: () => void }) {
  const { customer } = caller ?? {};
  return (
    <h2 class="who-calls">
      {customer ? wordsOf(customer.values['name']) : t.customer.isNew}
      {customer?.values['keyAccount'] === true && <span class="chip info">{t.customer.key}</span>}
      {customer && (
        <a class="no" href={deskAddress(`/desk/customers/?entry=${customer.id}`)} target="_blank" rel="noopener">
          {customer.no}
        </a>
      )}
      <button type="button" class="quiet" onClick={onChange} disabled={form.values['customer'] === undefined}>
        {t.customer.change}
      </button>
    </h2>
  );
}

/** Customers on file who may be the one that is being entered, to be used instead (rep-3). */
function SameCustomer({ form, onUse }: { form: DraftForm; onUse: (customer: string) => void }) {
  const { values } = form;
  const { customerName, contact, phone } = values;
  const typed = useMemo(() => customerValues({ ...values }, 0), [customerName, contact, phone]);
  const advice = useAdvice(registerOf('customers'), String(values['customer']), typed, 'active');
  return advice
    .filter(({ kind }) => kind === 'warn')
    .map((one: Advice) => (
      <div key={one.text.zh} class="same-customer">
        <AdviceNote advice={one} form={form} />
        {one.entries?.map(({ id, no }) => (
          <button key={id} type="button" class="btn" onClick={() => onUse(id)}>
            {t.customer.same(no)}
          </button>
        ))}
      </div>
    ));
}

function OtherContacts({ call: { form, caller } }: { call: Call }) {
  const others = caller?.contacts.filter(({ name }) => wordsOf(name) && name !== form.values['contact']) ?? [];
  if (!caller || others.length === 0) return null;
  return (
    <p class="others">
      {t.customer.others}
      {others.slice(0, MOST_OTHERS).map((contact) => (
        <button
          key={String(contact['name'])}
          type="button"
          class="quiet"
          onClick={() => form.set(filledByContact(caller, contact))}
        >
          {[wordsOf(contact['name']), wordsOf(contact['phone'])].filter(Boolean).join(' ')}
        </button>
      ))}
    </p>
  );
}

const MOST_OTHERS = 3;
