import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { Database } from '#store/database.ts';
import { type Listed, pageOf } from '#store/pages.ts';
import { orderedIds } from './ordered-ids.ts';

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'] as CivilDay[];
const STATES = ['registered', 'dispatched', 'closed', 'void'];
let serial = 0;

const entries = fc.array(
  fc.record({ day: fc.constantFrom(...DAYS), state: fc.constantFrom(...STATES), register: fc.constantFrom('a', 'b') }),
  { maxLength: 30 },
);
const listed = fc.record(
  {
    states: fc.subarray(STATES, { minLength: 1 }),
    from: fc.constantFrom(...DAYS),
    until: fc.constantFrom(...DAYS),
  },
  { requiredKeys: [] },
);

test('the ids of a list stand in the order in which its pages have them, whatever states and days are asked for', async () => {
  await fc.assert(
    fc.asyncProperty(entries, listed, async (given, asked) => {
      fc.pre(!(asked.from && asked.until && asked.from > asked.until));
      serial += 1;
      const database = new Database(`ordered-${serial}`);
      const stored = given.map((entry, i) => ({ ...entry, id: `e${i}`, no: `N${i}`, refs: [], updatedAt: `${i}` }));
      await database.entries.bulkAdd(stored as unknown as Entry[]);
      const list = { register: 'a', ...asked } as Listed;
      const pages = await pageOf(database, list, 100);
      expect(await orderedIds(database, list)).toEqual(pages.entries.map(({ id }) => id));
      await database.delete();
    }),
    { numRuns: 40 },
  );
});
