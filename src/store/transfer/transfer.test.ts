import 'fake-indexeddb/auto';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Register } from '#domain/register.ts';
import { tinyRegister } from '../../../tests/support/tiny-register.ts';
import { Database, GENERATION, NewerDataError } from '../database.ts';
import { type Author, write } from '../write.ts';
import { exported } from './export.ts';
import { UnreadableFileError } from './format.ts';
import { merge } from './merge.ts';

const ZONE = 'Asia/Shanghai';
const REGISTERS = new Map<string, Register>([['tiny', tinyRegister]]);
const START = Date.parse('2026-11-23T01:00:00Z');
let serial = 0;
let open: Database[] = [];

/** A browser of its own. */
function browser(): Database {
  serial += 1;
  const database = new Database(`transfer-${serial}`);
  open.push(database);
  return database;
}

const author = (device: string, minute = 0): Author => ({
  by: `staff-${device}`,
  device,
  letter: device.charAt(0).toUpperCase(),
  now: START + minute * 60_000,
  timeZone: ZONE,
});

let desk: Database;

beforeEach(async () => {
  desk = browser();
  await write(desk, tinyRegister, author('a1'), {
    entry: 'e1',
    set: { customer: '城东水厂', 'parts.r1.name': '继电器' },
  });
  await write(desk, tinyRegister, author('a1', 1), { entry: 'e2', set: { customer: '恒泰物业' } });
  await write(desk, tinyRegister, author('a1', 2), { entry: 'e1', set: {}, to: 'cancelled', reason: '客户撤销' });
  const bytes = new TextEncoder().encode('照片');
  await desk.files.put({ sha256: bytesToHex(sha256(bytes)), type: 'image/jpeg', bytes });
});

afterEach(async () => {
  await Promise.all(open.map((database) => database.delete()));
  open = [];
});

describe('all data as one file', () => {
  test('goes into an empty browser and comes out again the same to the byte', async () => {
    const text = await exported(desk);
    const other = browser();
    expect(await merge(other, REGISTERS, text, ZONE)).toEqual({ added: 3, entries: 2, breaks: [] });
    expect(await exported(other)).toBe(text);
    expect(await other.entries.toArray()).toEqual(await desk.entries.toArray());
    expect(await other.files.count()).toBe(1);
  });

  test('taken in twice changes nothing the second time', async () => {
    const text = await exported(desk);
    expect(await merge(desk, REGISTERS, text, ZONE)).toMatchObject({ added: 0, entries: 0 });
    expect(await exported(desk)).toBe(text);
  });

  test('holds one register alone where that is asked for', async () => {
    expect(JSON.parse(await exported(desk, 'tiny')).changes).toHaveLength(3);
    expect(JSON.parse(await exported(desk, 'other'))).toMatchObject({ changes: [], files: [] });
  });

  test('keeps what other or newer code has written and this code does not know', async () => {
    const text = (await exported(desk)).replaceAll('"register":"tiny"', '"register":"future"');
    const other = browser();
    const { entries } = await merge(other, REGISTERS, text, ZONE);
    expect(entries).toBe(2);
    expect((await other.entries.get('e2'))?.values).toEqual({ customer: '恒泰物业' });
    expect(await exported(other)).toBe(text);
  });
});

describe('files of two colleagues', () => {
  test('come to the same data in either order, with what both wrote kept as a conflict', async () => {
    const phone = browser();
    await merge(phone, REGISTERS, await exported(desk), ZONE);
    await write(phone, tinyRegister, author('b2', 10), { entry: 'e2', set: { customer: '恒泰物业二部' } });
    await write(desk, tinyRegister, author('a1', 11), { entry: 'e2', set: { customer: '恒泰物业一部' } });
    const [fromDesk, fromPhone] = [await exported(desk), await exported(phone)];
    await merge(desk, REGISTERS, fromPhone, ZONE);
    await merge(phone, REGISTERS, fromDesk, ZONE);
    expect(await exported(desk)).toBe(await exported(phone));
    expect(await desk.entries.get('e2')).toEqual(await phone.entries.get('e2'));
    expect((await desk.entries.get('e2'))?.conflicts).toMatchObject([{ path: 'customer', otherValue: '恒泰物业二部' }]);
  });
});

describe('a bad file is refused and nothing of it is taken in', () => {
  const refused = async (text: string, kind: abstract new (...words: never[]) => Error = UnreadableFileError) => {
    const other = browser();
    await expect(merge(other, REGISTERS, text, ZONE)).rejects.toBeInstanceOf(kind);
    expect([await other.changes.count(), await other.entries.count(), await other.files.count()]).toEqual([0, 0, 0]);
  };

  test('one that is cut off at any place', async () => {
    const text = (await exported(desk)).trimEnd();
    for (let length = 0; length < text.length; length += 97) await refused(text.slice(0, length));
  });

  test.each([
    ['something else', '{"hello":1}'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['another program’s file', '{"format":"other","generation":1,"changes":[],"files":[]}'],
    ['a change without its entry', '{"format":"shouhoutai","generation":1,"changes":[{"id":"x"}],"files":[]}'],
  ])('%s', (_, text) => refused(text));

  test('one of newer code', async () => {
    await refused(
      (await exported(desk)).replace(`"generation":${GENERATION}`, `"generation":${GENERATION + 1}`),
      NewerDataError,
    );
  });

  test('one whose photo is not what it says it is', async () => {
    const file = JSON.parse(await exported(desk));
    file.files[0].base64 = btoa('forged');
    await refused(JSON.stringify(file));
  });

  test('one that rewrites a change that is known', async () => {
    const file = JSON.parse(await exported(desk));
    file.changes[0].hash = 'f'.repeat(64);
    const before = await exported(desk);
    await expect(merge(desk, REGISTERS, JSON.stringify(file), ZONE)).rejects.toThrow(file.changes[0].id);
    expect(await exported(desk)).toBe(before);
  });

  test('one that was altered by hand is taken in, and the place is named', async () => {
    const file = JSON.parse(await exported(desk));
    file.changes[1].set.customer = '改过的';
    const { breaks } = await merge(browser(), REGISTERS, JSON.stringify(file), ZONE);
    expect(breaks).toEqual([{ device: 'a1', change: file.changes[1].id, kind: 'altered' }]);
  });
});
