import 'fake-indexeddb/auto';
import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '#domain/changes/change.ts';
import { fold } from '#domain/changes/fold.ts';
import type { Field } from '#domain/field.ts';
import {
  firstState,
  REGISTER_GROUPS,
  type Register,
  type State,
  type Values,
  type Want,
  wantsOf,
} from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { readHandbook } from '#handbook/read-handbook.ts';
import { Database } from '#store/database.ts';
import { RefusalError } from '#store/refusal.ts';
import { filed, write } from '#store/write.ts';
import { FOLDERS, REGISTERS, type WithExamples } from '../support/all-registers.ts';
import { clerk } from '../support/clerk.ts';
import { fieldsOf, filledExamples, optionsOf, paths } from '../support/registers.ts';

const { clauses } = readHandbook(process.cwd());
const HAN = /\p{Script=Han}/u;

let database: Database;
let serial = 0;

beforeEach(() => {
  serial += 1;
  database = new Database(`registers-${serial}`);
});

afterEach(() => database.delete());

describe('the registers together', () => {
  test('every folder holds a register, and there are some', () => {
    expect(REGISTERS.map(([folder]) => folder)).toEqual(FOLDERS);
    expect(FOLDERS.length).toBeGreaterThan(5);
  });

  test('no two begin their numbers alike, or have the same title', () => {
    for (const words of [
      REGISTERS.map(([, { prefix }]) => prefix),
      REGISTERS.map(([, { title }]) => title.zh),
      REGISTERS.map(([, { title }]) => title.en),
    ]) {
      expect(words.toSorted()).toEqual([...new Set(words)].toSorted());
    }
  });
});

