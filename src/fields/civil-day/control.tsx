import { useMemo } from 'preact/hooks';
import { civilDay } from '#domain/civil-day.ts';
import type { Field } from '#domain/field.ts';
import { type ControlProps, useServices } from '../control.ts';
import { PickDate } from '../PickDate.tsx';
import { shortDay, weekday } from '../short-day.ts';
import { TypedInput } from '../TypedInput.tsx';

/** A day, typed in full or briefly, or picked from the calendar; its weekday stands beside it. */
export default function CivilDayControl(props: ControlProps) {
  const { today, say } = useServices();
  const { field, value, onChange } = props;
  const briefly: Field = useMemo(
    () => ({ ...field, parse: (text) => field.parse(text) ?? shortDay(text, today()) }),
    [field, today],
  );
  const day = typeof value === 'string' ? civilDay(value) : undefined;
  if (props.readOnly) return <TypedInput {...props} />;
  return (
    <div class="control-line">
      <TypedInput
        {...props}
        field={briefly}
        attributes={{ size: 11, class: 'control-input control-date' }}
        aside={(_, typing) => (day ? `${typing ? `${day} ` : ''}${say(weekday(day))}` : '')}
      />
      <PickDate type="date" value={day ?? ''} onPick={onChange} />
    </div>
  );
}
