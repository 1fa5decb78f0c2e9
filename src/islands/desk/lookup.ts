import type { Lookup } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import { database } from './data.ts';

/** What advice may look up in this browser. */
export const lookup: Lookup = {
  entry: async (id) => {
    const found = await database.entries.get(id);
    return found?.void === undefined ? found : undefined;
  },
  naming: async (id, register) => {
    const found = await database.entries.where('refs').equals(id).toArray();
    return found.filter((entry) => entry.register === register && entry.void === undefined);
  },
  all: async (register) => {
    const found = await database.entries.where('[register+state]').between([register], [register, []]).toArray();
    return found.filter((entry) => entry.void === undefined);
  },
};

/** The same for many questions at one moment: what was read once is not read again. */
export function rememberingLookup(): Lookup {
  const read = new Map<string, Promise<readonly Entry[]>>();
  return {
    ...lookup,
    all: (register) => {
      const known = read.get(register) ?? lookup.all(register);
      read.set(register, known);
      return known;
    },
  };
}
