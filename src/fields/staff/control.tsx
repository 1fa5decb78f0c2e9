import type { Text } from '#domain/text.ts';
import { useServices } from '../control.ts';
import { EntryPicker } from '../EntryPicker.tsx';
import type { PickerProps } from '../use-picker.ts';

const ME: Text = { zh: '我', en: 'Me' };

/** A member of staff; the one who sits at the desk by one press. */
export default function StaffControl(props: PickerProps) {
  const { me, say } = useServices();
  return (
    <EntryPicker {...props}>
      {me && (
        <button type="button" class="control-button" disabled={props.value === me} onClick={() => props.onChange(me)}>
          {say(ME)}
        </button>
      )}
    </EntryPicker>
  );
}
