import { titlesOf } from '#store/titles.ts';
import { database } from './data.ts';
import { useLive } from './live.ts';
import { registers, tryToLoad } from './registers.ts';

/** What entries are called, by id, without those that this browser does not have. */
export async function readTitles(ids: readonly string[]): Promise<Map<string, string>> {
  const entries = await database.entries.bulkGet([...ids]);
  const unknown = entries.flatMap((entry) => (entry && !registers.has(entry.register) ? [entry.register] : []));
  if (unknown.length > 0) await tryToLoad(unknown);
  return titlesOf(database, registers, ids, 'zh');
}

/** What entries are called, by id; the id itself until it is read and where this browser does not have the entry. */
export function useTitles(ids: readonly string[]): (id: string) => string {
  const wanted = [...new Set(ids)].toSorted();
  const { value } = useLive(() => readTitles(wanted), [wanted.join('\n')]);
  return (id) => value?.get(id) ?? id;
}
