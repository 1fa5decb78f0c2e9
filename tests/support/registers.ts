import type { Field } from '../../src/domain/field.ts';
import { firstState, type Register, type Values } from '../../src/domain/register.ts';
import type { Text } from '../../src/domain/text.ts';

/** Every field of a register, and every column of its tables, by path. */
export function fieldsOf({ fields }: Register): { path: string; field: Field }[] {
  return Object.entries(fields).flatMap(([path, field]) => [
    { path, field },
    ...Object.entries(field.columns ?? {}).map(([column, cell]) => ({ path: `${path}.${column}`, field: cell })),
  ]);
}

/** The labels of what a field lets one choose from: options or grades. */
export function optionsOf(field: Field & { options?: unknown; grades?: unknown }): Text[] {
  return [field.options, field.grades].flatMap((labels) => Object.values((labels as Record<string, Text>) ?? {}));
}

/** By state, the states to go through after the first to come to it, by the shortest way; those that can be reached. */
export function paths(register: Register): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>([[firstState(register), []]]);
  // A map hands out what is added while it is walked through.
  for (const [name, path] of found) {
    for (const next of register.states[name]?.next ?? []) if (!found.has(next)) found.set(next, [...path, next]);
  }
  return found;
}

/** Each example with every field that it leaves empty filled in from the others. */
export function filledExamples({ examples }: Register): Values[] {
  const all: Values = Object.assign({}, ...examples.toReversed());
  return examples.map((example) => ({ ...all, ...example }));
}
