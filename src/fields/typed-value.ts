import type { Json } from '#domain/changes/change.ts';
import type { Field } from '#domain/field.ts';

/**
 * The value that a typed text stands for: what the field reads from it, else the text as it stands, so that nothing is
 * lost and the field says what is wrong with it; `undefined` where nothing was typed.
 */
export function valueTyped(field: Pick<Field, 'parse'>, text: string): Json | undefined {
  if (text.trim() === '') return undefined;
  return field.parse(text) ?? text;
}

/**
 * What stands in a field of references for a text that was typed while no entry was picked. A text that looks like an id
 * (`13800138000`) gets a space in front: ids have none, so that it can never be stored as the name of an entry.
 */
export function valueUnpicked(field: Pick<Field, 'fault'>, text: string): string | undefined {
  if (text.trim() === '') return undefined;
  return field.fault(text) ? text : ` ${text}`;
}
