import type { Advice } from '#domain/advice.ts';
import { formWords as t } from '#i18n/desk/form.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { deskAddress } from '../desk/data.ts';
import type { DraftForm } from './use-draft.ts';

/** A piece of advice, with the values to take over and the entries to look at. */
export function AdviceNote({ advice, form }: { advice: Advice; form: DraftForm }) {
  const { kind, text, clause, set, entries = [] } = advice;
  return (
    <p class={`advice ${kind}`}>
      <span>{text.zh}</span>
      {entries.map(({ id, register, no }) => (
        <a key={id} class="no" href={deskAddress(`/desk/${register}/?entry=${id}`)} target="_blank" rel="noopener">
          {no}
        </a>
      ))}
      {clause && <ClauseLink id={clause} />}
      {set && (
        <button type="button" class="btn" onClick={() => form.set(set)}>
          {t.takeOver}
        </button>
      )}
    </p>
  );
}
