import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import type { Database } from '../database.ts';
import { type Act, type Author, writeAll } from '../write.ts';
import { entriesOf } from './commit.ts';

/** What taking an import back has done. */
export interface Undone {
  /** The entries that count no longer; they stay listed, with the reason. */
  takenBack: readonly Entry[];
  /** The entries that somebody has changed since, and that were left as they are. */
  left: readonly Entry[];
}

/**
 * Takes an import back, all at once. Nothing is deleted: its entries are voided, and stay listed with the reason. What somebody
 * has changed since the import is left.
 * @throws NewerDataError when newer code has written to the database
 */
export function undoImport(database: Database, register: Register, author: Author, batch: string): Promise<Undone> {
  return database.transaction('rw', database.changes, database.entries, database.meta, async () => {
    const standing = (await entriesOf(database, batch)).filter(
      (entry) => entry.register === register.id && entry.void === undefined,
    );
    const left = standing.filter(({ createdAt, updatedAt }) => createdAt !== updatedAt);
    const reason = `撤回导入，批号 ${batch}`;
    const acts = standing
      .filter((entry) => !left.includes(entry))
      .map((entry): Act => ({ entry: entry.id, set: {}, reason, void: true }));
    return { takenBack: await writeAll(database, register, author, acts), left };
  });
}
