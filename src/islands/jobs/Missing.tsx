import { jobWords as t } from '#i18n/desk/jobs.ts';
import { focusField } from '../form/Refusals.tsx';
import type { DraftForm } from '../form/use-draft.ts';
import type { Hindrance } from './next-step.ts';

/** What is missing for a step, said before anybody presses: each leads to its field. */
export function Missing({ form, missing }: { form: DraftForm; missing: readonly Hindrance[] }) {
  if (missing.length === 0) return null;
  return (
    <p class="job-missing">
      <span>{t.next.missing}</span>
      {missing.map(({ field, what }) => (
        <button key={field} type="button" class="quiet" title={what.zh} onClick={() => focusField(field)}>
          {form.register.fields[field]?.label.zh ?? field}
        </button>
      ))}
    </p>
  );
}
