import { useMemo } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import { civilDay } from '#domain/civil-day.ts';
import type { Field } from '#domain/field.ts';
import { type CivilTime, civilTimeIn, instant } from '#domain/instant.ts';
import type { Text } from '#domain/text.ts';
import { type ControlProps, useServices } from '../control.ts';
import { PickDate } from '../PickDate.tsx';
import { weekday } from '../short-day.ts';
import { TypedInput } from '../TypedInput.tsx';
import { moment } from './field.ts';
import { momentIn, shortMoment, toTheSecond } from './short-moment.ts';

const NOW: Text = { zh: '现在', en: 'Now' };

/** A moment in the desk’s time zone, typed in full or briefly, picked from the calendar, or now. */
export default function InstantControl(props: ControlProps) {
  const { now, timeZone, say } = useServices();
  const { field, value, onChange } = props;
  const here: Field = useMemo(() => {
    const inZone = moment({ ...field, timeZone });
    return { ...inZone, parse: (text: string) => inZone.parse(text) ?? shortMoment(text, { now: now(), timeZone }) };
  }, [field, now, timeZone]);
  if (props.readOnly) return <TypedInput {...props} field={here} />;
  const shown = civilTime(value, timeZone);
  const pick = (picked: string) => {
    const day = civilDay(picked.slice(0, 10));
    const at = day && momentIn(timeZone, day, picked.slice(11, 16));
    if (at) onChange(at);
  };
  return (
    <div class="control-line">
      <TypedInput
        {...props}
        field={here}
        attributes={{ size: 16, class: 'control-input control-date' }}
        aside={(_, typing) => (shown ? understood(shown, typing, say) : '')}
      />
      <button type="button" class="control-button" onClick={() => onChange(toTheSecond(now()))}>
        {say(NOW)}
      </button>
      <PickDate type="datetime-local" value={shown ? `${shown.day}T${shown.time.slice(0, 5)}` : ''} onPick={pick} />
    </div>
  );
}

function civilTime(value: Json | undefined, timeZone: string): CivilTime | undefined {
  const at = typeof value === 'string' ? instant(value) : undefined;
  return at && civilTimeIn(timeZone, at);
}

function understood({ day, time }: CivilTime, typing: boolean, say: (text: Text) => string): string {
  const name = say(weekday(day));
  return typing ? `${day} ${time.slice(0, 5)} ${name}` : name;
}
