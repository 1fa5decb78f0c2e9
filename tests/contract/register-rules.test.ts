import { describe, expect, test } from 'vitest';
import type { Entry } from '#domain/entry.ts';
import { firstState } from '#domain/register.ts';
import { readHandbook } from '#handbook/read-handbook.ts';
import { REGISTERS } from '../support/all-registers.ts';
import { contextAt, damaged, isUnreadable, lookupIn, stored } from '../support/registers.ts';

/** The examples of all registers, as entries that are stored. */
const STORED: readonly Entry[] = REGISTERS.flatMap(([id, register]) =>
  register.examples.map((values, i) => stored(`${id}-${i + 1}`, firstState(register), values)),
);
const NOW = contextAt('2026-11-23 09:00');

const { clauses } = readHandbook(process.cwd());

const SPEAKING = REGISTERS.filter(([, { rules, advice }]) => rules !== undefined || advice !== undefined);

describe.each(SPEAKING)('%s', (_folder, register) => {
  test.each(Object.entries(register.rules ?? {}))(
    'rule %s answers in words and clauses, whatever is stored',
    (_, rule) => {
      const found = [...Object.keys(register.states), 'void', 'unknown'].flatMap((state) =>
        [...damaged(register)].flatMap((values) => rule({ values, state }, NOW) ?? []),
      );
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ clause }) => !clauses.has(clause))).toEqual([]);
      expect(found.filter(({ field }) => field !== undefined && !register.fields[field])).toEqual([]);
      expect(found.flatMap(({ what, explain }) => [what, explain]).filter(isUnreadable)).toEqual([]);
      expect(rule({ values: {}, state: firstState(register) }, NOW)).toBeUndefined();
    },
  );

  test.each([register.advice].filter((advice) => advice !== undefined))(
    'its advice speaks of fields and entries that there are, whatever is stored',
    async (advice) => {
      const lookup = lookupIn(STORED);
      for (const values of damaged(register)) {
        const found = await advice({ id: 'draft', values, state: firstState(register) }, lookup, NOW);
        const named = found.flatMap(({ field, set = {} }) => [field ?? [], Object.keys(set)].flat());
        expect(named.filter((name) => !register.fields[name])).toEqual([]);
        expect(found.filter(({ clause }) => clause !== undefined && !clauses.has(clause))).toEqual([]);
        expect(found.map(({ text }) => text).filter(isUnreadable)).toEqual([]);
        expect(
          found.flatMap(({ entries = [] }) => entries).filter(({ id }) => !STORED.some((one) => one.id === id)),
        ).toEqual([]);
        for (const [name, value] of found.flatMap(({ set = {} }) => Object.entries(set))) {
          if (value !== null) expect(register.fields[name]?.fault(value), name).toBeUndefined();
        }
      }
    },
  );
});
