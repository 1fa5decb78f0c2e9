import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Database, guardGeneration, type StoredFile } from './database.ts';

/** A file that was put away, by its content; `bytes` is its size. */
export interface Kept {
  sha256: string;
  /** A media type: `image/jpeg`. */
  type: string;
  bytes: number;
}

/**
 * Puts a file away under the SHA-256 of its content, before the entry that names it is written. The same content is kept once,
 * with the media type that it first came with.
 * @throws NewerDataError when newer code has written to the database
 */
export async function keepFile(database: Database, blob: Blob): Promise<Kept> {
  // Read and hashed before the transaction: waiting for anything but the database would end it.
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const file: StoredFile = { sha256: bytesToHex(sha256(bytes)), type: blob.type, bytes };
  return database.transaction('rw', database.files, database.meta, async () => {
    await guardGeneration(database);
    const kept = await database.files.get(file.sha256);
    if (!kept) await database.files.add(file);
    return { sha256: file.sha256, type: kept?.type ?? file.type, bytes: bytes.length };
  });
}

/** A file that was put away; `undefined` where this browser does not have it. */
export function storedFile(database: Database, sha256: string): Promise<StoredFile | undefined> {
  return database.files.get(sha256);
}
