import { addDays, type CivilDay, daysBetween } from '#domain/civil-day.ts';
import type { Values } from '#domain/register.ts';
import { dayOf, rowsOf } from '../values.ts';

/** One backup, or the nightly ones of a stretch of days: every day from `since` to `on` can be restored from it. */
export interface BackupRun {
  on: CivilDay;
  /** With logs, or with one backup every night: the first of the days; without it, the day of the run alone. */
  since?: CivilDay;
  ok: boolean;
  /** The last day on which it still exists; without it, it is kept for good. */
  keptUntil?: CivilDay;
}

/** Why a day cannot be recovered: nobody backed up, the backup failed, or it is no longer kept. */
export type GapReason = 'no-run' | 'failed' | 'expired';

/**
 * Which days of a stretch, both ends included, can be recovered on its last day, or on another.
 * @source prj-3.3b
 */
export function coverage(
  runs: readonly BackupRun[],
  from: CivilDay,
  until: CivilDay,
  asOf: CivilDay = until,
): Record<string, 'covered' | 'gap'> {
  return Object.fromEntries(
    daysOf(from, until).map((day) => [day, gapReason(runs, day, asOf) === undefined ? 'covered' : 'gap']),
  );
}

/**
 * The first day that cannot be recovered, with the reason: the witness that the target is missed. Without one it is met.
 * @source prj-3.3b
 */
export function firstGap(
  runs: readonly BackupRun[],
  from: CivilDay,
  until: CivilDay,
  asOf: CivilDay = until,
): { day: CivilDay; why: GapReason } | undefined {
  for (const day of daysOf(from, until)) {
    const why = gapReason(runs, day, asOf);
    if (why) return { day, why };
  }
  return undefined;
}

/** The runs of an entry that say on which day and with which result; others are still being written. */
export function runsOf({ runs }: Values): BackupRun[] {
  return rowsOf(runs).flatMap(([, { on, since, ok, keptUntil }]) => {
    const day = dayOf(on);
    if (!day || typeof ok !== 'boolean') return [];
    const [first, last] = [dayOf(since), dayOf(keptUntil)];
    return [{ on: day, ok, ...(first && { since: first }), ...(last && { keptUntil: last }) }];
  });
}

function gapReason(runs: readonly BackupRun[], day: CivilDay, asOf: CivilDay): GapReason | undefined {
  const made = runs.filter(({ on, since = on }) => since <= day && day <= on);
  if (made.length === 0) return 'no-run';
  const good = made.filter(({ ok }) => ok);
  if (good.length === 0) return 'failed';
  return good.some(({ keptUntil }) => keptUntil === undefined || keptUntil >= asOf) ? undefined : 'expired';
}

function daysOf(from: CivilDay, until: CivilDay): CivilDay[] {
  return Array.from({ length: Math.max(0, daysBetween(from, until) + 1) }, (_, i) => addDays(from, i));
}
