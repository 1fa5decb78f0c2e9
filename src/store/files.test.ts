import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { Database, GENERATION, NewerDataError } from './database.ts';
import { keepFile, storedFile } from './files.ts';

const database = new Database('files');
const photo = () => new Blob(['照片'], { type: 'image/jpeg' });

afterAll(() => database.delete());

test('a file is kept by its content, and found again to the byte', async () => {
  const kept = await keepFile(database, photo());
  expect(kept).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), type: 'image/jpeg', bytes: 6 });
  const stored = await storedFile(database, kept.sha256);
  expect(new TextDecoder().decode(stored?.bytes)).toBe('照片');
  expect(stored?.type).toBe('image/jpeg');
});

test('the same content is kept once, also when two tabs keep it at once', async () => {
  const other = new Database(database.name);
  const [a, b] = await Promise.all([keepFile(database, photo()), keepFile(other, photo())]);
  expect(a).toEqual(b);
  expect(await database.files.count()).toBe(1);
  other.close();
});

test('a file that this browser does not have is none', async () => {
  expect(await storedFile(database, '0'.repeat(64))).toBeUndefined();
});

test('old code keeps no file in data that newer code has written', async () => {
  await database.meta.put({ key: 'generation', value: GENERATION + 1 });
  await expect(keepFile(database, new Blob(['x']))).rejects.toBeInstanceOf(NewerDataError);
  expect(await database.files.count()).toBe(1);
});
