import type { ComponentChildren } from 'preact';
import { type ControlProps, useServices } from './control.ts';

/** The value of a field as text, or what is shown in its place. */
export function ReadOnly({ of, children }: { of: ControlProps; children?: ComponentChildren }) {
  const { language } = useServices();
  const { id, field, value, describedBy } = of;
  return (
    <div id={id} class="control-text" aria-describedby={describedBy}>
      {children ?? (value === undefined ? '—' : field.format(value, language))}
    </div>
  );
}
