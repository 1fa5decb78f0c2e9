import type { ControlProps } from '../control.ts';
import { TypedInput } from '../TypedInput.tsx';

/** How long something took, in hours and minutes. */
export default function MinutesControl(props: ControlProps) {
  return <TypedInput {...props} attributes={{ placeholder: '0:00', size: 8, class: 'control-input control-figure' }} />;
}
