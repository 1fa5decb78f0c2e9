import type { Json } from '#domain/changes/change.ts';
import type { Field } from '#domain/field.ts';
import { unmet } from '#domain/needs.ts';
import { firstState, type Register, type State } from '#domain/register.ts';
import type { Refused } from './refusal.ts';

/** What an entry is to become: its values and state before and after. */
export interface Step {
  register: Register;
  /** The state now; `undefined` for an entry that is not yet there. */
  from: string | undefined;
  to: string;
  set: Readonly<Record<string, Json>>;
  /** All values as they would then be. */
  values: Readonly<Record<string, Json>>;
  reason: string | undefined;
  /** Whether it voids the entry, and whether the entry was void before. */
  void: boolean;
  wasVoid: boolean;
  /** Whether it takes a change back: then the state before may follow, whatever the register says. */
  back?: boolean;
}

/** Everything that is wrong with a step; empty where it may be taken. */
export function refusals(step: Step): Refused[] {
  const fields = unknownFields(step);
  if (fields.length > 0) return fields;
  return [...wrongVoiding(step), ...wrongValues(step), ...missing(step), ...wrongState(step)];
}

function unknownFields({ register, set }: Step): Refused[] {
  const known = Object.values(register.fields).map(({ label }) => label);
  return Object.entries(set).flatMap(([path, value]) => {
    const [name = '', row, column, ...deeper] = path.split('.');
    const field = Object.hasOwn(register.fields, name) ? register.fields[name] : undefined;
    const fits =
      field &&
      (row === undefined ||
        (field.columns &&
          deeper.length === 0 &&
          row !== '' &&
          (column === undefined || Object.hasOwn(field.columns, column))));
    if (fits) return [];
    return [
      {
        path,
        label: { zh: path, en: path },
        value,
        what: { zh: `没有“${path}”这个栏目`, en: `There is no field “${path}”` },
        allowed: { zh: known.map(({ zh }) => zh).join('、'), en: known.map(({ en }) => en).join(', ') },
      },
    ];
  });
}

function wrongValues({ register, set, values }: Step): Refused[] {
  const touched = new Set(Object.keys(set).map((path) => path.split('.')[0] ?? ''));
  return [...touched].flatMap((name) => {
    const field = register.fields[name];
    const value = values[name];
    if (!field || value === undefined) return [];
    const fault = field.fault(value);
    return fault ? [{ ...about(name, field), value, ...fault }] : [];
  });
}

/** Required fields always; what a state needs, once the entry is to come to it or to stay in it. */
function missing({ register, to, values }: Step): Refused[] {
  return unmet(register, to, values).flatMap(({ field: name, what, allowed, clause }) => {
    const field = register.fields[name];
    if (!field) return [];
    return [{ ...about(name, field), ...(clause && { clause }), value: values[name], what, allowed }];
  });
}

/** What is void stays as it is. */
function wrongVoiding({ void: voiding, wasVoid, reason }: Step): Refused[] {
  const about = { path: 'void', label: { zh: '作废', en: 'Voiding' }, value: reason };
  if (wasVoid) {
    return [
      {
        ...about,
        what: { zh: '已经作废，不能再改', en: 'It is void and cannot be changed' },
        allowed: { zh: '另登记一条', en: 'Write a new entry' },
      },
    ];
  }
  if (!voiding || reason?.trim()) return [];
  return [
    {
      ...about,
      what: { zh: '作废要写明原因', en: 'Voiding takes a reason' },
      allowed: { zh: '写一句原因', en: 'Give the reason' },
    },
  ];
}

function wrongState({ register, from, to, reason, back = false }: Step): Refused[] {
  if (back) return [];
  const current = from === undefined ? undefined : register.states[from];
  const allowed = from === undefined ? [firstState(register)] : [from, ...(current?.next ?? [])];
  const label = { zh: '状态', en: 'State' };
  if (!allowed.includes(to)) {
    const names = allowed.map((name) => register.states[name]).filter((state): state is State => state !== undefined);
    return [
      {
        path: 'state',
        label,
        value: to,
        what: {
          zh: `不能改为“${register.states[to]?.label.zh ?? to}”`,
          en: `It cannot become “${register.states[to]?.label.en ?? to}”`,
        },
        allowed: {
          zh: names.map((state) => state.label.zh).join('、'),
          en: names.map((state) => state.label.en).join(', '),
        },
      },
    ];
  }
  if (to !== from && register.states[to]?.reason && !reason?.trim()) {
    const name = register.states[to].label;
    return [
      {
        path: 'state',
        label,
        value: to,
        what: { zh: `改为“${name.zh}”要写明原因`, en: `“${name.en}” takes a reason` },
        allowed: { zh: '写一句原因', en: 'Give the reason' },
      },
    ];
  }
  return [];
}

function about(path: string, { label, clause }: Field): Pick<Refused, 'path' | 'label' | 'clause'> {
  return { path, label, ...(clause && { clause }) };
}
