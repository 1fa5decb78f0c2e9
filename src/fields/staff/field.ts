import type { Field, FieldOptions } from '#domain/field.ts';
import { type ReferenceOptions, reference } from '../reference/field.ts';

/** A member of staff: who goes, who checks. */
export function staff(options: FieldOptions): Field<string> & ReferenceOptions {
  return { ...reference({ ...options, register: 'staff' }), kind: 'staff' };
}
