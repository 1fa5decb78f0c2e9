import type { Json } from './changes/change.ts';
import type { Fault } from './field.ts';
import { type Register, type State, type Values, type Want, wantsOf } from './register.ts';

/** A field that keeps an entry from a state: why, and what would be right. */
export interface Unmet extends Fault {
  field: string;
  /** The clause, where it is not the field's own. */
  clause?: string;
}

/** What an entry lacks to be written in a state: required fields, and what the state needs. Empty where nothing is. */
export function unmet(register: Register, state: string, values: Values): Unmet[] {
  const target = register.states[state];
  const wants = target ? wantsOf(target, values) : [];
  const wanted = new Set(wants.map(({ field }) => field));
  const required = Object.keys(register.fields).filter((name) => register.fields[name]?.required && !wanted.has(name));
  return [
    ...required.filter((name) => !isFilled(values[name])).map((field) => absent(register, { field }, undefined)),
    ...firstOfEach(wants.filter((want) => want.fault || !isFilled(values[want.field]))).map((want) =>
      want.fault ? { ...clauseOf(want), field: want.field, ...want.fault } : absent(register, want, target),
    ),
  ];
}

/** Whether a field holds anything; a table without rows does not, a zero and a “no” do. */
export function isFilled(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** A field that two conditions ask for is named once. */
function firstOfEach(wants: readonly Want[]): Want[] {
  return wants.filter((want, i) => wants.findIndex(({ field }) => field === want.field) === i);
}

function absent({ fields }: Register, want: Want, state: State | undefined): Unmet {
  const { zh, en } = fields[want.field]?.label ?? { zh: want.field, en: want.field };
  return {
    ...clauseOf(want),
    field: want.field,
    what: state
      ? { zh: `要到“${state.label.zh}”，还缺“${zh}”`, en: `“${en}” is missing for “${state.label.en}”` }
      : { zh: `缺少“${zh}”`, en: `“${en}” is missing` },
    allowed: { zh: '必须填写', en: 'It must be filled in' },
  };
}

function clauseOf({ clause }: Want): { clause?: string } {
  return clause === undefined ? {} : { clause };
}
