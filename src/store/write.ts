import { chained, NO_HASH } from '#domain/changes/chain.ts';
import type { Change, Json } from '#domain/changes/change.ts';
import { nextChangeId } from '#domain/changes/clock.ts';
import { type Folded, fold } from '#domain/changes/fold.ts';
import { type CivilDay, civilDay, civilDayIn } from '#domain/civil-day.ts';
import { type Entry, entryOf } from '#domain/entry.ts';
import { firstState, type Register } from '#domain/register.ts';
import { refusals } from './check.ts';
import { type Database, guardGeneration } from './database.ts';
import { RefusalError } from './refusal.ts';

/** Who writes, where and when. */
export interface Author {
  /** The id of a member of staff. */
  by: string;
  /** The id of this browser, and the letter that its numbers carry. */
  device: string;
  letter: string;
  /** Milliseconds since 1970. */
  now: number;
  timeZone: string;
}

/** What somebody wants to do to an entry. */
export interface Act {
  entry: string;
  /** Values by path; `null` takes a value or a row away. */
  set: Readonly<Record<string, Json>>;
  /** The state to come to; without it the entry stays where it is. */
  to?: string;
  reason?: string;
  /** The entry as the author saw it; without it, the author has seen everything that is stored. */
  seen?: Pick<Entry, 'heads'>;
}

/**
 * Writes one act: checks it, gives a new entry its number, adds the change to its device's chain and folds the entry anew, all
 * in one transaction. When it returns, the change is stored; when it throws, nothing is.
 * @throws RefusalError that names each field, value, what is allowed and the clause
 * @throws NewerDataError when newer code has written to the database
 */
export function write(database: Database, register: Register, author: Author, act: Act): Promise<Entry> {
  return database.transaction('rw', database.changes, database.entries, database.meta, async () => {
    await guardGeneration(database);
    const history = await database.changes.where('entry').equals(act.entry).toArray();
    const before = history.length > 0 ? fold(history) : undefined;
    const set = { ...act.set, ...(await fixed(database, register, author, act, before)) };
    const change = chained(
      {
        id: nextChangeId((await database.newestChange())?.id, author.now, author.device),
        entry: act.entry,
        register: register.id,
        by: author.by,
        device: author.device,
        base: act.seen?.heads ?? before?.heads ?? [],
        set,
        ...(act.reason?.trim() && { reason: act.reason.trim() }),
      },
      (await database.headOf(author.device)) ?? NO_HASH,
    );
    const after = fold([...history, change]);
    guard(register, act, before, after);
    const entry = filed(register, act.entry, after, author.timeZone);
    await database.changes.add(change);
    await database.entries.put(entry);
    return entry;
  });
}

/** The entry as it is stored, from all that is known of it. */
export function filed(register: Register, id: string, folded: Folded, timeZone: string): Entry {
  const { dayField, fields } = register;
  const refs = Object.entries(fields).flatMap(([name, field]) => {
    const value = folded.values[name];
    return value === undefined || field.fault(value) ? [] : field.references(value);
  });
  const day = dayOf(dayField === undefined ? undefined : folded.values[dayField], timeZone);
  const created = civilDayIn(timeZone, new Date(folded.created.slice(0, 24)));
  return entryOf(folded, { id, register: register.id, day: day ?? created, refs: [...new Set(refs)] });
}

function guard(register: Register, act: Act, before: Folded | undefined, after: Folded): void {
  const stateOf = (folded: Folded | undefined) =>
    typeof folded?.values['state'] === 'string' ? folded.values['state'] : undefined;
  const refused = refusals({
    register,
    from: stateOf(before),
    to: stateOf(after) ?? '',
    set: act.set,
    values: after.values,
    reason: act.reason,
  });
  if (refused.length > 0) throw new RefusalError(refused);
}

/** What a write sets besides the fields: the state, and for a new entry its number. */
async function fixed(
  database: Database,
  register: Register,
  author: Author,
  act: Act,
  before: Folded | undefined,
): Promise<Record<string, Json>> {
  if (before) return act.to === undefined ? {} : { state: act.to };
  return { state: act.to ?? firstState(register), no: await nextNumber(database, register, author) };
}

/** CI-20261123-A001: register, day, device letter, and the next of its sequence; numbers of voided entries stay taken. */
async function nextNumber(
  database: Database,
  { prefix }: Register,
  { letter, now, timeZone }: Author,
): Promise<string> {
  const day = civilDayIn(timeZone, new Date(now)).replaceAll('-', '');
  const beginning = `${prefix}-${day}-${letter}`;
  const taken = await database.entries.where('no').startsWith(beginning).toArray();
  const last = Math.max(0, ...taken.map(({ no }) => Number(no.slice(beginning.length)) || 0));
  return `${beginning}${String(last + 1).padStart(3, '0')}`;
}

function dayOf(value: Json | undefined, timeZone: string): CivilDay | undefined {
  if (typeof value !== 'string') return undefined;
  const day = civilDay(value);
  const instant = new Date(value);
  if (day || Number.isNaN(instant.getTime())) return day;
  return civilDayIn(timeZone, instant);
}

/** The changes of an entry, oldest first: who did what, when and why. */
export async function history(database: Database, entry: string): Promise<Change[]> {
  return database.changes.where('entry').equals(entry).sortBy('id');
}
