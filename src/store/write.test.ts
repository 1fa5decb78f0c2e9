import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chainBreaks } from '#domain/changes/chain.ts';
import type { Condition } from '#domain/register.ts';
import { clerk } from '../../tests/support/clerk.ts';
import { tinyRegister } from '../../tests/support/tiny-register.ts';
import { Database, GENERATION, NewerDataError } from './database.ts';
import { RefusalError } from './refusal.ts';
import { type Act, type Author, history, write, writeAll } from './write.ts';

let database: Database;
let serial = 0;

beforeEach(() => {
  serial += 1;
  database = new Database(`test-${serial}`);
});

afterEach(async () => {
  await database.delete();
});

const act = (set: Act['set'], more: Partial<Act> = {}): Act => ({ entry: 'e1', set, ...more });

/** What a refused write says, and that it left nothing behind. */
async function refused(attempt: Act): Promise<RefusalError['refused']> {
  const before = [await database.changes.count(), await database.entries.toArray()];
  const error = await write(database, tinyRegister, clerk, attempt).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RefusalError);
  expect([await database.changes.count(), await database.entries.toArray()]).toEqual(before);
  return (error as RefusalError).refused;
}

describe('an acknowledged entry', () => {
  test('is there after the database is closed and opened again', async () => {
    await write(database, tinyRegister, clerk, act({ customer: '城东水厂', 'parts.r1.name': '继电器' }));
    database.close();
    const again = new Database(database.name);
    expect(await again.entries.get('e1')).toMatchObject({
      no: 'TY-20261123-A001',
      state: 'registered',
      values: { customer: '城东水厂', parts: { r1: { name: '继电器' } } },
    });
    again.close();
  });

  test('is filed under the civil day of its own time, not of the browser’s zone', async () => {
    const entry = await write(database, tinyRegister, clerk, act({ customer: 'x', calledAt: '2026-11-22T16:00:00Z' }));
    expect(entry.day).toBe('2026-11-23');
    const earlier = await write(database, tinyRegister, clerk, act({ calledAt: '2026-11-22T15:59:59Z' }));
    expect(earlier.day).toBe('2026-11-22');
  });

  test('is found by what it names', async () => {
    await write(database, tinyRegister, clerk, act({ customer: 'x', asset: 'asset-7' }));
    expect(await database.entries.where('refs').equals('asset-7').count()).toBe(1);
  });

  test('tells who did what, when and why', async () => {
    await write(database, tinyRegister, clerk, act({ customer: 'x' }));
    await write(
      database,
      tinyRegister,
      { ...clerk, by: 'staff-2' },
      act({}, { to: 'cancelled', reason: ' 客户撤销 ' }),
    );
    const changes = await history(database, 'e1');
    expect(changes.map(({ by, reason }) => [by, reason])).toEqual([
      ['staff-1', undefined],
      ['staff-2', '客户撤销'],
    ]);
    expect(chainBreaks(changes)).toEqual([]);
  });
});

describe('numbers', () => {
  test('count up through a day, for each device letter, and are never given twice', async () => {
    const no = async (entry: string, author: Author) =>
      (await write(database, tinyRegister, author, { entry, set: { customer: 'x' } })).no;
    expect(await no('e1', clerk)).toBe('TY-20261123-A001');
    expect(await no('e2', clerk)).toBe('TY-20261123-A002');
    await write(database, tinyRegister, clerk, act({}, { entry: 'e2', to: 'cancelled', reason: '错登' }));
    expect(await no('e3', clerk)).toBe('TY-20261123-A003');
    expect(await no('e4', { ...clerk, device: 'b2', letter: 'B' })).toBe('TY-20261123-B001');
    expect(await no('e5', { ...clerk, now: Date.parse('2026-11-23T16:00:00Z') })).toBe('TY-20261124-A001');
  });

  test('are not given twice though two tabs write at once', async () => {
    const other = new Database(database.name);
    const tabs = [database, other];
    const written = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        write(tabs[i % 2]!, tinyRegister, clerk, { entry: `e${i}`, set: { customer: `${i}` } }),
      ),
    );
    expect(new Set(written.map(({ no }) => no)).size).toBe(20);
    expect(chainBreaks(await database.changes.toArray())).toEqual([]);
    other.close();
  });
});

