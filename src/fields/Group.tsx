import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type ControlProps, useServices } from './control.ts';

/** The attributes that tie an input to its label, hint and error. */
export function inputAttributes({ id, field, describedBy, invalid }: ControlProps) {
  return {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': invalid === true,
    'aria-required': field.required === true,
  };
}

interface GroupProps {
  of: ControlProps;
  /** What the group is beside a group of inputs. */
  role?: 'group' | 'radiogroup';
  class?: string;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

/**
 * The inputs of one field together, labelled as the field is. Focus that is moved to it goes on to the chosen or first
 * input; a tap on the room between the inputs moves none.
 */
export function Group({ of, role = 'group', class: className = '', onKeyDown, children }: GroupProps) {
  const { say } = useServices();
  const pressed = useRef(false);
  const { 'aria-required': required, ...attributes } = inputAttributes(of);
  const goOn = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    // Focus that came to an input inside is where it should be.
    if (event.target === event.currentTarget && !pressed.current) focusInside(event.currentTarget);
    pressed.current = false;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has the role of a group.
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as a group it can be labelled.
    <div
      {...attributes}
      {...(role === 'radiogroup' && { 'aria-required': required })}
      role={role}
      aria-label={say(of.field.label)}
      class={`control-group ${className}`}
      tabIndex={-1}
      onFocus={goOn}
      onPointerDown={() => {
        pressed.current = true;
      }}
      onPointerUp={() => {
        pressed.current = false;
      }}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

/** Moves focus to the chosen input in an element, else to the first, else to its first button. */
export function focusInside(element: HTMLElement): void {
  const found = ['input:checked', 'input:not([tabindex="-1"]), select, textarea', 'button']
    .map((selector) => element.querySelector<HTMLElement>(selector))
    .find((input) => input !== null);
  found?.focus();
}
