import figures from '../../content/figures.json' with { type: 'json' };
import type { Lookup } from '../../src/domain/advice.ts';
import type { ChangeId } from '../../src/domain/changes/change.ts';
import type { CivilDay } from '../../src/domain/civil-day.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { Field } from '../../src/domain/field.ts';
import type { Figure } from '../../src/domain/figures.ts';
import type { RuleContext } from '../../src/domain/obligation.ts';
import { firstState, type Register, type Values } from '../../src/domain/register.ts';
import type { Text } from '../../src/domain/text.ts';
import type { WithExamples } from './all-registers.ts';
import { HOSTILE } from './field-laws.ts';
import { at, SERVICE } from './service-times.ts';

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
export function filledExamples({ examples }: Pick<WithExamples, 'examples'>): Values[] {
  const all: Values = Object.assign({}, ...examples.toReversed());
  return examples.map((example) => ({ ...all, ...example }));
}

/** What rules and advice know besides the entry, at a time in Shanghai: the figures and working hours of the handbook. */
export function contextAt(now: string, more: Partial<RuleContext> = {}): RuleContext {
  return {
    now: at(now),
    timeZone: 'Asia/Shanghai',
    calendarOn: () => SERVICE,
    figures: figures as unknown as readonly Figure[],
    ...more,
  };
}

let written = 0;

/** An entry as it is read from storage. */
export function stored(id: string, state: string, values: Values): Entry {
  written += 1;
  const createdAt = `2026-01-01T00:00:00.${String(written).padStart(3, '0')}Z` as ChangeId;
  const register = id.replace(/-\d+$/, '');
  const refs = [...JSON.stringify(values).matchAll(/"([a-z-]+-\d+)"/g)].map(([, ref = '']) => ref);
  return {
    id,
    register,
    no: `NO-${id}`,
    state,
    day: '2026-11-23' as CivilDay,
    values,
    conflicts: [],
    heads: [],
    refs,
    createdAt,
    updatedAt: createdAt,
  };
}

/** A lookup in some entries; those that are void are not found, as in the store. */
export function lookupIn(entries: readonly Entry[]): Lookup {
  const valid = entries.filter(({ state }) => state !== 'void');
  return {
    entry: async (id) => valid.find((entry) => entry.id === id),
    naming: async (id, register) => valid.filter((entry) => entry.register === register && entry.refs.includes(id)),
    all: async (register) => valid.filter((entry) => entry.register === register),
  };
}

const HAN = /\p{Script=Han}/u;

/** Words that are missing in one language. The English ones may quote a Chinese name. */
export function isUnreadable({ zh, en }: Text): boolean {
  return !HAN.test(zh) || !/[a-z]/.test(en) || zh === en;
}

/** Values that a register may find in its own storage: each example, with each field in turn turned into each of what is wrong. */
export function* damaged({ examples, fields }: WithExamples): Generator<Values> {
  yield {};
  yield* examples;
  const [example = {}] = filledExamples({ examples });
  for (const name of Object.keys(fields)) for (const value of HOSTILE) yield { ...example, [name]: value };
}
