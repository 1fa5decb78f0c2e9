import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import { type ControlProps, useServices } from './control.ts';
import { inputAttributes } from './Group.tsx';
import { ReadOnly } from './ReadOnly.tsx';
import { valueTyped } from './typed-value.ts';

/**
 * What a text input shows and does: the text as it was typed until the person leaves, and the value as the field writes
 * it after that.
 */
export function useTyped({ field, value, onChange }: ControlProps) {
  const { language } = useServices();
  const [text, setText] = useState<string>();
  return {
    typing: text !== undefined,
    value: text ?? (value === undefined ? '' : field.format(value, language)),
    onInput: (event: { currentTarget: { value: string } }) => {
      setText(event.currentTarget.value);
      onChange(valueTyped(field, event.currentTarget.value));
    },
    onBlur: () => setText(undefined),
  };
}

interface TypedInputProps extends ControlProps {
  /** What stands beside the input: how the value is understood. */
  aside?(value: Json, typing: boolean): string;
  attributes?: InputHTMLAttributes;
}

/** The input of every kind of field that is typed on one line. */
export function TypedInput({ aside, attributes, ...props }: TypedInputProps) {
  const { typing, ...input } = useTyped(props);
  if (props.readOnly) return <ReadOnly of={props} />;
  const beside = props.value === undefined ? '' : aside?.(props.value, typing);
  return (
    <>
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        class="control-input"
        {...attributes}
        {...inputAttributes(props)}
        {...input}
      />
      {aside && (
        <output class="control-aside" for={props.id}>
          {beside}
        </output>
      )}
    </>
  );
}
