import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Database } from './database.ts';

/** Which entries a list shows, newest day first. */
export interface Listed {
  register: string;
  /** The first and the last day; without them, all days. */
  from?: CivilDay;
  until?: CivilDay;
  /** What an entry must be besides; only entries of the days asked for are looked at. */
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

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/**
 * A page of a register's entries by day, found on the index from where the last page ended: no page costs more than another.
 * @param size how many entries a page holds at the most
 */
export async function pageOf(database: Database, listed: Listed, size: number, after?: Cursor): Promise<Page> {
  const { register, from = FIRST_DAY, until = LAST_DAY, matches } = listed;
  const last = after && after.day < until ? after.day : until;
  const entries = await database.entries
    .where('[register+day]')
    .between([register, from], [register, last], true, true)
    .reverse()
    .filter((entry) => !isBefore(entry, after) && (matches?.(entry) ?? true))
    .limit(size + 1)
    .toArray();
  const shown = entries.slice(0, size);
  const end = entries.length > size ? shown.at(-1) : undefined;
  return end ? { entries: shown, next: { day: end.day, id: end.id } } : { entries: shown };
}

/** Whether an entry stood on an earlier page: within a day the index goes by id, here from the last to the first. */
function isBefore({ day, id }: Entry, after: Cursor | undefined): boolean {
  return after !== undefined && day === after.day && id >= after.id;
}

/** How many entries of a register are in a state. */
export function countIn(database: Database, register: string, state: string): Promise<number> {
  return database.entries.where('[register+state]').equals([register, state]).count();
}

/** The entries that name this one: its repairs, its contracts, its visits. */
export function naming(database: Database, id: string): Promise<Entry[]> {
  return database.entries.where('refs').equals(id).toArray();
}

/** The entry that bears a number, of which people read the first digits to each other. */
export function numbered(database: Database, beginning: string, most: number): Promise<Entry[]> {
  return database.entries.where('no').startsWith(beginning).limit(most).toArray();
}
