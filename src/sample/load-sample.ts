import type { Change } from '#domain/changes/change.ts';
import { fold } from '#domain/changes/fold.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Instant } from '#domain/instant.ts';
import type { Register } from '#domain/register.ts';
import type { WorkingCalendar } from '#domain/working-calendar.ts';
import { type Database, guardGeneration, SAMPLE_DATABASE_NAME } from '#store/database.ts';
import { filed } from '#store/write.ts';
import { SAMPLE_DEVICES } from './acts.ts';
import { sampleChanges, sampleFiles } from './sample-changes.ts';

/** Sample data was to be put where it does not belong; nothing was changed. */
export class NotSampleError extends Error {
  override name = 'NotSampleError';
}

/**
 * Fills the sample's own database: changes, signatures and folded entries in one transaction. What an earlier day's sample left
 * there gives way to it, unless somebody has written something of his own.
 * @param registers by id
 * @param calendarOn the working hours as in force on a day
 * @throws NotSampleError when it is another database, or holds a change that is not the sample's
 * @throws NewerDataError when newer code has written to the database
 */
export async function loadSample(
  database: Database,
  registers: ReadonlyMap<string, Register>,
  now: Instant,
  timeZone: string,
  calendarOn: (day: CivilDay) => WorkingCalendar,
): Promise<{ changes: number; entries: number }> {
  if (database.name !== SAMPLE_DATABASE_NAME) {
    throw new NotSampleError(`样例数据不能写入数据库“${database.name}”；只能写入“${SAMPLE_DATABASE_NAME}”`);
  }
  const changes = sampleChanges(now, timeZone, calendarOn, registers);
  const entries = entriesOf(changes, registers, timeZone);
  const files = sampleFiles();
  await database.transaction('rw', database.changes, database.entries, database.files, database.meta, async () => {
    await guardGeneration(database);
    await refuseOthers(database);
    await database.changes.clear();
    await database.entries.clear();
    await database.changes.bulkAdd(changes);
    await database.entries.bulkAdd(entries);
    await database.files.bulkPut(files);
  });
  return { changes: changes.length, entries: entries.length };
}

function entriesOf(changes: readonly Change[], registers: ReadonlyMap<string, Register>, timeZone: string): Entry[] {
  return [...Map.groupBy(changes, ({ entry }) => entry)].flatMap(([id, own]) => {
    const register = registers.get(own[0]?.register ?? '');
    return register ? [filed(register, id, fold(own), timeZone)] : [];
  });
}

async function refuseOthers(database: Database): Promise<void> {
  const own: readonly string[] = Object.values(SAMPLE_DEVICES);
  const total = await database.changes.count();
  const counts = await Promise.all(
    own.map((device) => database.changes.where('[device+id]').between([device], [device, []]).count()),
  );
  const others = total - counts.reduce((sum, count) => sum + count, 0);
  if (others === 0) return;
  throw new NotSampleError(`数据库“${database.name}”里有 ${others} 条不属于样例的变更；只能写入空的或只有样例的数据库`);
}
