import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import customers from '#registers/customers/register.ts';
import { Database } from '#store/database.ts';
import { history, write } from '#store/write.ts';
import { clerk } from '../../../tests/support/clerk.ts';
import { type Choice, conflictChoices } from './conflict-choices.ts';

const first = { name: '城东水厂', phone: '0510-80000101', contacts: { k1: { name: '周国平' }, k2: { name: '陆敏' } } };
let database: Database;
let stored: Entry;

beforeEach(async () => {
  database = new Database(`conflicts-${Math.random()}`);
  stored = await write(database, customers, clerk, { entry: 'e', set: first });
});
afterEach(() => database.delete());

/** Two people write without having seen each other, the second a minute later. */
async function both(one: Record<string, Json>, other: Record<string, Json>): Promise<Choice[]> {
  const seen = { heads: stored.heads };
  await write(database, customers, clerk, { entry: 'e', set: one, seen });
  stored = await write(database, customers, { ...clerk, now: clerk.now + 60_000 }, { entry: 'e', set: other, seen });
  return conflictChoices(customers, stored, await history(database, 'e'));
}

async function settled(side: Choice['shown'] | undefined): Promise<Entry> {
  return write(database, customers, clerk, { entry: 'e', set: {}, ...side?.act, reason: '取' });
}

describe('settling what two people wrote', () => {
  test.each(['shown', 'other'] as const)('a field takes the value that is %s, and is settled', async (side) => {
    const [choice] = await both({ phone: '0510-80000111' }, { phone: '0510-80000222' });
    expect([choice?.shown.value, choice?.other.value]).toEqual(['0510-80000222', '0510-80000111']);
    const after = await settled(choice?.[side]);
    expect(after.values['phone']).toBe(choice?.[side].value);
    expect(after.conflicts).toEqual([]);
  });

  test('a row that one took away while the other wrote in it comes back whole, or stays away', async () => {
    const gone = await both({ 'contacts.k1.role': '科长' }, { 'contacts.k1': null });
    expect(gone).toHaveLength(1);
    const back = await settled(gone[0]?.other);
    expect(back.values['contacts']).toEqual({ k1: { name: '周国平', role: '科长' }, k2: { name: '陆敏' } });
    expect(back.conflicts).toEqual([]);
  });

  test('a row that stays away is settled as well', async () => {
    const gone = await both({ 'contacts.k1.role': '科长' }, { 'contacts.k1': null });
    const after = await settled(gone[0]?.shown);
    expect(after.values['contacts']).toEqual({ k2: { name: '陆敏' } });
    expect(after.conflicts).toEqual([]);
  });

  test('what is void can no longer be changed, and asks for nothing', async () => {
    await both({ phone: '0510-80000111' }, { phone: '0510-80000222' });
    const voided = await write(database, customers, clerk, { entry: 'e', set: {}, void: true, reason: '重复' });
    expect(conflictChoices(customers, voided, await history(database, 'e'))).toEqual([]);
  });
});
