import type { Json } from '#domain/changes/change.ts';
import type { Fault, Field } from '#domain/field.ts';
import type { Text } from '#domain/text.ts';
import { type ControlProps, useServices } from '../control.ts';
import { missing } from '../fault.ts';
import type { rows } from './field.ts';

const rowWords = (number: number): Text => ({ zh: `第 ${number} 行`, en: `Row ${number}` });
const removeWords = (number: number): Text => ({ zh: `删除第 ${number} 行`, en: `Remove row ${number}` });

interface RowCellsProps extends ControlProps<ReturnType<typeof rows>> {
  number: number;
  cells: Readonly<Record<string, Json>>;
  onCell(column: string, value: Json | undefined): void;
  onRemove(): void;
}

/** The cells of one row, each with its label and with what is wrong with it. */
export function RowCells({ id, field, number, cells, invalid, readOnly, onCell, onRemove }: RowCellsProps) {
  const { say } = useServices();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set cannot be laid out as a row of a table.
    <div id={id} role="group" aria-label={say(rowWords(number))} class="control-row">
      {Object.entries(field.columns).map(([name, column]) => (
        <Cell
          key={name}
          id={`${id}-${name}`}
          field={column}
          value={Object.hasOwn(cells, name) ? cells[name] : undefined}
          onChange={(cell) => onCell(name, cell)}
          readOnly={readOnly === true}
          judged={invalid === true}
        />
      ))}
      {!readOnly && (
        <div class="control-cell control-remove">
          <span class="control-number">{say(rowWords(number))}</span>
          <button
            type="button"
            class="control-button control-icon"
            aria-label={say(removeWords(number))}
            title={say(removeWords(number))}
            onClick={onRemove}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}

/** A cell that is missing is complained about only once the whole was judged: a new row begins empty. */
function Cell({ judged, ...props }: ControlProps & { judged: boolean }) {
  const services = useServices();
  const { id, field, value } = props;
  const Input = services.control(field.kind);
  const fault = props.readOnly ? undefined : faultOf(field, value, judged);
  const faultId = `${id}-fault`;
  return (
    <div class="control-cell">
      <label for={id} class={`control-label ${field.required ? 'control-required' : ''}`}>
        {services.say(field.label)}
      </label>
      <Input {...props} invalid={fault !== undefined} describedBy={fault && faultId} />
      {fault && (
        <p id={faultId} class="control-fault">
          {services.say(fault.what)}
          <small>{services.say(fault.allowed)}</small>
        </p>
      )}
    </div>
  );
}

function faultOf(field: Field, value: Json | undefined, judged: boolean): Fault | undefined {
  if (value !== undefined) return field.fault(value);
  return judged && field.required ? missing(field.label) : undefined;
}
