import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chainBreaks } from '#domain/changes/chain.ts';
import { clerk } from '../../../tests/support/clerk.ts';
import { tinyRegister } from '../../../tests/support/tiny-register.ts';
import { Database } from '../database.ts';
import { exported } from '../transfer/export.ts';
import { write } from '../write.ts';
import { suggestedMapping } from './column-mapping.ts';
import { commit, FaultyRowsError } from './commit.ts';
import { type Preview, previewOf } from './preview.ts';
import { readTable } from './read-table.ts';
import { undoImport } from './undo.ts';

const TOO_LONG = '一二三四五六七八九十一';

let database: Database;
let serial = 0;

beforeEach(() => {
  serial += 1;
  database = new Database(`tables-${serial}`);
});

afterEach(() => database.delete());

async function preview(...customers: string[]): Promise<Preview> {
  const table = await readTable(new TextEncoder().encode(['客户名称', ...customers].join('\n')), '客户.csv');
  return previewOf(table, suggestedMapping(table.columns, tinyRegister), tinyRegister);
}

const importing = async (customers: string[], batch = 'b1') =>
  commit(database, tinyRegister, clerk, await preview(...customers), { batch });

const stored = async () => [await database.changes.count(), await database.entries.count()];

describe('an import', () => {
  test('writes its rows in order, with numbers, history and an unbroken chain behind what was there', async () => {
    await write(database, tinyRegister, clerk, { entry: 'e1', set: { customer: '先到' } });
    const { entries } = await importing(['甲', '乙']);
    expect(entries.map(({ id, no, values }) => [id, no, values['customer']])).toEqual([
      ['b1-2', 'TY-20261123-A002', '甲'],
      ['b1-3', 'TY-20261123-A003', '乙'],
    ]);
    const changes = await database.changes.toArray();
    expect(chainBreaks(changes)).toEqual([]);
    expect(changes.at(-1)).toMatchObject({ by: 'staff-1', reason: '从“客户.csv”导入，批号 b1' });
    expect(await database.entries.get('b1-3')).toEqual(entries[1]);
  });

  test('with a fault writes nothing, and names every row', async () => {
    const error = await importing(['甲', TOO_LONG, '乙', TOO_LONG]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FaultyRowsError);
    expect((error as Error).message).toMatch(
      /^“客户.csv”有 2 处不对，没有导入任何内容：\n第 3 行 客户名称：.*\n第 5 行/,
    );
    expect(await stored()).toEqual([0, 0]);
  });

  test('leaves faulty rows out where that is asked for, and says which', async () => {
    const rows = await preview('甲', TOO_LONG, '乙');
    const result = await commit(database, tinyRegister, clerk, rows, { batch: 'b1', leaveOutFaulty: true });
    expect(result.entries.map(({ id }) => id)).toEqual(['b1-2', 'b1-4']);
    expect(result.leftOut).toEqual([3]);
  });

  test('is not written twice, nor into another register, nor under a name that could be mistaken', async () => {
    await importing(['甲']);
    await expect(importing(['甲'])).rejects.toThrow('批号“b1”已经导入过');
    await expect(importing(['甲'], 'b 1')).rejects.toThrow('批号“b 1”不对');
    const other = { ...tinyRegister, id: 'other' };
    await expect(commit(database, other, clerk, await preview('甲'), { batch: 'b2' })).rejects.toThrow('“tiny”');
    expect(await stored()).toEqual([1, 1]);
  });

  test('that is cut off in the middle leaves nothing', async () => {
    let written = 0;
    database.entries.hook('creating', () => {
      written += 1;
      if (written === 3) Dexie.currentTransaction?.abort();
    });
    await expect(importing(['甲', '乙', '丙', '丁'])).rejects.toThrow();
    expect(written).toBeGreaterThanOrEqual(3);
    expect(await stored()).toEqual([0, 0]);
  });

  test('of 10,000 rows is written whole', async () => {
    const { entries } = await importing(Array.from({ length: 10_000 }, (_, i) => `客户${i}`));
    expect(entries.at(-1)).toMatchObject({ id: 'b1-10001', no: 'TY-20261123-A10000' });
    expect(await stored()).toEqual([10_000, 10_000]);
  });
});

describe('taking an import back', () => {
  test('voids its entries with the reason and leaves what was changed since', async () => {
    await importing(['甲', '乙', '丙']);
    await importing(['丁'], 'b1-x');
    await write(database, tinyRegister, clerk, { entry: 'b1-3', set: { asset: 'a7' } });
    const { takenBack, left } = await undoImport(database, tinyRegister, clerk, 'b1');
    expect(takenBack).toMatchObject([
      { id: 'b1-2', state: 'void', void: '撤回导入，批号 b1' },
      { id: 'b1-4', state: 'void', void: '撤回导入，批号 b1' },
    ]);
    expect(left.map(({ id }) => id)).toEqual(['b1-3']);
    expect((await database.entries.get('b1-x-2'))?.state).toBe('registered');
  });

  test('leaves voided entries readable, closed to changes, and their numbers taken', async () => {
    await importing(['甲']);
    const { takenBack } = await undoImport(database, tinyRegister, clerk, 'b1');
    expect(takenBack[0]?.values).toEqual({ customer: '甲' });
    await expect(write(database, tinyRegister, clerk, { entry: 'b1-2', set: { asset: 'x' } })).rejects.toThrow(
      '已经作废',
    );
    expect((await importing(['乙'], 'b2')).entries[0]?.no).toMatch(/A002$/);
  });

  test('a second time does nothing', async () => {
    await importing(['甲']);
    await undoImport(database, tinyRegister, clerk, 'b1');
    expect(await undoImport(database, tinyRegister, clerk, 'b1')).toEqual({ takenBack: [], left: [] });
    expect(await undoImport(database, tinyRegister, clerk, 'unknown')).toEqual({ takenBack: [], left: [] });
  });

  test('stays in the history, which an export shows', async () => {
    await importing(['甲']);
    await undoImport(database, tinyRegister, clerk, 'b1');
    const { changes } = JSON.parse(await exported(database));
    expect(changes).toMatchObject([
      { entry: 'b1-2', set: { customer: '甲', state: 'registered' }, reason: '从“客户.csv”导入，批号 b1' },
      { entry: 'b1-2', set: { void: '撤回导入，批号 b1' }, reason: '撤回导入，批号 b1' },
    ]);
  });
});
