import type { Entry } from '#domain/entry.ts';
import type { Choosable, ControlServices } from '#fields/control.ts';
import { controlOf } from '#fields/controls.ts';
import { keepFile, storedFile } from '#store/files.ts';
import { rightNow, timeZone, today } from './clock.ts';
import { database } from './data.ts';
import { entrySearch } from './entry-search.ts';
import { registerOf } from './registers.ts';
import { me } from './session.ts';
import { readTitles } from './titles.ts';

const FOUND_AT_MOST = 20;
const addresses = new Map<string, string>();

/** What the desk does for the controls of its forms. */
export const services: ControlServices = {
  language: 'zh',
  control: controlOf,
  find: async (register, typed) => {
    const { ids } = await searchIn(register).query({ text: typed, states: openStates(register) });
    return choosable(ids.slice(0, FOUND_AT_MOST));
  },
  title: async (id) => (await readTitles([id])).get(id) ?? id,
  keep: (file) => keepFile(database, file),
  url: async (sha256) => {
    const known = addresses.get(sha256);
    if (known) return known;
    const file = await storedFile(database, sha256);
    if (!file) return undefined;
    const address = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.type }));
    addresses.set(sha256, address);
    return address;
  },
  now: rightNow,
  today: () => today.value,
  timeZone,
  get me() {
    return me.value ?? '';
  },
};
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
