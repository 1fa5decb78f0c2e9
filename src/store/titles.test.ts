import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import callIns from '../registers/call-ins/register.ts';
import customers from '../registers/customers/register.ts';
import { Database } from './database.ts';
import { titleOf, titlesOf } from './titles.ts';

const database = new Database('titles');
const registers = new Map<string, Register>([callIns, customers].map((register) => [register.id, register]));

const entry = (id: string, register: string, values: Record<string, Json>): Entry =>
  ({ id, register, no: `NO-${id}`, state: '', values, refs: [] }) as unknown as Entry;

beforeAll(() =>
  database.entries.bulkAdd([
    entry('c1', 'customers', { name: '城东水厂' }),
    entry('e1', 'call-ins', { customer: 'c1', symptom: '  \n水泵不转\n昨天开始' }),
    entry('e2', 'call-ins', { customer: 'c9', symptom: '漏水' }),
    entry('e3', 'call-ins', {}),
    entry('f1', 'future', { name: '不认识' }),
  ]),
);

afterAll(() => database.delete());

test('an entry is called by what it names and the first line of what it says', async () => {
  const titles = await titlesOf(database, registers, ['e1', 'c1', 'e1'], 'zh');
  expect([...titles]).toEqual([
    ['e1', '城东水厂 · 水泵不转'],
    ['c1', '城东水厂'],
  ]);
});

describe('an entry is called by what is known of it', () => {
  test('without an entry that this browser does not have', async () => {
    expect((await titlesOf(database, registers, ['e2'], 'zh')).get('e2')).toBe('漏水');
  });

  test('by its number where nothing else is, or no register', async () => {
    const titles = await titlesOf(database, registers, ['e3', 'f1', 'missing'], 'zh');
    expect([...titles]).toEqual([
      ['e3', 'NO-e3'],
      ['f1', 'NO-f1'],
    ]);
  });

  test('by its number where its register has no fields for a name', () => {
    const { name, ...unnamed } = customers as Register;
    expect(name).toEqual(['name']);
    expect(titleOf(entry('c2', 'customers', { name: 'x' }), unnamed, 'zh', () => undefined)).toBe('NO-c2');
  });
});
