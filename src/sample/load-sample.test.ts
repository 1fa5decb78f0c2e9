import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serviceCalendar } from '#domain/holiday-calendar.ts';
import type { Instant } from '#domain/instant.ts';
import type { Register } from '#domain/register.ts';
import { Database, GENERATION, NewerDataError, SAMPLE_DATABASE_NAME } from '#store/database.ts';
import { exported } from '#store/transfer/export.ts';
import { merge } from '#store/transfer/merge.ts';
import { type Author, write } from '#store/write.ts';
import calendarData from '../../content/calendar.json' with { type: 'json' };
import { loadSample, NotSampleError } from './load-sample.ts';

const ZONE = 'Asia/Shanghai';
const NOW = '2026-11-23T01:20:00Z' as Instant;
const CALENDAR = serviceCalendar(calendarData);
const MODULES = import.meta.glob<{ default: Register }>('../registers/*/register.ts', { eager: true });
const REGISTERS = new Map(Object.values(MODULES).map(({ default: register }) => [register.id, register]));

const load = (database: Database, now = NOW) => loadSample(database, REGISTERS, now, ZONE, () => CALENDAR);
const visitor: Author = {
  by: 'sample-staff-1',
  device: 'c1',
  letter: 'C',
  now: Date.parse(NOW) + 60_000,
  timeZone: ZONE,
};

let database: Database;
beforeEach(() => {
  database = new Database(SAMPLE_DATABASE_NAME);
});
afterEach(() => database.delete());

test('the sample is stored whole: changes, entries and signatures', async () => {
  const { changes, entries } = await load(database);
  expect(await database.changes.count()).toBe(changes);
  expect(await database.entries.count()).toBe(entries);
  expect(await database.files.count()).toBeGreaterThan(3);
  expect(await database.entries.where('[register+state]').equals(['call-ins', 'registered']).count()).toBeGreaterThan(
    4,
  );
  expect(await database.entries.where('refs').equals('sample-customers-1').count()).toBeGreaterThan(5);
});

test('its entries are those that merging its export into an empty browser makes', async () => {
  await load(database);
  const other = new Database('other');
  const { breaks } = await merge(other, REGISTERS, await exported(database), ZONE);
  expect(breaks).toEqual([]);
  expect(await other.entries.toArray()).toEqual(await database.entries.toArray());
  await other.delete();
});

test('who tries it out goes on with numbers, chains and states as if he had written it', async () => {
  await load(database);
  const callIns = REGISTERS.get('call-ins') as Register;
  const waiting = await database.entries.where('[register+state]').equals(['call-ins', 'registered']).first();
  const cancelled = await write(database, callIns, visitor, {
    entry: waiting?.id ?? '',
    set: {},
    to: 'cancelled',
    reason: '试用',
  });
  expect(cancelled).toMatchObject({ state: 'cancelled', conflicts: [] });
});

test('another day’s sample takes the place of the one before', async () => {
  await load(database);
  const { changes } = await load(database, '2026-11-24T02:00:00Z' as Instant);
  expect(await database.changes.count()).toBe(changes);
});

test('it is refused where somebody has written something of his own, which stays', async () => {
  await load(database);
  const suppliers = REGISTERS.get('suppliers') as Register;
  await write(database, suppliers, visitor, { entry: 'own', set: { name: '自己登记的供应商' } });
  const before = await database.changes.count();
  await expect(load(database)).rejects.toThrow(NotSampleError);
  expect(await database.changes.count()).toBe(before);
  expect(await database.entries.get('own')).toMatchObject({ values: { name: '自己登记的供应商' } });
});

test('it is refused in any other database, an empty one too', async () => {
  const real = new Database('shouhoutai');
  await expect(load(real)).rejects.toThrow('shouhoutai-sample');
  expect(await real.changes.count()).toBe(0);
  await real.delete();
});

test('it is refused where newer code has written', async () => {
  await database.meta.put({ key: 'generation', value: GENERATION + 1 });
  await expect(load(database)).rejects.toThrow(NewerDataError);
  expect(await database.changes.count()).toBe(0);
});
