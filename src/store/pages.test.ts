import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { Database } from './database.ts';
import { countBy, countIn, naming, numbered, pageOf } from './pages.ts';

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

describe('a list by states', () => {
  const states = ['registered', 'closed'];

  test('shows what is in them, each once, in the order of the days', async () => {
    const seen = await allPages({ register: 'call-ins', states }, 37);
    expect(seen).toEqual(await allPages({ register: 'call-ins' }, 37));
    const closed = await allPages({ register: 'call-ins', states: ['closed', 'closed'] }, 37);
    expect(closed).toEqual(seen.filter(({ state }) => state === 'closed'));
    expect(await allPages({ register: 'call-ins', states: [] }, 37)).toEqual([]);
  });

  test('can be narrowed to days and otherwise', async () => {
    const matches = ({ refs }: Entry) => refs.includes('customer-3');
    const seen = await allPages({ register: 'call-ins', states, from: DAYS[1]!, until: DAYS[2]!, matches }, 7);
    const all = await allPages({ register: 'call-ins' }, 50);
    expect(seen).toEqual(all.filter((entry) => matches(entry) && entry.day >= DAYS[1]! && entry.day <= DAYS[2]!));
    expect(seen.length).toBeGreaterThan(20);
  });
});

describe('a list with the oldest first', () => {
  test.each([undefined, ['registered', 'closed']])(
    'is that with the newest first, the other way round (%s)',
    async (states) => {
      const listed = { register: 'call-ins', from: DAYS[1]!, ...(states && { states }) };
      const oldest = await allPages({ ...listed, order: 'oldest' }, 41);
      expect(oldest).toEqual((await allPages(listed, 41)).toReversed());
      expect(oldest).toHaveLength(3 * PER_DAY * 0.9);
    },
  );
});

test('a page goes on where the last ended though the days asked for have changed meanwhile', async () => {
  const first = await pageOf(database, { register: 'call-ins' }, 10);
  const narrowed = { register: 'call-ins', from: DAYS[0]!, until: DAYS[0]! };
  const { entries } = await pageOf(database, narrowed, 10, first.next);
  expect(entries[0]?.id).toBe('2026-11-20-0249');
  expect((await pageOf(database, { ...narrowed, order: 'oldest' }, 10, first.next)).entries).toEqual([]);
});

test('a page reads no more entries than it needs, though all are of one day', async () => {
  let read = 0;
  const listed = { register: 'call-ins', matches: () => ++read > 0 };
  const first = await pageOf(database, listed, 100);
  read = 0;
  await pageOf(database, listed, 100, first.next);
  expect(read).toBe(101);
});

test('entries are counted by state, what is void and what is in no known state among them', async () => {
  const id = '2026-11-20-zzzz';
  await database.entries.add({
    id,
    register: 'other',
    no: '',
    state: 'void',
    day: DAYS[0]!,
    refs: [],
  } as unknown as Entry);
  expect(await countBy(database, 'other')).toEqual(
    new Map([
      ['registered', DAYS.length * 25],
      ['void', 1],
    ]),
  );
  await database.entries.delete(id);
  expect(await countBy(database, 'call-ins')).toEqual(
    new Map([
      ['closed', 500],
      ['registered', 400],
    ]),
  );
  expect(await countBy(database, 'nothing')).toEqual(new Map());
});
