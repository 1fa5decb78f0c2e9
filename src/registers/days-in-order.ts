import type { Field } from '#domain/field.ts';
import type { Condition, Want } from '#domain/register.ts';
import { dayOf } from './values.ts';

/** Days that follow one another, as far as they are filled in: what has arrived was sent before. The same day is in order. */
export function daysInOrder(fields: Readonly<Record<string, Field>>, ...names: readonly string[]): Condition {
  return (values) => {
    const filled = names.flatMap((name) => {
      const day = dayOf(values[name]);
      return day ? [{ name, day }] : [];
    });
    return filled.flatMap(({ name, day }, i): Want[] => {
      const before = filled[i - 1];
      if (!before || before.day <= day) return [];
      const [late, early] = [fields[name]?.label, fields[before.name]?.label];
      const fault = {
        what: { zh: `“${late?.zh}”早于“${early?.zh}”`, en: `“${late?.en}” is before “${early?.en}”` },
        allowed: { zh: `不早于 ${before.day}`, en: `not before ${before.day}` },
      };
      return [{ field: name, fault }];
    });
  };
}
