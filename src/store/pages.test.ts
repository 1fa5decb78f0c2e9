import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { Database } from './database.ts';
import { countIn, naming, numbered, pageOf } from './pages.ts';

const database = new Database('pages');
const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'] as CivilDay[];
const PER_DAY = 250;

beforeAll(async () => {
  const entries = DAYS.flatMap((day) =>
    Array.from(
      { length: PER_DAY },
      (_, i) =>
        ({
          id: `${day}-${String(i).padStart(4, '0')}`,
          register: i % 10 === 0 ? 'other' : 'call-ins',
          no: `CI-${day.replaceAll('-', '')}-A${String(i).padStart(3, '0')}`,
          state: i % 2 === 0 ? 'registered' : 'closed',
          day,
          values: { serial: i },
          refs: [`customer-${i % 7}`],
        }) as unknown as Entry,
    ),
  );
  await database.entries.bulkAdd(entries);
});

afterAll(() => database.delete());

/** Every page of a list, one after the other. */
async function allPages(listed: Parameters<typeof pageOf>[1], size: number): Promise<Entry[]> {
  const seen: Entry[] = [];
  let page = await pageOf(database, listed, size);
  seen.push(...page.entries);
  while (page.next) {
    page = await pageOf(database, listed, size, page.next);
    seen.push(...page.entries);
  }
  return seen;
}

test('the pages of a list show each entry once, newest day first', async () => {
  const seen = await allPages({ register: 'call-ins' }, 37);
  expect(seen).toHaveLength(DAYS.length * PER_DAY * 0.9);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  expect(seen.map(({ day }) => day)).toEqual(
    seen
      .map(({ day }) => day)
      .toSorted()
      .toReversed(),
  );
});

test('a list of some days holds those days and no other, the first and last included', async () => {
  const seen = await allPages({ register: 'call-ins', from: DAYS[1]!, until: DAYS[2]! }, 50);
  expect([...new Set(seen.map(({ day }) => day))]).toEqual([DAYS[2], DAYS[1]]);
});

test('a list can be narrowed, and its last page says that there are no more', async () => {
  const narrow = { register: 'call-ins', matches: ({ values }: Entry) => values['serial'] === 3 };
  const page = await pageOf(database, narrow, 10);
  expect(page.entries).toHaveLength(DAYS.length);
  expect(page.next).toBeUndefined();
  expect((await pageOf(database, { register: 'nothing' }, 10)).entries).toEqual([]);
});

test('an entry written while somebody reads neither repeats nor hides another', async () => {
  const first = await pageOf(database, { register: 'call-ins' }, 20);
  await database.entries.put({ ...first.entries[0]!, id: '2026-11-23-zzzz' });
  const second = await pageOf(database, { register: 'call-ins' }, 20, first.next);
  expect(second.entries.some(({ id }) => first.entries.some((entry) => entry.id === id))).toBe(false);
  await database.entries.delete('2026-11-23-zzzz');
});

test('entries are counted by state, found by what they name, and by the beginning of their number', async () => {
  expect(await countIn(database, 'other', 'registered')).toBe(DAYS.length * 25);
  expect((await naming(database, 'customer-3')).every(({ refs }) => refs.includes('customer-3'))).toBe(true);
  expect(await numbered(database, 'CI-20261122-A01', 100)).toHaveLength(10);
});
