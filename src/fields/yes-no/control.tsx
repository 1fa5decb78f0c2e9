import { type ControlProps, useServices } from '../control.ts';
import { Radios } from '../Radios.tsx';

/** Yes or no; neither until one is said. */
export default function YesNoControl(props: ControlProps) {
  const { language } = useServices();
  const options = [true, false].map((value) => ({ value, label: props.field.format(value, language) }));
  return <Radios {...props} options={options} />;
}