describe('a voided entry', () => {
  test('stays listed with its reason, and is changed no more', async () => {
    await write(database, tinyRegister, clerk, act({ customer: 'x' }));
    const entry = await write(database, tinyRegister, clerk, act({}, { void: true, reason: ' 登记了两次 ' }));
    expect(entry).toMatchObject({ state: 'void', void: '登记了两次', values: { customer: 'x' } });
    expect(await database.entries.get('e1')).toEqual(entry);
    expect(await refused(act({ customer: 'y' }))).toMatchObject([{ path: 'void', what: { zh: '已经作废，不能再改' } }]);
    expect(await refused(act({}, { void: true, reason: '又一次' }))).toHaveLength(1);
  });

  test('is not voided without a reason, nor by a value set by hand', async () => {
    await write(database, tinyRegister, clerk, act({ customer: 'x' }));
    expect(await refused(act({}, { void: true, reason: ' ' }))).toMatchObject([{ what: { zh: '作废要写明原因' } }]);
    expect(await refused(act({ void: '原因' }))).toMatchObject([{ path: 'void' }]);
  });
});

describe('many acts at once', () => {
  const acts = (...sets: Act['set'][]) => sets.map((set, i): Act => ({ entry: `e${i}`, set }));

  test('are written in order, those on one entry one upon the other', async () => {
    const written = await writeAll(database, tinyRegister, clerk, [
      ...acts({ customer: 'x' }, { customer: 'y' }),
      { entry: 'e0', set: { asset: 'a7' } },
    ]);
    expect(written.map(({ no }) => no)).toEqual(['TY-20261123-A001', 'TY-20261123-A002', 'TY-20261123-A001']);
    expect(await database.entries.get('e0')).toMatchObject({ values: { customer: 'x', asset: 'a7' }, conflicts: [] });
    expect(chainBreaks(await database.changes.toArray())).toEqual([]);
  });

  test('are refused together', async () => {
    const writing = writeAll(database, tinyRegister, clerk, acts({ customer: 'x' }, { signature: 'y' }));
    await expect(writing).rejects.toBeInstanceOf(RefusalError);
    expect([await database.changes.count(), await database.entries.count()]).toEqual([0, 0]);
  });
});