describe.each(REGISTERS)('%s', (folder, register) => {
  test('is called as its folder is, and its numbers begin with two or three capitals', () => {
    expect(register.id).toBe(folder);
    expect(register.prefix).toMatch(/^[A-Z]{2,3}$/);
  });

  test('speaks Chinese and English, each in its own words', () => {
    const words: Text[] = [
      register.title,
      ...Object.values(register.states).map(({ label }) => label),
      ...Object.values(register.papers ?? {}).map(({ title }) => title),
      ...fieldsOf(register).flatMap(({ field }) => [field.label, field.hint ?? [], optionsOf(field)].flat()),
    ];
    expect(words.filter(({ zh, en }) => !HAN.test(zh) || HAN.test(en) || !en.trim() || zh === en)).toEqual([]);
  });

  test('no two of its columns, and no two of its states, have one name', () => {
    for (const language of ['zh', 'en'] as const) {
      const columns = Object.values(register.fields).map(({ label }) => label[language]);
      const states = Object.values(register.states).map(({ label }) => label[language]);
      expect([columns, states].map((names) => new Set(names).size)).toEqual([columns.length, states.length]);
    }
  });

  test('cites clauses of the regulations only, and one at least', () => {
    const papers = Object.values(register.papers ?? {});
    const cited = [
      ...register.clauses,
      ...fieldsOf(register).flatMap(({ field }) => field.clause ?? []),
      ...papers.flatMap(({ clause }) => clause ?? []),
    ];
    expect(register.clauses.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !clauses.has(id))).toEqual([]);
  });

  test('is made of kinds of fields that there are', () => {
    const kinds = new Set(fieldsOf(register).map(({ field }) => field.kind));
    expect([...kinds].filter((kind) => !existsSync(`src/fields/${kind}/field.ts`))).toEqual([]);
  });

  test('refers to registers that there are', () => {
    const referred = fieldsOf(register).flatMap(({ field }) => field.register ?? []);
    expect(referred.filter((id) => !FOLDERS.includes(id))).toEqual([]);
  });

  test('stands in a group of the desk, and is called by a field that is always filled', () => {
    expect(Object.keys(REGISTER_GROUPS)).toContain(register.group);
    const [first] = register.name ?? [];
    if (first !== undefined) expect(register.fields[first]?.required).toBe(true);
  });

  test('its printed book has each column once, and none that cannot be written into one', () => {
    const printed = register.printed ?? register.list;
    expect(printed.toSorted()).toEqual([...new Set(printed)].toSorted());
    const kinds = printed.map((name) => register.fields[name]?.kind ?? '');
    expect(kinds.filter((kind) => ['photos', 'files'].includes(kind))).toEqual([]);
  });

  test('each of its papers is drawn, and each that is drawn is declared', () => {
    const folder = `src/registers/${register.id}/papers`;
    const drawn = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.tsx')) : [];
    const declared = Object.keys(register.papers ?? {}).map((id) => `${id}.tsx`);
    expect(drawn.filter((file) => /^[a-z]/.test(file)).toSorted()).toEqual(declared.toSorted());
  });

  test('is filed by a moment or a day, where it is not by the day of writing', () => {
    const kind = register.dayField === undefined ? 'instant' : register.fields[register.dayField]?.kind;
    expect(['instant', 'civil-day']).toContain(kind);
  });

  test('every state can be reached from the first', () => {
    expect(Object.keys(register.states).filter((name) => !paths(register).has(name))).toEqual([]);
  });

  test('every state that is no end has a way out of it', () => {
    const stuck = Object.entries(register.states).filter(
      ([name, { next }]) => next.length > 0 && next.every((other) => other === name),
    );
    expect(stuck).toEqual([]);
  });

  test.each(Object.keys(register.states))('%s can be come to with its fields filled in', async (state) => {
    expect((await waysTo(register, state)).length).toBeGreaterThan(0);
  });

  const needy = Object.keys(register.states).filter((name) => register.states[name]?.needs);

  test.each(needy)('%s is refused without each field that it needs', async (state) => {
    for (const way of await waysTo(register, state)) {
      for (const { field: need, clause } of needsOf(register, state, way.values)) {
        const { label, clause: own } = register.fields[need] as Field;
        const refused = (await refusalsWithout(register, state, way, need)).find(({ path }) => path === need);
        expect(refused, need).toMatchObject({ label, value: undefined });
        expect(refused?.clause).toBe(clause ?? own);
      }
    }
  });

  test('has at least four examples, or its only one, and each of its fields in one of them', () => {
    // Where there is only ever one entry, one example is all that there can be.
    expect(register.examples.length).toBeGreaterThanOrEqual(register.onlyEntry === undefined ? 4 : 1);
    const filled = new Set(register.examples.flatMap((example) => Object.keys(example)));
    expect(Object.keys(register.fields).filter((name) => !filled.has(name))).toEqual([]);
  });

  test('its examples name entries that are examples themselves', () => {
    const known = new Set(REGISTERS.flatMap(([id, { examples }]) => examples.map((_, i) => `${id}-${i + 1}`)));
    const named = register.examples.flatMap((example) =>
      Object.entries(example).flatMap(([name, value]) => register.fields[name]?.references(value) ?? []),
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('its states ask for fields that there are, whatever the entry holds', () => {
    const wants = Object.values(register.states).flatMap((state) =>
      [{}, ...register.examples].flatMap((values) => wantsOf(state, values)),
    );
    expect(wants.filter(({ field }) => !register.fields[field])).toEqual([]);
  });

  describe.each(register.examples.map((example, i) => ({ n: i + 1, example })))('example $n', ({ n, example }) => {
    const id = `${folder}-${n}`;

    test('is stored as it is, and listed under its day', async () => {
      const entry = await write(database, register, clerk, { entry: id, set: example });
      const listed = await database.entries.where('[register+day]').equals([folder, entry.day]).toArray();
      expect(listed).toEqual([entry]);
      expect(entry.values).toEqual(example);
      expect(entry.no).toBe(`${register.prefix}-20261123-A001`);
    });

    test('can be read in both languages', () => {
      for (const [name, value] of Object.entries(example)) {
        const field = register.fields[name] as Field;
        expect(field.format(value, 'zh').trim()).not.toBe('');
        expect(field.format(value, 'en').trim()).not.toBe('');
      }
    });

    test('is the same after it was exported as JSON and folded again', async () => {
      const entry = await write(database, register, clerk, { entry: id, set: example });
      const exported = JSON.stringify(await database.changes.toArray());
      const imported = JSON.parse(exported) as Change[];
      expect(filed(register, id, fold(imported), clerk.timeZone)).toEqual(entry);
      expect(JSON.stringify(imported)).toBe(exported);
    });
  });
});

/** An entry that stands one step before a state, with every field filled in; where the state is the first, it is not yet there. */
interface Way {
  entry: string;
  values: Values;
}

/** The examples that can come to a state when every field is filled in. */
async function waysTo(register: WithExamples, state: string): Promise<Way[]> {
  const path = paths(register).get(state) ?? [];
  const ways: Way[] = [];
  for (const [i, values] of filledExamples(register).entries()) {
    const entry = `${state}-${i}`;
    try {
      await walk(register, `${entry}-all-the-way`, values, path);
      if (path.length > 0) await walk(register, entry, values, path.slice(0, -1));
      ways.push({ entry, values });
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
    }
  }
  return ways;
}

async function walk(register: Register, entry: string, values: Values, path: readonly string[]): Promise<void> {
  await write(database, register, clerk, { entry, set: values });
  for (const to of path) await write(database, register, clerk, { entry, set: {}, to, reason: '试走' });
}

/** What a state needs of some values that it would also need if that very field were empty. */
function needsOf(register: Register, state: string, values: Values): Want[] {
  const of = (held: Values) => wantsOf(register.states[state] as State, held);
  return of(values).filter(({ field }) => {
    const { [field]: _, ...others } = values;
    return of(others).some((want) => want.field === field);
  });
}

/** What is said when a state is to be come to with one field empty; nothing may be stored by it. */
async function refusalsWithout(
  register: Register,
  state: string,
  { entry, values }: Way,
  need: string,
): Promise<RefusalError['refused']> {
  const isNew = state === firstState(register);
  const set = { ...(isNew && values), [need]: null };
  const before = await database.changes.count();
  const error = await write(database, register, clerk, { entry, set, to: state, reason: '试走' }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RefusalError);
  expect(await database.changes.count()).toBe(before);
  return (error as RefusalError).refused;
}
