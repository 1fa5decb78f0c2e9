import { Dexie, type Table } from 'dexie';
import type { Change, Hash } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';

/** Generation of the shape of the data; code of an older generation must not write into a newer one. */
export const GENERATION = 1;

/** The name of the database with the company's data, and of the one with sample data, which never meet. */
export const DATABASE_NAME = 'shouhoutai';
export const SAMPLE_DATABASE_NAME = 'shouhoutai-sample';

/** A photo, signature or paper, by its content. */
export interface StoredFile {
  sha256: string;
  type: string;
  bytes: Uint8Array;
}

/** A setting or a mark of the database itself. */
export interface Meta {
  key: string;
  value: unknown;
}

/** Everything that this browser holds. Few tables, so that a new register needs no new version. */
export class Database extends Dexie {
  declare entries: Table<Entry, string>;
  declare changes: Table<Change, string>;
  declare files: Table<StoredFile, string>;
  declare meta: Table<Meta, string>;

  constructor(name = DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      // The id at the end of an index lets a page begin exactly behind the last entry of the page before. Dexie answers what is
      // asked by all columns of an index but the last, [register+day], but fails where two are left out: hence [register+state].
      entries: 'id, [register+state], [register+state+day+id], [register+day+id], [register+updatedAt], no, *refs',
      changes: 'id, entry, [device+id]',
      files: 'sha256',
      meta: 'key',
    });
  }

  /** The newest change that this browser knows, of whatever device. */
  async newestChange(): Promise<Change | undefined> {
    return this.changes.orderBy('id').last();
  }

  /** The hash of a device's newest change. */
  async headOf(device: string): Promise<Hash | undefined> {
    const last = await this.changes.where('[device+id]').between([device, Dexie.minKey], [device, Dexie.maxKey]).last();
    return last?.hash;
  }
}

/** The database was written by newer code than this: nothing may be written until the page is loaded anew. */
export class NewerDataError extends Error {
  override name = 'NewerDataError';

  constructor(found: number) {
    super(
      `数据已由更新的版本写过（第 ${found} 代），本页面是第 ${GENERATION} 代，不能写入。请刷新页面后再试，已输入的内容先不要关闭。`,
    );
  }
}

/**
 * Makes sure, inside a write transaction, that this code may write. Dexie opens a newer database without a word.
 * @throws NewerDataError
 */
export async function guardGeneration(database: Database): Promise<void> {
  const found = (await database.meta.get('generation'))?.value;
  if (typeof found === 'number' && found > GENERATION) throw new NewerDataError(found);
  if (found !== GENERATION) await database.meta.put({ key: 'generation', value: GENERATION });
}
