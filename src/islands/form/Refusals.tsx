import { formWords as t } from '#i18n/desk/form.ts';
import type { Refused } from '#store/refusal.ts';
import { ClauseLink } from '../desk/clauses.tsx';

/** Everything for which a write was refused: each names its field, what is wrong, what is allowed and the clause. */
export function Refusals({ refused }: { refused: readonly Refused[] }) {
  if (refused.length === 0) return null;
  return (
    <div class="refusals" role="alert">
      <p>{t.refused(refused.length)}</p>
      <ul>
        {refused.map(({ path, label, what, allowed, clause }) => (
          <li key={path + what.zh}>
            <button type="button" class="quiet" onClick={() => focusField(path.split('.')[0] ?? '')}>
              {label.zh}
            </button>
            <span>{t.fault(what.zh, allowed.zh)}</span>
            {clause && <ClauseLink id={clause} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Moves to the control of a field, which may be a group. */
export function focusField(name: string): void {
  const row = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  row?.closest('details')?.setAttribute('open', '');
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, button, [tabindex]')?.focus();
}
