import 'fake-indexeddb/auto';
import { beforeAll, test } from 'vitest';
import { civilDayAt } from '../../src/domain/civil-day.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { Register } from '../../src/domain/register.ts';
import callIns from '../../src/registers/call-ins/register.ts';
import customers from '../../src/registers/customers/register.ts';
import { Database } from '../../src/store/database.ts';
import { type Cursor, countBy, pageOf } from '../../src/store/pages.ts';
import { EntryIndex, type Query } from '../../src/store/search/entry-index.ts';
import { LiveIndex } from '../../src/store/search/live-index.ts';

/**
 * The lists of the desk, each beside the naive way. The database is one in memory, slower than a browser's: compare the figures
 * with each other. Run with `npx vitest bench`.
 */
const ENTRIES = 100_000;
const SOME = 10_000;
const CUSTOMERS = 2000;
const PER_PAGE = 50;
const PER_DAY = 40;
const FIRST_DAY = 15_000;

/** What takes seconds is measured a few times only, or once. */
const ONCE = { time: 1, iterations: 1, warmup: false };
const BRIEFLY = { time: 300, iterations: 3, warmupTime: 50, warmupIterations: 1 };

const registers = new Map<string, Register>([callIns, customers].map((register) => [register.id, register]));
const states = Object.keys(callIns.states);
const places = [...'城东西南北江河湖海山'];
const symptoms = ['水泵不转', '电表读数不准', '控制柜跳闸', '流量计无显示', '阀门漏水，关不严'];

const customer = (i: number): Entry =>
  ({
    ...{ id: `c${i}`, register: 'customers', no: `CU-${i}`, state: 'active', day: '2026-01-01', refs: [] },
    values: {
      name: `${places[i % 10]}${places[(i >> 3) % 10]}第${i}水厂`,
      phone: `0510-8${String(i).padStart(7, '0')}`,
    },
  }) as unknown as Entry;

const call = (i: number): Entry =>
  ({
    ...{
      id: `e${String(i).padStart(7, '0')}`,
      register: 'call-ins',
      no: `CI-A${i}`,
      refs: [`c${i % CUSTOMERS}`, `s${i % 9}`],
    },
    state: states[i % states.length],
    day: civilDayAt(FIRST_DAY + Math.floor(i / PER_DAY)),
    values: {
      calledAt: new Date((FIRST_DAY + i / PER_DAY) * 86_400_000).toISOString(),
      customer: `c${i % CUSTOMERS}`,
      technician: `s${i % 9}`,
      symptom: `${symptoms[i % 5]}，第${i}次`,
      model: `DT-${i % 977}`,
    },
  }) as unknown as Entry;

const database = new Database('bench');
const small = new Database('bench-small');
const calls = Array.from({ length: ENTRIES }, (_, i) => call(i));
const named = (id: string) =>
  id.startsWith('c') ? { title: `城东第${id}水厂`, phones: ['0510-80000101'] } : undefined;

function indexOf(entries: readonly Entry[]): EntryIndex {
  const index = new EntryIndex(callIns, 'zh');
  for (const entry of entries) index.put(entry, named);
  return index;
}

const large = indexOf(calls);
const medium = indexOf(calls.slice(0, SOME));
let hundredth: Cursor | undefined;

beforeAll(async () => {
  const named = Array.from({ length: CUSTOMERS }, (_, i) => customer(i));
  await small.entries.bulkAdd([...calls.slice(0, SOME), ...named]);
  await database.entries.bulkAdd([...calls, ...named]);
  const { next } = await pageOf(database, { register: 'call-ins' }, 99 * PER_PAGE);
  hundredth = next;
}, 600_000);

const naivePage = (page: number) =>
  database.entries
    .where('[register+day]')
    .between(['call-ins', ''], ['call-ins', '\uffff'])
    .reverse()
    .offset(page * PER_PAGE)
    .limit(PER_PAGE)
    .toArray();

const naiveStatePage = (page: number) =>
  database.entries
    .where('[register+day]')
    .between(['call-ins', ''], ['call-ins', '\uffff'])
    .reverse()
    .filter(({ state }) => state === 'closed')
    .offset(page * PER_PAGE)
    .limit(PER_PAGE)
    .toArray();

test(`the first page of ${ENTRIES}`, async ({ bench }) => {
  await bench.compare(
    bench('keyset', async () => void (await pageOf(database, { register: 'call-ins' }, PER_PAGE))),
    bench('offset', async () => void (await naivePage(0))),
    BRIEFLY,
  );
});

test(`the hundredth page of ${ENTRIES}`, async ({ bench }) => {
  await bench.compare(
    bench('keyset', async () => void (await pageOf(database, { register: 'call-ins' }, PER_PAGE, hundredth))),
    bench('offset', async () => void (await naivePage(99))),
    ONCE,
  );
});

test(`the hundredth page of ${ENTRIES}, in one state and in three`, async ({ bench }) => {
  const page = (...states: string[]) => pageOf(database, { register: 'call-ins', states }, PER_PAGE, hundredth);
  await bench.compare(
    bench('keyset, one state', async () => void (await page('closed'))),
    bench('keyset, three states', async () => void (await page('registered', 'dispatched', 'on-site'))),
    bench('filter and offset, one state', async () => void (await naiveStatePage(13))),
    ONCE,
  );
});

test(`how many of ${ENTRIES} are in each state`, async ({ bench }) => {
  await bench.compare(
    bench('by index', async () => void (await countBy(database, 'call-ins'))),
    bench('by reading', async () => {
      const all = await database.entries
        .where('[register+day]')
        .between(['call-ins', ''], ['call-ins', '\uffff'])
        .toArray();
      Map.groupBy(all, ({ state }) => state);
    }),
    BRIEFLY,
  );
});

const QUERIES: Record<string, Query> = {
  'a word': { text: '水厂' },
  'a rare word': { text: '第99次' },
  initials: { text: 'cddc' },
  'digits and a state': { text: '0101', states: ['registered'] },
  'two words, sorted by customer': { text: '水泵 dt-8', sort: { column: 'customer' } },
};

for (const [kind, query] of Object.entries(QUERIES)) {
  const { text = '' } = query;
  test(`searching for ${kind}`, async ({ bench }) => {
    await bench.compare(
      bench(`index, ${SOME}`, () => void medium.find(query)),
      bench(`index, ${ENTRIES}`, () => void large.find(query)),
      bench(`every value of ${ENTRIES}`, () => {
        calls.filter(({ values }) => JSON.stringify(values).includes(text));
      }),
      BRIEFLY,
    );
  });
}

test(`an entry that changes among ${ENTRIES}, and the list anew`, async ({ bench }) => {
  await bench('index', () => {
    large.put(call(7), named);
    large.find({ text: '水泵' });
  }).run(BRIEFLY);
});

test(`building an index of ${SOME} and sorting it by Chinese text`, async ({ bench }) => {
  await bench('index', () => void indexOf(calls.slice(0, SOME)).find({ sort: { column: 'symptom' } })).run(BRIEFLY);
});

test(`building the index of ${SOME}`, async ({ bench }) => {
  await bench.compare(
    bench('from memory', () => void indexOf(calls.slice(0, SOME))),
    bench('from the database', async () => {
      const index = new LiveIndex(small, registers, 'call-ins', 'zh', () => {});
      await index.find({});
      index.close();
    }),
    BRIEFLY,
  );
});
