import type { Advise } from './advice.ts';
import type { Json } from './changes/change.ts';
import type { Fault, Field } from './field.ts';
import type { Rule } from './obligation.ts';
import type { Text } from './text.ts';

/** The values of an entry, by field. */
export type Values = Readonly<Record<string, Json>>;

/** A field that a state needs: filled in, or, where a fault is given, otherwise than it is. */
export interface Want {
  field: string;
  /** The clause that asks for it here, where it is not the field's own. */
  clause?: string;
  fault?: Fault;
}

/** What a state needs because of what the entry holds: an invoice number where there is an invoice. Never throws. */
export type Condition = (values: Values) => readonly (string | Want)[];

/** A stage in an entry's life. */
export interface State {
  label: Text;
  /** The states that may follow; none where the entry is at its end. */
  next: readonly string[];
  /** The fields that must be filled before an entry may come to this state, always or on a condition. */
  needs?: readonly (string | Condition)[];
  /** Whether coming to this state takes a reason: cancelling, voiding. */
  reason?: boolean;
}

/** Where a register stands among the others on the desk, in this order. */
export const REGISTER_GROUPS = {
  service: { zh: '服务', en: 'Service' },
  customers: { zh: '客户与设备', en: 'Customers' },
  projects: { zh: '项目', en: 'Projects' },
  quality: { zh: '质量', en: 'Quality' },
  supply: { zh: '供应', en: 'Supply' },
  people: { zh: '人员', en: 'People' },
  settings: { zh: '基础资料', en: 'Standards' },
} satisfies Record<string, Text>;

/** A paper that an entry is printed as; what it looks like is in `papers/<id>.tsx` of the register's folder. */
export interface PaperTitle {
  title: Text;
  /** The clause that prescribes the paper. */
  clause?: string;
}

/** One register, form or file: everything that storage, lists, forms, paper, CSV and tests need to know of it. */
export interface Register {
  id: string;
  /** The beginning of its entries' numbers: `CI` in CI-20261123-A001. */
  prefix: string;
  version: number;
  title: Text;
  group: keyof typeof REGISTER_GROUPS;
  /** The clauses that prescribe it. */
  clauses: readonly string[];
  fields: Readonly<Record<string, Field>>;
  /** The columns of its list. */
  list: readonly string[];
  /** The fields by which people call an entry, the first of them always filled; without them, its number. */
  name?: readonly string[];
  /** The field by which an imported row is recognised as one that is there already. */
  key?: string;
  /** The columns of the printed book, where they are not those of the list. */
  printed?: readonly string[];
  /** What an entry is printed as, by the name of its file. */
  papers?: Readonly<Record<string, PaperTitle>>;
  /** What an entry obliges to, by the name that the regulations' catalogue has for the rule. */
  rules?: Readonly<Record<string, Rule>>;
  /** What somebody who writes an entry should know. */
  advice?: Advise;
  /** The id of a new entry of which there is one for a month, a day or a call: two who begin it write the same one. */
  entryId?: (values: Values) => string | undefined;
  /** The id of the one entry of a register that has no more than one: the settings. */
  onlyEntry?: string;
  /** The first is the one that an entry begins in. */
  states: Readonly<Record<string, State>>;
  /** The field with the instant or civil day by which entries are filed; without it, the day of writing. */
  dayField?: string;
}

const NAME = /^[a-z][a-zA-Z0-9]*$/;

/** Names that belong to every entry and to no field. */
export const RESERVED_NAMES = ['id', 'no', 'register', 'state', 'void'] as const;

/**
 * A register, once it is certain that it holds together.
 * @throws RangeError that names the register, the place and what is allowed
 */
export function defineRegister<const R extends Register>(register: R): R {
  const { id, fields, list, states, dayField, key, name = [], printed = [] } = register;
  const bad = (what: string, allowed: string): never => {
    throw new RangeError(`登记簿“${id}”：${what}；允许：${allowed}`);
  };
  for (const name of Object.keys(fields)) {
    if (!NAME.test(name)) bad(`栏目名“${name}”不对`, '小写字母开头的字母和数字');
    if (RESERVED_NAMES.some((reserved) => reserved === name)) bad(`栏目名“${name}”已有他用`, '别的名字');
  }
  const known = Object.keys(fields);
  const only = (field: string | undefined) => (field === undefined ? [] : [field]);
  const places = { list, name, printed, key: only(key), dayField: only(dayField) };
  for (const [place, names] of Object.entries(places)) {
    for (const column of names) {
      if (![...known, 'no', 'state'].includes(column)) bad(`${place} 里没有“${column}”这个栏目`, known.join('、'));
    }
  }
  const stateNames = Object.keys(states);
  if (stateNames.length === 0) bad('没有状态', '至少一个');
  for (const [name, state] of Object.entries(states)) {
    for (const other of state.next) {
      if (!states[other]) bad(`状态“${name}”之后的“${other}”不存在`, stateNames.join('、'));
    }
    // What a condition asks for of other values is only known with them.
    for (const { field } of wantsOf(state, {})) {
      if (!fields[field]) bad(`状态“${name}”所需的“${field}”不存在`, known.join('、'));
    }
  }
  return register;
}

/** What a state needs of an entry with some values, whether or not it is there. */
export function wantsOf({ needs = [] }: State, values: Values): Want[] {
  return needs
    .flatMap((need) => (typeof need === 'string' ? [need] : need(values)))
    .map((want) => (typeof want === 'string' ? { field: want } : want));
}

/** The state that an entry begins in. */
export function firstState(register: Register): string {
  return Object.keys(register.states)[0] ?? '';
}
