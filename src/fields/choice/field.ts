import type { Field, FieldOptions } from '#domain/field.ts';
import { type Labelled, labelled } from '../labelled.ts';

/** What there is to choose from, by the id that is stored. */
export type ChoiceOptions = FieldOptions & { options: Labelled };

/**
 * One of several things: a job kind, a zone.
 * @throws RangeError when there is nothing to choose from, or one word means two options
 */
export function choice(options: ChoiceOptions): Field<string> & ChoiceOptions {
  return {
    ...options,
    kind: 'choice',
    ...labelled(options.options, { zh: '不在选项之中', en: 'is not one of the options' }),
  };
}
