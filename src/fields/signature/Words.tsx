import type { Text } from '#domain/text.ts';
import { useServices } from '../control.ts';

interface WordsProps {
  /** The id of the field. */
  id: string;
  /** The part of its value that is written here. */
  part: string;
  label: Text;
  value: string;
  onInput(text: string): void;
}

/** One part of a signature that is typed: a name, a reason. */
export function Words({ id, part, label, value, onInput }: WordsProps) {
  const { say } = useServices();
  return (
    <div class="control-part">
      <label class="control-label" for={`${id}-${part}`}>
        {say(label)}
      </label>
      <input
        id={`${id}-${part}`}
        class="control-input"
        autocomplete="off"
        value={value}
        aria-describedby={`${id}-error`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

/** What is still wrong with a signature; the place for it is always there, so that it is read out when it comes. */
export function Complaint({ id, text }: { id: string; text: Text | undefined }) {
  const { say } = useServices();
  return (
    <p id={id} role="alert" class={text ? 'control-fault' : 'visually-hidden'}>
      {text && say(text)}
    </p>
  );
}
