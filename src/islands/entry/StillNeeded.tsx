import { isFilled, unmet } from '#domain/needs.ts';
import { entryWords as t } from '#i18n/desk/entry.ts';
import { rightNow } from '../desk/clock.ts';
import { focusField } from '../form/Refusals.tsx';
import type { DraftForm } from '../form/use-draft.ts';

/** What the entry lacks for a state, said before anybody tries: each leads to its field, and a moment can be set to now. */
export function StillNeeded({ form, state }: { form: DraftForm; state: string }) {
  const { register, values } = form;
  const missing = unmet(register, state, values);
  if (missing.length === 0) return null;
  return (
    <p class="need">
      {t.stillNeeded(register.states[state]?.label.zh ?? state)}
      {missing.map(({ field: name, what }, i) => {
        const field = register.fields[name];
        return (
          <span key={name}>
            {i > 0 && t.links}
            <button type="button" class="quiet" title={what.zh} onClick={() => focusField(name)}>
              {field?.label.zh ?? name}
            </button>
            {field?.kind === 'instant' && !isFilled(values[name]) && (
              <button
                type="button"
                class="btn now"
                aria-label={`${field.label.zh} ${t.now}`}
                onClick={() => form.set({ [name]: rightNow() })}
              >
                {t.now}
              </button>
            )}
          </span>
        );
      })}
    </p>
  );
}
