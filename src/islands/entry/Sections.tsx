import { useMemo } from 'preact/hooks';
import type { Advice } from '#domain/advice.ts';
import type { Change } from '#domain/changes/change.ts';
import type { Fault } from '#domain/field.ts';
import { isFilled, unmet } from '#domain/needs.ts';
import { entryWords } from '#i18n/desk/entry.ts';
import { FieldRow } from '../form/FieldRow.tsx';
import type { DraftForm } from '../form/use-draft.ts';
import { entrySections, openStates } from './entry-sections.ts';

const t = entryWords.sections;

interface SectionsProps {
  form: DraftForm;
  /** `undefined` for a new entry. */
  state: string | undefined;
  /** The state for which missing fields are marked. */
  tried: string | undefined;
  advice: readonly Advice[];
  readOnly: boolean;
  changes: readonly Change[];
}

/** The fields of an entry, by the state that needs them; those of states far ahead are folded. */
export function Sections({ form, state, tried, advice, readOnly, changes }: SectionsProps) {
  const { register, values } = form;
  const sections = useMemo(() => entrySections(register), [register]);
  const open = openStates(register, state, passedStates(changes));
  const wanted = wantedFields(form, tried);
  // What was never filled in says nothing to somebody who only reads.
  const shown = sections
    .map(({ state, fields }) => ({
      state,
      fields: readOnly ? fields.filter((name) => isFilled(values[name])) : fields,
    }))
    .filter(({ fields }) => fields.length > 0);
  if (shown.length === 0) return <p class="empty">{t.nothing}</p>;
  return (
    <>
      {shown.map(({ state: of, fields }) => {
        const rows = fields.map((name) => (
          <FieldRow key={name} form={form} name={name} wanted={wanted[name]} advice={advice} readOnly={readOnly} />
        ));
        if (sections.length === 1)
          return (
            <div key={of} class="form">
              {rows}
            </div>
          );
        const isOpen = open.has(of) || fields.some((name) => isFilled(values[name]) || wanted[name]);
        return (
          <details key={of} class="fields" open={isOpen}>
            <summary>
              <span>{t.for(register.states[of]?.label.zh ?? of)}</span>
              <small>{readOnly ? '' : missingText(form, of, fields)}</small>
            </summary>
            <div class="form">{rows}</div>
          </details>
        );
      })}
    </>
  );
}

function passedStates(changes: readonly Change[]): string[] {
  return changes.flatMap(({ set }) => (typeof set['state'] === 'string' ? [set['state']] : []));
}

function missingText({ register, values }: DraftForm, state: string, fields: readonly string[]): string {
  const count = unmet(register, state, values).filter(({ field }) => fields.includes(field)).length;
  return count > 0 ? t.missing(count) : '';
}

function wantedFields({ register, values }: DraftForm, tried: string | undefined): Record<string, Fault> {
  if (tried === undefined) return {};
  return Object.fromEntries(
    unmet(register, tried, values).map(({ field, what, allowed }) => [field, { what, allowed }]),
  );
}
