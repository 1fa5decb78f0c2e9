import type { Entry } from '#domain/entry.ts';
import { callWords as t } from '#i18n/desk/call.ts';
import { momentOf, wordsOf } from '#registers/values.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { DueBox, momentText } from '../desk/Due.tsx';
import { deskAddress } from '../desk/data.ts';
import { registerOf } from '../desk/registers.ts';
import { FieldRow } from '../form/FieldRow.tsx';
import type { Call } from './use-call.ts';

/** What follows from what was written so far: by when somebody must be there, who pays, and what happened before. */
export function Summary({ call }: { call: Call }) {
  const { form, due, cover, caller } = call;
  return (
    <aside class="call-summary" aria-label={t.summary.label}>
      <FieldRow form={form} name="calledAt" />
      <section aria-label={t.summary.due}>
        <h2>{t.summary.due}</h2>
        {due ? <DueBox obligation={due} open /> : <p class="muted">{t.summary.noDue}</p>}
      </section>
      {cover && (
        <section aria-label={t.summary.category}>
          <h2>{t.summary.category}</h2>
          <p class="cover">
            <b class="chip info">{form.register.fields['category']?.format(cover.set?.['category'] ?? null, 'zh')}</b>{' '}
            {cover.text.zh} {cover.clause && <ClauseLink id={cover.clause} />}
          </p>
        </section>
      )}
      {caller?.customer && <EarlierCalls calls={caller.calls} asset={wordsOf(form.values['asset'])} />}
    </aside>
  );
}

const MOST_EARLIER = 5;

/** The last calls of the customer, those of the chosen product first. */
function EarlierCalls({ calls, asset }: { calls: readonly Entry[]; asset: string | undefined }) {
  const isSame = ({ values }: Entry) => asset !== undefined && values['asset'] === asset;
  const shown = [...calls.filter(isSame), ...calls.filter((call) => !isSame(call))].slice(0, MOST_EARLIER);
  return (
    <section aria-label={t.summary.earlier}>
      <h2>{t.summary.earlier}</h2>
      {shown.length === 0 && <p class="muted">{t.summary.noEarlier}</p>}
      <ul class="earlier">
        {shown.map((call) => (
          <EarlierCall key={call.id} call={call} isSame={isSame(call)} />
        ))}
      </ul>
    </section>
  );
}

function EarlierCall({ call: { id, no, state, values }, isSame }: { call: Entry; isSame: boolean }) {
  const calledAt = momentOf(values['calledAt']);
  const fault = wordsOf(values['faultFound']);
  const { label, next = [] } = registerOf('call-ins').states[state] ?? {};
  return (
    <li class={isSame ? 'same' : undefined}>
      <a href={deskAddress(`/desk/call-ins/?entry=${id}`)} target="_blank" rel="noopener">
        {calledAt ? momentText(calledAt) : no}
      </a>{' '}
      <span class={next.length > 0 ? 'chip due' : 'chip'}>{label?.zh}</span>
      <p>
        {wordsOf(values['model'])} {wordsOf(values['symptom'])}
      </p>
      {fault && <p class="muted">{t.summary.found(fault)}</p>}
    </li>
  );
}
