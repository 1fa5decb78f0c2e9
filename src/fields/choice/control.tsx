import type { Field } from '#domain/field.ts';
import type { Text } from '#domain/text.ts';
import { type ControlProps, useServices } from '../control.ts';
import { inputAttributes } from '../Group.tsx';
import { type Option, Radios } from '../Radios.tsx';
import { ReadOnly } from '../ReadOnly.tsx';
import type { ChoiceOptions } from './field.ts';

type Props = ControlProps<Field<string> & ChoiceOptions>;

/** More than these do not stand side by side. */
const MOST_RADIOS = 5;
const NONE: Text = { zh: '（未选）', en: '(none)' };

/** One of several things: side by side where they are few, in a list where they are many. */
export default function ChoiceControl(props: Props) {
  const { say } = useServices();
  const options = Object.entries(props.field.options).map(([value, label]) => ({ value, label: say(label) }));
  if (props.readOnly) return <ReadOnly of={props} />;
  return options.length > MOST_RADIOS ? (
    <Select {...props} options={options} />
  ) : (
    <Radios {...props} options={options} />
  );
}

function Select({ options, ...props }: Props & { options: readonly Option[] }) {
  const { language, say } = useServices();
  const { field, value, onChange } = props;
  const known = options.findIndex((option) => option.value === value);
  const chosen = value === undefined ? 'none' : known < 0 ? 'unknown' : String(known);
  const choose = (place: string) => place !== 'unknown' && onChange(options[Number(place)]?.value);
  return (
    <select
      class="control-input control-select"
      {...inputAttributes(props)}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {(value === undefined || !field.required) && <option value="none">{say(NONE)}</option>}
      {chosen === 'unknown' && <option value="unknown">“{field.format(value as string, language)}”</option>}
      {options.map(({ label }, place) => (
        <option key={label} value={String(place)}>
          {label}
        </option>
      ))}
    </select>
  );
}
