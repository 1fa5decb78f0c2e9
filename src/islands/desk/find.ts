import type { Entry } from '#domain/entry.ts';
import type { Choosable } from '#fields/control.ts';
import { database } from './data.ts';
import { entrySearch } from './entry-search.ts';
import { registerOf } from './registers.ts';
import { readTitles } from './titles.ts';

const FOUND_AT_MOST = 20;

/** The entries of a register that a typed text finds, the best first. */
export async function find(register: string, typed: string): Promise<Choosable[]> {
  const { ids } = await searchIn(register).query({ text: typed, states: openStates(register) });
  return choosable(ids.slice(0, FOUND_AT_MOST));
}

const searches = new Map<string, ReturnType<typeof entrySearch>>();

/** The search of a register, begun when it is first asked. */
export function searchIn(register: string): ReturnType<typeof entrySearch> {
  const known = searches.get(register) ?? entrySearch(database.name, register);
  searches.set(register, known);
  return known;
}

/** The states that are no end, and an end that all others lead to: what is not left, withdrawn or cancelled. */
function openStates(register: string): string[] {
  const { states } = registerOf(register);
  const open = Object.keys(states).filter((name) => !states[name]?.reason);
  return open.length > 0 ? open : Object.keys(states);
}

async function choosable(ids: readonly string[]): Promise<Choosable[]> {
  const entries = (await database.entries.bulkGet([...ids])).filter((entry) => entry !== undefined);
  const titles = await readTitles([...ids, ...entries.flatMap(({ refs }) => refs)]);
  const named = (id: string) => titles.get(id) ?? id;
  return entries.map((entry) => ({ id: entry.id, title: named(entry.id), detail: detailOf(entry, named) }));
}

/** What tells an entry from others of its name: the columns of its list that its name does not have. */
function detailOf({ register, values }: Entry, named: (id: string) => string): string {
  const { list, name = [], fields } = registerOf(register);
  return list
    .filter((column) => !name.includes(column))
    .flatMap((column) => {
      const field = fields[column];
      const value = values[column];
      if (!field || value === undefined || field.columns) return [];
      return [field.register ? named(String(value)) : field.format(value, 'zh')];
    })
    .slice(0, 2)
    .join(' · ');
}
