import type { Field } from '#domain/field.ts';
import { type ControlProps, useServices } from '../control.ts';
import { Radios } from '../Radios.tsx';
import type { RatingOptions } from './field.ts';

/** One of several grades, the best first. */
export default function RatingControl(props: ControlProps<Field<string> & RatingOptions>) {
  const { say } = useServices();
  const options = Object.entries(props.field.grades).map(([value, label]) => ({ value, label: say(label) }));
  return <Radios {...props} options={options} />;
}
