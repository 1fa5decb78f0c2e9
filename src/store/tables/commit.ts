import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import type { Database } from '../database.ts';
import { type Author, writeAll } from '../write.ts';
import type { Preview, RowFault } from './preview.ts';

/** How an import is to be written. */
export interface CommitOptions {
  /** What this import is known by, given anew for each: a UUIDv7 or ULID. Its entries are called `<batch>-<row>`. */
  batch: string;
  /** Whether rows with faults are left out; without it, one such row keeps all from being written. */
  leaveOutFaulty?: boolean;
}

/** What an import has written. */
export interface Committed {
  batch: string;
  entries: readonly Entry[];
  /** The numbers of the rows that were left out. */
  leftOut: readonly number[];
}

/** An import that was refused because of its rows; nothing of it was written. */
export class FaultyRowsError extends Error {
  override name = 'FaultyRowsError';
  readonly faults: readonly RowFault[];

  constructor(file: string, faults: readonly RowFault[]) {
    const lines = faults.map(
      ({ row, label, what, allowed }) => `第 ${row} 行 ${label.zh}：${what.zh}；允许：${allowed.zh}`,
    );
    super(`“${file}”有 ${faults.length} 处不对，没有导入任何内容：\n${lines.join('\n')}`);
    this.faults = faults;
  }
}

/**
 * Writes the rows of a preview as new entries, all or none: each is checked once more, as any other entry is, and its first
 * change says which import it came with.
 * @throws RangeError when the preview is for another register, or the batch has been written already
 * @throws FaultyRowsError when a row has a fault and is not to be left out
 * @throws RefusalError, NewerDataError as {@link writeAll} does
 */
export async function commit(
  database: Database,
  register: Register,
  author: Author,
  { file, register: intended, rows }: Preview,
  { batch, leaveOutFaulty = false }: CommitOptions,
): Promise<Committed> {
  if (intended !== register.id) throw new RangeError(`这份预览是给“${intended}”的；不能导入“${register.id}”`);
  if (!/^[0-9A-Za-z-]+$/.test(batch)) throw new RangeError(`批号“${batch}”不对；只能用字母、数字和 -`);
  const faults = rows.flatMap((row) => row.faults);
  if (faults.length > 0 && !leaveOutFaulty) throw new FaultyRowsError(file, faults);
  const acts = rows
    .filter((row) => row.faults.length === 0)
    .map(({ row, values }) => ({ entry: `${batch}-${row}`, set: values, reason: `从“${file}”导入，批号 ${batch}` }));
  return database.transaction('rw', database.changes, database.entries, database.meta, async () => {
    if ((await entriesOf(database, batch)).length > 0) {
      throw new RangeError(`批号“${batch}”已经导入过；每次导入要用新的批号`);
    }
    const entries = await writeAll(database, register, author, acts);
    return { batch, entries, leftOut: rows.filter((row) => row.faults.length > 0).map(({ row }) => row) };
  });
}

/** The entries that an import has written, in the order of their rows. */
export async function entriesOf(database: Database, batch: string): Promise<Entry[]> {
  const beginning = `${batch}-`;
  const found = await database.entries.where('id').startsWith(beginning).toArray();
  const rowOf = ({ id }: Entry) => Number(id.slice(beginning.length));
  return found.filter((entry) => Number.isInteger(rowOf(entry))).toSorted((a, b) => rowOf(a) - rowOf(b));
}
