import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ControlProps } from '../control.ts';
import { inputAttributes } from '../Group.tsx';
import { ReadOnly } from '../ReadOnly.tsx';
import { useTyped } from '../TypedInput.tsx';

/** Words on several lines, in a box that grows with them. */
export default function LongTextControl(props: ControlProps) {
  const { typing: _, ...input } = useTyped(props);
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (box.current && !CSS.supports('field-sizing', 'content')) fitHeight(box.current);
  }, [input.value]);
  if (props.readOnly) return <ReadOnly of={props} />;
  return (
    <textarea
      ref={box}
      rows={2}
      autocomplete="off"
      class="control-input control-lines"
      {...inputAttributes(props)}
      {...input}
    />
  );
}

/** For browsers in which a style sheet cannot say that a box is as high as its text. */
function fitHeight(box: HTMLTextAreaElement): void {
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
