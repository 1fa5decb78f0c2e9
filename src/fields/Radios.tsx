import type { Json } from '#domain/changes/change.ts';
import type { Text } from '#domain/text.ts';
import { type ControlProps, useServices } from './control.ts';
import { Group } from './Group.tsx';
import { ReadOnly } from './ReadOnly.tsx';

const CLEAR: Text = { zh: '清除', en: 'Clear' };

/** One of the things that can be chosen. */
export interface Option {
  value: Json;
  label: string;
}

/**
 * A few options side by side, of which one can be chosen: with the arrow keys, a digit for its place, or a tap; Delete
 * takes the choice back where none need be made.
 */
export function Radios({ options, ...props }: ControlProps & { options: readonly Option[] }) {
  const { say } = useServices();
  const { id, field, value, onChange } = props;
  if (props.readOnly) return <ReadOnly of={props} />;
  const clearable = value !== undefined && !field.required;
  return (
    <Group of={props} role="radiogroup" class="control-radios" onKeyDown={keysOf(props, options, clearable)}>
      <div class="control-segments">
        {options.map((option, place) => (
          <label key={option.label} class="control-segment">
            <input
              type="radio"
              name={id}
              id={`${id}-${place + 1}`}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      <Stranger {...props} options={options} />
      {clearable && (
        <button type="button" class="control-quiet" onClick={() => onChange(undefined)}>
          {say(CLEAR)}
        </button>
      )}
    </Group>
  );
}

/** A value that is none of the options is shown, or nobody would know what there is to put right. */
function Stranger({ field, value, options }: ControlProps & { options: readonly Option[] }) {
  const { language } = useServices();
  if (value === undefined || options.some((option) => option.value === value)) return null;
  return <span class="control-aside">“{field.format(value, language)}”</span>;
}

function keysOf({ id, onChange }: ControlProps, options: readonly Option[], clearable: boolean) {
  return (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const option = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined;
    if (option) {
      onChange(option.value);
      document.getElementById(`${id}-${event.key}`)?.focus();
    } else if (clearable && (event.key === 'Delete' || event.key === 'Backspace')) {
      onChange(undefined);
    } else return;
    event.preventDefault();
  };
}
