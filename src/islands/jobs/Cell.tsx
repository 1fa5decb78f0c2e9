import { controlOf } from '#fields/controls.ts';
import { formWords } from '#i18n/desk/form.ts';
import type { DraftForm } from '../form/use-draft.ts';
import { cellsIn, setCells } from './rows.ts';

interface CellProps {
  form: DraftForm;
  table: string;
  row: string;
  column: string;
  /** Other words for the label than those of the column. */
  label?: string;
}

/** A cell of a row that is written on its own, as a field with a label. */
export function Cell({ form, table, row, column, label }: CellProps) {
  const field = form.register.fields[table]?.columns?.[column];
  if (!field) return null;
  const id = `cell-${table}-${row}-${column}`;
  const value = cellsIn(form, table, row)[column];
  const fault = value === undefined ? undefined : field.fault(value);
  const Control = controlOf(field.kind);
  return (
    <div class="field">
      <span class="label">
        <label for={id} id={`${id}-label`}>
          {label ?? field.label.zh}
          {field.required && <abbr title={formWords.required}>*</abbr>}
        </label>
      </span>
      <Control
        id={id}
        field={field}
        value={value}
        onChange={(next) => setCells(form, table, row, { [column]: next })}
        invalid={fault !== undefined}
        describedBy={fault && `${id}-fault`}
      />
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {formWords.fault(fault.what.zh, fault.allowed.zh)}
        </p>
      )}
    </div>
  );
}
