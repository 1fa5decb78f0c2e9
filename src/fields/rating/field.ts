import type { Field, FieldOptions } from '#domain/field.ts';
import { type Labelled, labelled } from '../labelled.ts';

/** The grades by the id that is stored, the best first. */
export type RatingOptions = FieldOptions & { grades: Labelled };

/**
 * One of several grades that have an order.
 * @throws RangeError when there is no grade, one word means two, or an id is a number: such ids would not stay in order
 */
export function rating(options: RatingOptions): Field<string> & RatingOptions {
  const number = Object.keys(options.grades).find((id) => /^\d+$/.test(id));
  if (number !== undefined) throw new RangeError(`等级的编号“${number}”是数字，排不住先后；允许：字母开头的编号`);
  return {
    ...options,
    kind: 'rating',
    ...labelled(options.grades, { zh: '不是其中一个等级', en: 'is not one of the grades' }),
  };
}
