import type { ControlProps } from '../control.ts';
import { TypedInput } from '../TypedInput.tsx';

/** A telephone number, with the keys of a telephone on a phone. */
export default function PhoneControl(props: ControlProps) {
  return <TypedInput {...props} attributes={{ type: 'tel', size: 16 }} />;
}
