import { useRef } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import type { ControlProps } from './control.ts';

/**
 * The value as it stands at this moment, for what is set after waiting, or several times before the next rendering: what
 * came in between is not undone.
 */
export function useHeld({ value, onChange }: Pick<ControlProps, 'value' | 'onChange'>) {
  const given = useRef(value);
  const held = useRef(value);
  const send = useRef(onChange);
  send.current = onChange;
  if (given.current !== value) {
    given.current = value;
    held.current = value;
  }
  return useRef({
    current: () => held.current,
    set: (next: Json | undefined) => {
      held.current = next;
      send.current(next);
    },
  }).current;
}
