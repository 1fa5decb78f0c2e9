import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import type { Database } from '#store/database.ts';
import { RefusalError } from '#store/refusal.ts';
import { undoLast } from '#store/undo.ts';
import { type Act, type Author, write } from '#store/write.ts';

/** The registers of calls and of goods. */
export interface TakeBackRegisters {
  calls: Register;
  goods: Register;
}

/** What was written: the goods, and the call that they belong to. */
export interface TakenBack {
  call: Entry;
  goods: Entry;
}

/** Words for a call that is no longer on site. */
export interface MovedWords {
  what: Text;
  allowed: Text;
}

/**
 * Enters goods that are taken back and brings their call to “taken back”, both or neither: a receipt without goods, or goods
 * without a receipt, would be worse than an error.
 * @source rep-6
 * @throws RefusalError where either is refused, or the call has left the site already
 * @throws NewerDataError when newer code has written to the database
 */
export function writeTakenBack(
  database: Database,
  { calls, goods }: TakeBackRegisters,
  author: Author,
  acts: { call: Act; goods: Act },
  moved: MovedWords,
): Promise<TakenBack> {
  return database.transaction('rw', database.changes, database.entries, database.meta, async () => {
    const before = await database.entries.get(acts.call.entry);
    if (before?.state !== 'on-site') {
      throw new RefusalError([{ path: 'state', label: { zh: '状态', en: 'State' }, value: before?.state, ...moved }]);
    }
    const kept = await write(database, goods, author, acts.goods);
    return { goods: kept, call: await write(database, calls, author, acts.call) };
  });
}

/** Takes both back again, or neither: the goods are voided, the call is on site as before. */
export function undoTakenBack(
  database: Database,
  { calls, goods }: TakeBackRegisters,
  author: Author,
  taken: TakenBack,
): Promise<Entry> {
  return database.transaction('rw', database.changes, database.entries, database.meta, async () => {
    const call = await undoLast(database, calls, author, taken.call.id);
    await undoLast(database, goods, author, taken.goods.id);
    return call;
  });
}
