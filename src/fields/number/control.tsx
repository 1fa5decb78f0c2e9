import type { Language } from '#domain/text.ts';
import { type ControlProps, useServices } from '../control.ts';
import { TypedInput } from '../TypedInput.tsx';
import type { NumberOptions, number } from './field.ts';

/** A number; what is measured, and between which bounds, stands in it until something is typed. */
export default function NumberControl(props: ControlProps<ReturnType<typeof number>>) {
  const { language } = useServices();
  const { min = Number.NEGATIVE_INFINITY, step } = props.field;
  // The keys of a phone: digits only, digits and a point, or all where a minus may be needed.
  const inputMode = min < 0 ? 'text' : step !== undefined && Number.isInteger(step) ? 'numeric' : 'decimal';
  const attributes = { inputMode, size: 8, placeholder: hint(props.field, language) } as const;
  return <TypedInput {...props} attributes={{ ...attributes, class: 'control-input control-figure' }} />;
}

function hint({ min, max, unit }: NumberOptions, language: Language): string {
  const range = min !== undefined && max !== undefined ? `${min}–${max}` : '';
  return [range, unit?.[language]].filter(Boolean).join(' ');
}
