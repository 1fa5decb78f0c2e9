import './form.css';
import type { Advice } from '#domain/advice.ts';
import type { Fault, Field } from '#domain/field.ts';
import { controlOf } from '#fields/controls.ts';
import { formWords as t } from '#i18n/desk/form.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { AdviceNote } from './AdviceNote.tsx';
import type { DraftForm } from './use-draft.ts';

/** Kinds whose control needs the width of the form. */
const WIDE = ['rows', 'long-text', 'photos', 'files', 'signature'];

interface FieldRowProps {
  form: DraftForm;
  name: string;
  /** Why the field keeps the entry from where it is to go, said before it is tried. */
  wanted?: Fault | undefined;
  advice?: readonly Advice[];
  readOnly?: boolean;
}

/** A field of a form: its label with the clause that asks for it, its control, and what is wrong with its value. */
export function FieldRow({ form, name, wanted, advice = [], readOnly = false }: FieldRowProps) {
  const field = form.register.fields[name];
  if (!field) return null;
  const fault = form.faults[name] ?? wanted;
  const id = `field-${name}`;
  // A hint helps to write, and only lengthens what is read.
  const hint = readOnly ? undefined : field.hint;
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const Control = controlOf(field.kind);
  return (
    <div class={WIDE.includes(field.kind) ? 'field wide' : 'field'} data-field={name}>
      <FieldLabel id={id} field={field} readOnly={readOnly} />
      <Control
        id={id}
        field={field}
        value={form.values[name]}
        onChange={(value) => form.set({ [name]: value })}
        invalid={fault !== undefined}
        describedBy={described || undefined}
        readOnly={readOnly}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint.zh}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {t.fault(fault.what.zh, fault.allowed.zh)}
        </p>
      )}
      {advice
        .filter((one) => one.field === name)
        .map((one) => (
          <AdviceNote key={one.text.zh} advice={one} form={form} />
        ))}
    </div>
  );
}

interface FieldLabelProps {
  id: string;
  field: Field;
  readOnly: boolean;
}

function FieldLabel({ id, field: { label, required, clause }, readOnly }: FieldLabelProps) {
  return (
    <span class="label">
      <label for={id} id={`${id}-label`}>
        {label.zh}
        {required && !readOnly && <abbr title={t.required}>*</abbr>}
      </label>
      {clause && <ClauseLink id={clause} />}
    </span>
  );
}