describe('a write that is not right is refused as a whole', () => {
  test('an unknown field is named with the fields that there are', async () => {
    const [first] = await refused(act({ customer: 'x', colour: 'red' }));
    expect(first).toMatchObject({ path: 'colour', value: 'red', allowed: { zh: expect.stringContaining('客户名称') } });
  });

  test.each([
    'state',
    'no',
    '__proto__',
    'constructor',
    'parts.r1.name.x',
    'parts..name',
    'parts.r1.colour',
    'customer.x',
    '',
  ])('the path “%s” cannot be set by hand', async (path) => {
    expect(await refused(act({ customer: 'x', [path]: 'y' }))).toMatchObject([{ path }]);
  });

  test('a wrong value is named with the field, the value, what is allowed and the clause (rep-3)', async () => {
    expect(await refused(act({ customer: '一二三四五六七八九十一' }))).toMatchObject([
      {
        path: 'customer',
        label: { zh: '客户名称' },
        value: '一二三四五六七八九十一',
        allowed: { zh: '不超过 10 个字', en: 'at most 10 characters' },
        clause: 'rep-3',
      },
    ]);
  });

  test('a required field cannot be left out, nor taken away later (rep-3)', async () => {
    expect(await refused(act({ signature: 'x' }))).toMatchObject([{ path: 'customer', clause: 'rep-3' }]);
    await write(database, tinyRegister, clerk, act({ customer: 'x' }));
    expect(await refused(act({ customer: null }))).toMatchObject([{ path: 'customer' }]);
  });

  test('a state is not reached without what it needs, and the clause says why (rep-4)', async () => {
    await write(database, tinyRegister, clerk, act({ customer: 'x' }));
    expect(await refused(act({}, { to: 'closed' }))).toMatchObject([
      { path: 'signature', clause: 'rep-4', what: { zh: '要到“已结”，还缺“客户签字”' } },
    ]);
    expect((await write(database, tinyRegister, clerk, act({ signature: '张三' }, { to: 'closed' }))).state).toBe(
      'closed',
    );
    expect(await refused(act({ signature: null }))).toMatchObject([{ path: 'signature' }]);
  });

  test('what a state needs on a condition is asked for when the condition holds, by its own clause (rep-6)', async () => {
    const { registered, closed, cancelled } = tinyRegister.states;
    const needs: Condition[] = [({ asset }) => (asset ? [{ field: 'signature', clause: 'rep-6' }] : [])];
    const conditional = { ...tinyRegister, states: { registered, closed: { ...closed, needs }, cancelled } };
    const close = (entry: string) => write(database, conditional, clerk, { entry, set: {}, to: 'closed' });
    await write(database, conditional, clerk, { entry: 'e1', set: { customer: 'x', asset: 'asset-7' } });
    await write(database, conditional, clerk, { entry: 'e2', set: { customer: 'x' } });
    await expect(close('e1')).rejects.toMatchObject({ refused: [{ path: 'signature', clause: 'rep-6' }] });
    expect((await close('e2')).state).toBe('closed');
  });

  test('a state that does not follow is refused with those that do', async () => {
    await write(database, tinyRegister, clerk, act({ customer: 'x', signature: 'y' }, {}));
    await write(database, tinyRegister, clerk, act({}, { to: 'closed' }));
    expect(await refused(act({}, { to: 'registered' }))).toMatchObject([{ path: 'state', allowed: { zh: '已结' } }]);
    expect(await refused(act({}, { to: 'nowhere' }))).toMatchObject([{ path: 'state', value: 'nowhere' }]);
    expect(await refused({ entry: 'e2', set: { customer: 'x', signature: 'y' }, to: 'closed' })).toHaveLength(1);
  });

  test('cancelling takes a reason, and blanks are none', async () => {
    await write(database, tinyRegister, clerk, act({ customer: 'x' }));
    expect(await refused(act({}, { to: 'cancelled' }))).toMatchObject([{ what: { zh: '改为“已撤销”要写明原因' } }]);
    expect(await refused(act({}, { to: 'cancelled', reason: '  ' }))).toHaveLength(1);
  });

  test('a wrong cell of a row is found', async () => {
    expect(await refused(act({ customer: 'x', 'parts.r1.name': '一二三四五六七八九十一' }))).toMatchObject([
      { path: 'parts' },
    ]);
  });
});

test('what was written over an entry seen before somebody else’s change is kept as a conflict', async () => {
  const seen = await write(database, tinyRegister, clerk, act({ customer: 'x' }));
  await write(database, tinyRegister, clerk, act({ signature: '张三' }));
  const entry = await write(database, tinyRegister, clerk, act({ signature: '李四' }, { seen }));
  expect(entry.values['signature']).toBe('李四');
  expect(entry.conflicts).toMatchObject([{ path: 'signature', otherValue: '张三' }]);
  const settled = await write(database, tinyRegister, clerk, act({ signature: '张三' }));
  expect(settled.conflicts).toEqual([]);
});

test('old code does not write into data that newer code has written', async () => {
  await write(database, tinyRegister, clerk, act({ customer: 'x' }));
  await database.meta.put({ key: 'generation', value: GENERATION + 1 });
  await expect(write(database, tinyRegister, clerk, act({ customer: 'y' }))).rejects.toBeInstanceOf(NewerDataError);
  expect((await database.entries.get('e1'))?.values['customer']).toBe('x');
});
