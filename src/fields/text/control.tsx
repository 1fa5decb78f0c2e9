import type { ControlProps } from '../control.ts';
import { TypedInput } from '../TypedInput.tsx';

/** Words, on one line. */
export default function TextControl(props: ControlProps) {
  return <TypedInput {...props} />;
}
