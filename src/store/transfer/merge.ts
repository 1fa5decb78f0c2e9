import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Break, chainBreaks } from '#domain/changes/chain.ts';
import type { Change } from '#domain/changes/change.ts';
import { fold } from '#domain/changes/fold.ts';
import type { Register } from '#domain/register.ts';
import { type Database, GENERATION, guardGeneration, NewerDataError } from '../database.ts';
import { filed } from '../write.ts';
import { type DataFile, dataFileOf, UnreadableFileError } from './format.ts';

/** What taking a file in has brought. */
export interface Merged {
  /** Changes that were not known before. */
  added: number;
  /** Entries that they touched. */
  entries: number;
  /** Where the chains of the data do not hold, to be shown to a person. */
  breaks: readonly Break[];
}

/**
 * Takes the data of a file in: adds the changes not yet known and folds the entries that they touch anew, all or nothing. A
 * colleague's file, a backup into an empty browser, and the same file again are one and the same thing.
 * @param registers by id; entries of registers that this code does not know are kept
 * @throws UnreadableFileError, NewerDataError; nothing is changed then
 */
export async function merge(
  database: Database,
  registers: ReadonlyMap<string, Register>,
  text: string,
  timeZone: string,
): Promise<Merged> {
  const file = dataFileOf(text);
  if (file.generation > GENERATION) throw new NewerDataError(file.generation);
  const files = filesOf(file);
  return database.transaction('rw', database.changes, database.entries, database.files, database.meta, async () => {
    await guardGeneration(database);
    const added = await unknownChanges(database, file.changes);
    await database.changes.bulkAdd(added);
    await database.files.bulkPut(files);
    const touched = [...new Set(added.map(({ entry }) => entry))];
    for (const entry of touched) await refold(database, registers, entry, timeZone);
    return { added: added.length, entries: touched.length, breaks: chainBreaks(await database.changes.toArray()) };
  });
}

/** A change once written never becomes another: the same id with other contents is refused. */
async function unknownChanges(database: Database, changes: readonly Change[]): Promise<Change[]> {
  const known = await database.changes.bulkGet(changes.map(({ id }) => id));
  return changes.filter((change, i) => {
    const same = known[i];
    if (same && same.hash !== change.hash) {
      throw new UnreadableFileError(`变更 ${change.id} 与本机已有的同号变更内容不同。没有导入任何内容。`);
    }
    return !same;
  });
}

async function refold(
  database: Database,
  registers: ReadonlyMap<string, Register>,
  entry: string,
  timeZone: string,
): Promise<void> {
  const changes = await database.changes.where('entry').equals(entry).toArray();
  const id = changes[0]?.register ?? '';
  const register = registers.get(id) ?? { ...UNKNOWN, id };
  await database.entries.put(filed(register, entry, fold(changes), timeZone));
}

/** What stands in for a register that only newer or other code knows. */
const UNKNOWN: Register = {
  id: '',
  prefix: '',
  version: 0,
  title: { zh: '', en: '' },
  group: 'service',
  clauses: [],
  fields: {},
  list: [],
  states: {},
};

function filesOf({ files }: DataFile): { sha256: string; type: string; bytes: Uint8Array }[] {
  return files.map(({ sha256: named, type, base64 }) => {
    const bytes = Uint8Array.fromBase64(base64);
    if (bytesToHex(sha256(bytes)) !== named) {
      throw new UnreadableFileError(`附件 ${named} 的内容与它的校验值不符。没有导入任何内容。`);
    }
    return { sha256: named, type, bytes };
  });
}
