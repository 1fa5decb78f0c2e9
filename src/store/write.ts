import { chained, NO_HASH } from '#domain/changes/chain.ts';
import type { Change, ChangeId, Hash, Json } from '#domain/changes/change.ts';
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
  /** Whether the entry is to count no longer; it stays listed, with the reason. */
  void?: boolean;
  reason?: string;
  /**
   * The change that this act takes back, see `undo.ts`: its state need not be one that may follow, and with
   * `void: false` a voided entry counts again. Values, and what the state needs, are checked as ever.
   */
  undoes?: ChangeId;
  /** The entry as the author saw it; without it, the author has seen everything that is stored. */
  seen?: Pick<Entry, 'heads'>;
}

/**
 * Writes one act: checks it, gives a new entry its number, adds the change to its device's chain and folds the entry anew, all
 * in one transaction. When it returns, the change is stored; when it throws, nothing is.
 * @throws RefusalError that names each field, value, what is allowed and the clause
 * @throws NewerDataError when newer code has written to the database
 */
export async function write(database: Database, register: Register, author: Author, act: Act): Promise<Entry> {
  const [entry] = await writeAll(database, register, author, [act]);
  return entry as Entry;
}

/**
 * Writes many acts as {@link write} does one, in the order given and all in one transaction: one that is refused takes the
 * others with it.
 * @returns the entries as they then are, one for each act
 * @throws RefusalError for the first act that is not right
 * @throws NewerDataError when newer code has written to the database
 */
export function writeAll(
  database: Database,
  register: Register,
  author: Author,
  acts: readonly Act[],
): Promise<Entry[]> {
  return database.transaction('rw', database.changes, database.entries, database.meta, async () => {
    await guardGeneration(database);
    const ids = acts.map(({ entry }) => entry);
    const histories = Map.groupBy(await database.changes.where('entry').anyOf(ids).toArray(), ({ entry }) => entry);
    const place = await placeOf(database, register, author, !ids.every((id) => histories.has(id)));
    const written = acts.map((act) => {
      const earlier = histories.get(act.entry) ?? [];
      const before = earlier.length > 0 ? fold(earlier) : undefined;
      const change = changeOf(register, author, act, before, place);
      const after = fold([...earlier, change]);
      guard(register, act, before, after);
      histories.set(act.entry, [...earlier, change]);
      return { change, entry: filed(register, act.entry, after, author.timeZone) };
    });
    await database.changes.bulkAdd(written.map(({ change }) => change));
    await database.entries.bulkPut(written.map(({ entry }) => entry));
    return written.map(({ entry }) => entry);
  });
}

/** What the next change and the next number follow on; it moves on with each. */
interface Place {
  newest: ChangeId | undefined;
  head: Hash;
  /** `CI-20261123-A`, and the last sequence given under it. */
  beginning: string;
  sequence: number;
}

/** @param withNumbers whether numbers are to be given, for which those already given must be read */
async function placeOf(
  database: Database,
  { prefix }: Register,
  { device, letter, now, timeZone }: Author,
  withNumbers: boolean,
): Promise<Place> {
  const beginning = `${prefix}-${civilDayIn(timeZone, new Date(now)).replaceAll('-', '')}-${letter}`;
  return {
    newest: (await database.newestChange())?.id,
    head: (await database.headOf(device)) ?? NO_HASH,
    beginning,
    sequence: withNumbers ? await lastSequence(database, beginning) : 0,
  };
}

function changeOf(register: Register, author: Author, act: Act, before: Folded | undefined, place: Place): Change {
  const reason = act.reason?.trim();
  const change = chained(
    {
      id: nextChangeId(place.newest, author.now, author.device),
      entry: act.entry,
      register: register.id,
      by: author.by,
      device: author.device,
      base: act.seen?.heads ?? before?.heads ?? [],
      set: { ...act.set, ...fixed(register, act, before, place) },
      ...(reason && { reason }),
      ...(act.undoes && { undoes: act.undoes }),
    },
    place.head,
  );
  place.newest = change.id;
  place.head = change.hash;
  return change;
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
    void: act.void ?? false,
    wasVoid: before?.values['void'] !== undefined && !isRevival(act),
    back: act.undoes !== undefined,
  });
  if (refused.length > 0) throw new RefusalError(refused);
}

/** What a write sets besides the fields: the state, for a new entry its number, and the reason for voiding. */
function fixed(register: Register, act: Act, before: Folded | undefined, place: Place): Record<string, Json> {
  const voiding = act.void ? { void: act.reason?.trim() ?? '' } : isRevival(act) ? { void: null } : {};
  if (before) return { ...(act.to !== undefined && { state: act.to }), ...voiding };
  return { state: act.to ?? firstState(register), no: nextNumber(place), ...voiding };
}

/** Whether an act takes a voiding back. */
function isRevival(act: Act): boolean {
  return act.void === false && act.undoes !== undefined;
}

/** CI-20261123-A001: register, day, device letter, and the next of its sequence. */
function nextNumber(place: Place): string {
  place.sequence += 1;
  return `${place.beginning}${String(place.sequence).padStart(3, '0')}`;
}

/** The last sequence given; numbers of voided entries stay taken. */
async function lastSequence(database: Database, beginning: string): Promise<number> {
  const taken = await database.entries.where('no').startsWith(beginning).toArray();
  return taken.reduce((last, { no }) => Math.max(last, Number(no.slice(beginning.length)) || 0), 0);
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
