import { EntryPicker } from '../EntryPicker.tsx';
import type { PickerProps } from '../use-picker.ts';

/** An entry of another register. */
export default function ReferenceControl(props: PickerProps) {
  return <EntryPicker {...props} />;
}
