import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import { clerk } from '../../../tests/support/clerk.ts';
import { tinyRegister, words } from '../../../tests/support/tiny-register.ts';
import { Database } from '../database.ts';
import { type Act, write, writeAll } from '../write.ts';
import type { Answer, Opening, Port, Question } from './protocol.ts';
import { SearchClient, SearchError } from './search-client.ts';
import { answerSearches } from './search-worker.ts';

/** A job at an asset; an asset is called by its customer. */
const reference = (register: string) => words(register, { register, references: (value) => [String(value)] });
const assets: Register = {
  ...tinyRegister,
  id: 'assets',
  prefix: 'AS',
  fields: { customer: reference('customers'), model: words('型号') },
  name: ['customer', 'model'],
  list: ['no', 'model'],
};
const customers: Register = {
  ...tinyRegister,
  id: 'customers',
  prefix: 'CU',
  fields: { name: words('名称'), phone: words('电话', { kind: 'phone', fault: () => undefined }) },
  name: ['name'],
  list: ['no', 'name'],
};
const registers = new Map<string, Register>(
  [tinyRegister, assets, customers].map((register) => [register.id, register]),
);
for (const register of [assets, customers]) Reflect.deleteProperty(register, 'dayField');

let database: Database;
let serial = 0;
let endings: (() => void)[] = [];

beforeEach(() => {
  serial += 1;
  database = new Database(`search-${serial}`);
});

afterEach(async () => {
  for (const end of endings) end();
  endings = [];
  await database.delete();
});

/** A search of a register, over a line like that to a worker, and when it next says that something has changed. */
function searching(register = 'tiny'): { client: SearchClient; changed: () => Promise<void> } {
  const { port1, port2 } = new MessageChannel();
  const end = answerSearches(port2 as unknown as Port<Answer, Opening | Question>, registers);
  let heard = () => {};
  const opening = { database: database.name, register, language: 'zh' as const };
  const client = new SearchClient(port1 as unknown as Port<Opening | Question, Answer>, opening, () => heard());
  port1.start();
  port2.start();
  endings.push(end, () => port1.close());
  const changed = () =>
    new Promise<void>((resolve) => {
      heard = resolve;
    });
  return { client, changed };
}

const written = (entry: string, set: Act['set'], register: Register = tinyRegister, more: Partial<Act> = {}) =>
  write(database, register, clerk, { entry, set, ...more });

const idsOf = async (client: SearchClient, text: string) => (await client.query({ text })).ids;

/** Writes, and waits until the search has it. */
async function taken<T>(search: ReturnType<typeof searching>, writing: () => Promise<T>): Promise<void> {
  const changed = search.changed();
  await writing();
  await changed;
}

describe('a search', () => {
  test('finds what is stored, also by the customer of the asset that it names', async () => {
    await written('c1', { name: '城东水厂', phone: '0510-80000101' }, customers);
    await written('a1', { customer: 'c1', model: 'PK-75' }, assets);
    await written('e1', { customer: '某某', asset: 'a1' });
    const { client } = searching();
    expect(await client.query({ text: 'cdsc pk-75' })).toEqual({ ids: ['e1'], total: 1 });
    const { client: ofAssets } = searching('assets');
    expect(await idsOf(ofAssets, '051080000101')).toEqual(['a1']);
  });

  test('finds what is written afterwards, and no longer what has changed', async () => {
    const search = searching();
    expect(await idsOf(search.client, '水厂')).toEqual([]);
    await taken(search, () => written('e1', { customer: '城东水厂' }));
    expect(await idsOf(search.client, '水厂')).toEqual(['e1']);
    await taken(search, () => written('e1', { customer: '恒泰物业' }));
    expect(await idsOf(search.client, '水厂')).toEqual([]);
    await taken(search, () => written('e1', {}, tinyRegister, { void: true, reason: '错登' }));
    expect((await search.client.query({ text: '恒泰', states: ['registered'] })).ids).toEqual([]);
    expect((await search.client.query({ text: '恒泰', states: ['void'] })).ids).toEqual(['e1']);
  });

  test('finds an entry by the new name of what it names, two steps away', async () => {
    await written('c1', { name: '城东水厂' }, customers);
    await written('a1', { customer: 'c1', model: 'PK-75' }, assets);
    await written('e1', { customer: '某某', asset: 'a1' });
    const search = searching();
    expect(await idsOf(search.client, '城东')).toEqual(['e1']);
    await taken(search, () => written('c1', { name: '城西水厂' }, customers));
    expect(await idsOf(search.client, '城东')).toEqual([]);
    expect(await idsOf(search.client, '城西')).toEqual(['e1']);
  });

  test('finds what was imported in one go, and what is taken in more than one reading', async () => {
    const search = searching();
    await search.client.query({});
    const acts = Array.from({ length: 4500 }, (_, i) => ({ entry: `e${i}`, set: { customer: `客户${i}` } }));
    await taken(search, () => writeAll(database, tinyRegister, clerk, acts));
    expect((await search.client.query({ text: 'kh' })).total).toBe(4500);
    expect(await idsOf(search.client, '客户4499')).toEqual(['e4499']);
  });

  test('goes on through many changes, also those written while it reads', async () => {
    const { client } = searching();
    const writing = Array.from({ length: 60 }, (_, i) => written(`e${i % 30}`, { customer: `第${i}号` }));
    void client.query({ text: '号' });
    await Promise.all(writing);
    expect((await client.query({ text: '号' })).total).toBe(30);
    expect(await idsOf(client, '第59号')).toEqual(['e29']);
  });

  test('forgets what is no longer in the database', async () => {
    await written('e1', { customer: '城东水厂' });
    const search = searching();
    expect(await idsOf(search.client, '水厂')).toEqual(['e1']);
    await taken(search, () => database.entries.delete('e1'));
    expect(await idsOf(search.client, '水厂')).toEqual([]);
    await written('e2', { customer: '城西水厂' });
    await taken(search, () => database.entries.clear());
    expect((await search.client.query({})).total).toBe(0);
  });
});

describe('questions', () => {
  test('that wait give way to the latest, and are settled with its answer', async () => {
    await written('e1', { customer: '城东水厂' });
    await written('e2', { customer: '恒泰物业' });
    const { client } = searching();
    const answers = await Promise.all(['水厂', '水', '物', '物业'].map((text) => idsOf(client, text)));
    expect(answers).toEqual([['e1'], ['e2'], ['e2'], ['e2']]);
  });

  test('to a worker that has ended fail, those that wait and those to come', async () => {
    const { client } = searching();
    const waiting = [client.query({}), client.query({ text: 'x' })];
    client.fail('搜索已经关闭');
    for (const one of [...waiting, client.query({})]) await expect(one).rejects.toThrow('搜索已经关闭');
  });

  test('are answered again once the database can be read again', async () => {
    await database.entries.add({
      id: 'e1',
      register: 'tiny',
      no: 'TY-1',
      day: '2026-11-23' as CivilDay,
      values: 7,
    } as unknown as Entry);
    const { client } = searching();
    await expect(client.query({})).rejects.toBeInstanceOf(SearchError);
    await written('e2', { customer: '城东水厂' });
    await database.entries.delete('e1');
    expect((await client.query({})).ids).toEqual(['e2']);
  });
});
