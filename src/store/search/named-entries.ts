import type { Register } from '#domain/register.ts';
import type { Language } from '#domain/text.ts';
import type { Database } from '../database.ts';
import { titlesOf } from '../titles.ts';
import { type Named, phonesOf } from './haystack.ts';

/** What some entries are found by where others name them; those that this browser does not have are left out. */
export async function namedEntries(
  database: Database,
  registers: ReadonlyMap<string, Register>,
  ids: readonly string[],
  language: Language,
): Promise<Map<string, Named>> {
  const titles = await titlesOf(database, registers, ids, language);
  const entries = await database.entries.bulkGet([...titles.keys()]);
  return new Map(
    entries.flatMap((entry): [string, Named][] => {
      const register = entry && registers.get(entry.register);
      if (!entry) return [];
      return [
        [entry.id, { title: titles.get(entry.id) ?? entry.no, phones: register ? phonesOf(entry, register) : [] }],
      ];
    }),
  );
}
