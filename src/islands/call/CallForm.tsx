import { useRef, useState } from 'preact/hooks';
import { isFilled, unmet } from '#domain/needs.ts';
import { callWords as t } from '#i18n/desk/call.ts';
import { wordsOf } from '#registers/values.ts';
import type { Refused } from '#store/refusal.ts';
import { newEntryId } from '../desk/session.ts';
import { FieldRow } from '../form/FieldRow.tsx';
import { Refusals } from '../form/Refusals.tsx';
import { AssetFields } from './AssetFields.tsx';
import { isAsked, shownAt } from './asked.ts';
import { CallActs, putAside } from './CallActs.tsx';
import { CallerFields } from './CallerFields.tsx';
import { callerOf } from './caller.ts';
import { FindCaller } from './FindCaller.tsx';
import { filledByCustomer, filledByTyped, withoutCustomer } from './filled.ts';
import { timeOf } from './Kept.tsx';
import { keysOf } from './keys.ts';
import type { Match } from './matches.ts';
import { Summary } from './Summary.tsx';
import { saveCall } from './save-call.ts';
import { useSteps } from './steps.ts';
import { type Call, coverFor, useCall } from './use-call.ts';

interface CallFormProps {
  id: string;
  /** Called once the call is stored, with the numbers of what was filed beside it. */
  onTaken(entry: string, made: readonly string[]): void;
}

/** A call as it is written while the caller is on the phone: every key moves on to the next thing to ask. */
export function CallForm({ id, onTaken }: CallFormProps) {
  const call = useCall(id);
  const { form, caller } = call;
  const { refused, save } = useSave(call, onTaken);
  const customer = wordsOf(form.values['customer']);
  const isReady = customer === undefined || caller?.id === customer;
  const { steps, goOn } = useSteps(isReady, (name) => isAsked(name, call), save);
  const goOnOpen = () => goOn('open');
  return (
    <form
      class="call-form"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={keysOf({ goOn, save, putAside })}
    >
      <div class="call-steps" ref={steps}>
        {form.restoredAt !== undefined && <p class="muted restored">{t.restored(timeOf(form.restoredAt))}</p>}
        <Who call={call} onGoOn={goOnOpen} />
        {customer !== undefined && <AssetFields call={call} onGoOn={goOnOpen} />}
        <Matter call={call} />
        <Refusals refused={refused} />
        <CallActs call={call} onSave={save} />
      </div>
      <Summary call={call} />
    </form>
  );
}

function useSave(call: Call, onTaken: CallFormProps['onTaken']) {
  const [refused, setRefused] = useState<readonly { one: Refused; value: unknown }[]>([]);
  const isSaving = useRef(false);
  const write = async () => {
    const { form, caller } = call;
    const cover = await coverFor(form.values);
    const taken = await saveCall(form.id, { ...cover?.set, ...form.values }, caller);
    if ('refused' in taken) {
      const shown = taken.refused.map((one) => shownAt(one, call));
      return setRefused(shown.map((one) => ({ one, value: form.values[one.path] })));
    }
    form.drop();
    onTaken(
      taken.entry.id,
      taken.made.map(({ no }) => no),
    );
  };
  const save = () => {
    if (isSaving.current) return;
    isSaving.current = true;
    void write().finally(() => {
      isSaving.current = false;
    });
  };
  // What was changed since is not held against the writer any more.
  const still = refused.filter(({ one, value }) => call.form.values[one.path] === value);
  return { refused: still.map(({ one }) => one), save };
}

/** The caller: looked for, and once found, with what is on file. */
function Who({ call, onGoOn }: { call: Call; onGoOn: () => void }) {
  const { form } = call;
  const sought = wordsOf(form.values['sought']) ?? '';
  const use = async (id: string, match?: Match) => {
    const caller = await callerOf(id);
    call.meet(caller);
    form.set(filledByCustomer(caller, sought, match?.asset));
    onGoOn();
  };
  const choose = (match: Match | undefined) => {
    if (match) return void use(match.customer.id, match);
    form.set(filledByTyped(sought, newEntryId()));
    onGoOn();
  };
  if (form.values['customer'] === undefined) {
    return <FindCaller typed={sought} onType={(text) => form.set({ sought: text })} onChoose={choose} />;
  }
  return (
    <CallerFields
      call={call}
      onChange={() => form.set(withoutCustomer())}
      onUse={(id) => void use(id)}
      onGoOn={onGoOn}
    />
  );
}

/** What the matter is, what it counts as, and what the customer was told. */
function Matter({ call: { form } }: { call: Call }) {
  const { category, suggestedCategory, categoryReason } = form.values;
  const differs = isFilled(category) && isFilled(suggestedCategory) && category !== suggestedCategory;
  const wanted = unmet(form.register, 'registered', form.values).find(({ field }) => field === 'categoryReason');
  return (
    <section aria-label={t.matter}>
      <FieldRow form={form} name="symptom" />
      <div class="call-rows">
        <FieldRow form={form} name="jobKind" />
        <FieldRow form={form} name="category" />
        {(differs || isFilled(categoryReason)) && <FieldRow form={form} name="categoryReason" wanted={wanted} />}
        <FieldRow form={form} name="promisedAt" />
      </div>
    </section>
  );
}
