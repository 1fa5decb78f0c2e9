import type { FieldOptions } from '#domain/field.ts';
import type { Register } from '#domain/register.ts';
import { registerOf } from '../desk/registers.ts';
import type { DraftForm } from '../form/use-draft.ts';

/**
 * The form with a field of another register in it, which is typed here and written there.
 * @param more what the field is otherwise than in its own register
 */
export function beside(
  form: DraftForm,
  register: string,
  name: string,
  typedAs: string,
  more: Partial<FieldOptions> = {},
): DraftForm {
  const own = registerOf(register).fields[name];
  if (!own) return form;
  const field = { ...own, ...more };
  const value = form.values[typedAs];
  const fault = value === undefined ? undefined : field.fault(value);
  const shown: Register = { ...form.register, fields: { [typedAs]: field } };
  return { ...form, register: shown, faults: fault ? { [typedAs]: fault } : {} };
}
