import { storedFile } from '#store/files.ts';
import { database } from './data.ts';

const addresses = new Map<string, string>();

/** An address under which a stored file can be shown; `undefined` where this browser does not have it. */
export async function fileAddress(sha256: string): Promise<string | undefined> {
  const known = addresses.get(sha256);
  if (known) return known;
  const file = await storedFile(database, sha256);
  if (!file) return undefined;
  const address = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.type }));
  addresses.set(sha256, address);
  return address;
}
