import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chainBreaks } from '#domain/changes/chain.ts';
import type { Register } from '#domain/register.ts';
import { clerk } from '../../tests/support/clerk.ts';
import { tinyRegister } from '../../tests/support/tiny-register.ts';
import { Database } from './database.ts';
import { RefusalError } from './refusal.ts';
import { exported } from './transfer/export.ts';
import { merge } from './transfer/merge.ts';
import { undoable, undoLast } from './undo.ts';
import { type Act, history, write } from './write.ts';

const REGISTERS = new Map<string, Register>([['tiny', tinyRegister]]);
const colleague = { ...clerk, by: 'staff-2', device: 'b2', letter: 'B' };

let database: Database;
let serial = 0;

beforeEach(async () => {
  serial += 1;
  database = new Database(`undo-${serial}`);
  await written({ customer: '城东水厂', 'parts.r1.name': '继电器' });
});

afterEach(() => database.delete());

const written = (set: Act['set'], more: Partial<Act> = {}) =>
  write(database, tinyRegister, clerk, { entry: 'e1', set, ...more });

const undone = () => undoLast(database, tinyRegister, clerk, 'e1');

/** What a refused undo says, and that it left nothing behind. */
async function refused(author = clerk): Promise<RefusalError> {
  const before = await exported(database);
  const error = await undoLast(database, tinyRegister, author, 'e1').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RefusalError);
  expect(await undoable(database, author, 'e1')).toBeUndefined();
  expect(await exported(database)).toBe(before);
  return error as RefusalError;
}

describe('taking the newest change back', () => {
  test('gives each value as it was, and takes away what was not there', async () => {
    const before = await database.entries.get('e1');
    await written({ customer: '城西水厂', signature: '张三', 'parts.r1.name': '接触器', 'parts.r2.name': '导线' });
    const entry = await undone();
    expect(entry.values).toEqual(before?.values);
    expect(entry).toMatchObject({ state: 'registered', conflicts: [], no: before?.no });
    expect(await database.entries.get('e1')).toEqual(entry);
  });

  test('stays in the history with what it took back, and deletes nothing', async () => {
    await written({ signature: '张三' }, { to: 'closed' });
    const [first, second] = await history(database, 'e1');
    await undone();
    const changes = await history(database, 'e1');
    expect(changes.slice(0, 2)).toEqual([first, second]);
    expect(changes[2]).toMatchObject({ undoes: second?.id, reason: '撤销：客户签字、状态', by: 'staff-1' });
    expect(chainBreaks(changes)).toEqual([]);
  });

  test('goes back to the state before, though the register knows no such way', async () => {
    await written({}, { to: 'cancelled', reason: '打错了' });
    expect((await undone()).state).toBe('registered');
    expect(await database.entries.where('[register+state]').equals(['tiny', 'registered']).count()).toBe(1);
  });

  test('lets a voided entry count again', async () => {
    await written({}, { void: true, reason: '登记了两次' });
    const entry = await undone();
    expect(entry).toMatchObject({ state: 'registered', values: { customer: '城东水厂' } });
    expect(entry.void).toBeUndefined();
  });

  test('puts a row back that can be changed again', async () => {
    await written({ 'parts.r1': null });
    expect((await undone()).values['parts']).toEqual({ r1: { name: '继电器' } });
    const entry = await written({ 'parts.r1.name': '接触器' });
    expect(entry.values['parts']).toEqual({ r1: { name: '接触器' } });
    expect(entry.conflicts).toEqual([]);
  });

  test('voids an entry that has just been written, and keeps its number taken', async () => {
    const entry = await undone();
    expect(entry).toMatchObject({ state: 'void', void: '撤销：登记', values: { customer: '城东水厂' } });
    expect((await write(database, tinyRegister, clerk, { entry: 'e2', set: { customer: 'x' } })).no).toMatch(/A002$/);
  });

  test('goes with the data to another browser, where it folds to the same', async () => {
    await written({ signature: '张三' }, { to: 'closed' });
    const entry = await undone();
    const other = new Database(`undo-other-${serial}`);
    const { breaks } = await merge(other, REGISTERS, await exported(database), clerk.timeZone);
    expect(breaks).toEqual([]);
    expect(await other.entries.get('e1')).toEqual(entry);
    await other.delete();
  });
});

describe('is refused, with who, when and what is allowed,', () => {
  test('where the change was made on another device', async () => {
    await write(database, tinyRegister, colleague, { entry: 'e1', set: { signature: '张三' } });
    expect((await refused()).message).toBe(
      '撤销：最后一次修改是staff-2于 2026-11-23 09:00 在另一台设备上写的；允许：在写它的设备上撤销，或者在这里另改',
    );
    expect(await undoable(database, colleague, 'e1')).toMatchObject({ by: 'staff-2' });
  });

  test('where the change has taken another back', async () => {
    await written({ signature: '张三' });
    await undone();
    expect((await refused()).message).toContain('撤销本身不能再撤销');
  });

  test('where an entry was voided by taking its first change back', async () => {
    await undone();
    expect((await refused()).message).toContain('撤销本身不能再撤销');
  });

  test('where two devices have changed the entry side by side', async () => {
    const seen = await database.entries.get('e1');
    await write(database, tinyRegister, colleague, { entry: 'e1', set: { signature: '张三' }, seen: seen! });
    await written({ signature: '李四' }, { seen: seen! });
    const { message } = await refused();
    expect(message).toContain('两台设备同时改过');
    expect(message).toContain('核对后另改');
  });

  test('where there is no such entry', async () => {
    await expect(undoLast(database, tinyRegister, clerk, 'e9')).rejects.toThrow('没有这条登记');
    expect(await undoable(database, clerk, 'e9')).toBeUndefined();
  });

  test('where the value before is no longer right, as any write is', async () => {
    await written({ customer: '城西水厂' });
    const stricter = {
      ...tinyRegister,
      fields: {
        ...tinyRegister.fields,
        customer: {
          ...tinyRegister.fields.customer,
          fault: () => ({ what: { zh: '不行', en: 'no' }, allowed: { zh: '别的', en: 'another' } }),
        },
      },
    };
    await expect(undoLast(database, stricter, clerk, 'e1')).rejects.toMatchObject({ refused: [{ path: 'customer' }] });
  });
});

test('no other write can go back to a state that does not follow, or change what is void', async () => {
  await written({}, { to: 'cancelled', reason: '打错了' });
  await expect(written({}, { to: 'registered', reason: '撤销' })).rejects.toBeInstanceOf(RefusalError);
  await written({}, { void: true, reason: '错登' });
  await expect(written({}, { void: false, reason: '撤销' })).rejects.toBeInstanceOf(RefusalError);
});
