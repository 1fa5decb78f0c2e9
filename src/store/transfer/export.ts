import { canonical } from '#domain/changes/chain.ts';
import type { Json } from '#domain/changes/change.ts';
import { type Database, GENERATION } from '../database.ts';
import { type DataFile, FORMAT } from './format.ts';

/**
 * Everything that this browser holds, or one register of it, as text. The same data has the same text to the byte, wherever and
 * whenever it is written.
 */
export async function exported(database: Database, register?: string): Promise<string> {
  return database.transaction('r', database.changes, database.files, async () => {
    const all = await database.changes.orderBy('id').toArray();
    const changes = register === undefined ? all : all.filter((change) => change.register === register);
    const named = JSON.stringify(changes.map(({ set }) => set));
    const stored = await database.files.orderBy('sha256').toArray();
    const files = stored
      .filter(({ sha256 }) => register === undefined || named.includes(sha256))
      .map(({ sha256, type, bytes }) => ({ sha256, type, base64: bytes.toBase64() }));
    const file: DataFile = { format: FORMAT, generation: GENERATION, changes, files };
    return `${canonical(file as unknown as Json)}\n`;
  });
}
