import { Dexie } from 'dexie';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Database } from './database.ts';

/** Which entries a list shows, and in which order. */
export interface Listed {
  register: string;
  /** The states that are shown, `void` among them; without it, all. */
  states?: readonly string[];
  /** The first and the last day; without them, all days. */
  from?: CivilDay;
  until?: CivilDay;
  /** By day, within a day by id; the newest first unless told. */
  order?: 'newest' | 'oldest';
  /** What an entry must be besides; only entries of the days and states asked for are looked at. */
  matches?: (entry: Entry) => boolean;
}

/** Where a page ended: the next one begins behind it, whatever was written meanwhile. */
export interface Cursor {
  day: CivilDay;
  id: string;
}

/** One screen of a list. */
export interface Page {
  entries: Entry[];
  /** Behind the last entry; missing where there are no more. */
  next?: Cursor;
}

const FIRST_DAY = '0000-01-01' as CivilDay;
const LAST_DAY = '9999-12-31' as CivilDay;

/**
 * A page of a register's entries by day, found on the index from where the last page ended: no page costs more than another.
 * Where states are asked for, each is walked on an index of its own, and as many entries of each are read as a page holds.
 * @param size how many entries a page holds at the most
 */
export async function pageOf(database: Database, listed: Listed, size: number, after?: Cursor): Promise<Page> {
  const { register, states } = listed;
  const walks = states ? [...new Set(states)].map((state) => [register, state]) : [[register]];
  const found = await database.transaction('r', database.entries, () =>
    Promise.all(walks.map((head) => walked(database, head, listed, size + 1, after))),
  );
  const sign = listed.order === 'oldest' ? 1 : -1;
  const entries = found.length === 1 ? found.flat() : found.flat().toSorted((a, b) => sign * byDay(a, b));
  const shown = entries.slice(0, size);
  const end = entries.length > size ? shown.at(-1) : undefined;
  return end ? { entries: shown, next: { day: end.day, id: end.id } } : { entries: shown };
}

/** The next entries whose index begins with a register, or a register and a state. */
function walked(
  database: Database,
  head: readonly string[],
  { from = FIRST_DAY, until = LAST_DAY, order = 'newest', matches }: Listed,
  most: number,
  after: Cursor | undefined,
): Promise<Entry[]> {
  const index = head.length === 1 ? '[register+day+id]' : '[register+state+day+id]';
  const oldest = order === 'oldest';
  const lowest = [...head, from, Dexie.minKey];
  const highest = [...head, until, Dexie.maxKey];
  const end = after && [...head, after.day, after.id];
  // A page that ended outside the days asked for, which may have been changed since, would make an impossible range.
  if (after && (oldest ? after.day > until : after.day < from)) return Promise.resolve([]);
  const begun = end && (oldest ? after.day >= from : after.day <= until);
  const range = database.entries
    .where(index)
    .between(oldest && begun ? end : lowest, !oldest && begun ? end : highest, !(oldest && begun), oldest || !begun);
  const walk = oldest ? range : range.reverse();
  return (matches ? walk.filter(matches) : walk).limit(most).toArray();
}

function byDay(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** How many entries of a register are in a state. */
export function countIn(database: Database, register: string, state: string): Promise<number> {
  return database.entries.where('[register+state]').equals([register, state]).count();
}

/**
 * How many entries of a register are in each state, `void` among them; states without entries are left out. The index is asked
 * for the first entry of each state and for counts, so that states which no code knows are counted as well.
 */
export function countBy(database: Database, register: string): Promise<Map<string, number>> {
  return database.transaction('r', database.entries, async () => {
    const counts = new Map<string, number>();
    let state = await stateBehind(database, register, Dexie.minKey);
    while (state !== undefined) {
      counts.set(state, await countIn(database, register, state));
      state = await stateBehind(database, register, state);
    }
    return counts;
  });
}

/** The first state behind another, in the order of the index. */
async function stateBehind(database: Database, register: string, state: unknown): Promise<string | undefined> {
  const first = await database.entries
    .where('[register+state]')
    .between([register, state], [register, Dexie.maxKey], false)
    .first();
  return first?.state;
}

/** The entries that name this one: its repairs, its contracts, its visits. */
export function naming(database: Database, id: string): Promise<Entry[]> {
  return database.entries.where('refs').equals(id).toArray();
}

/** The entry that bears a number, of which people read the first digits to each other. */
export function numbered(database: Database, beginning: string, most: number): Promise<Entry[]> {
  return database.entries.where('no').startsWith(beginning).limit(most).toArray();
}
