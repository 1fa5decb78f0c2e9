import { addDays, addMonths, type CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { firstOfMonth } from '../optimisations/optimisation-id.ts';
import { dayOf, rowsOf } from '../values.ts';

/** Days on which a system is kept up, both ends included; open where an end is not known. */
export interface Stretch {
  from?: CivilDay | undefined;
  until?: CivilDay | undefined;
}

/** Whether a system is to be inspected in a month; if not, whether that is before or after its upkeep, and from or until when. */
export type Standing =
  | { isDue: true }
  | { isDue: false; why: 'before' | 'after' | 'never'; day?: CivilDay | undefined };

/** Contracts that covered something as long as they ran. */
const RAN = ['in-force', 'ended', 'renewed'];

/**
 * When a system or product is kept up: a system from its handover until its free maintenance ends, where an end is known, and
 * anything as long as a contract names it; never once it is retired.
 * @source prj-2.3
 */
export function stretchesOf(asset: Entry, contracts: readonly Entry[]): Stretch[] {
  const { kind, handedOverOn, soldOn, freeMaintenanceUntil, retiredOn } = asset.values;
  const retired = dayOf(retiredOn);
  const last = retired && retired > '0001-01-01' ? addDays(retired, -1) : undefined;
  const own: Stretch = { from: dayOf(handedOverOn) ?? dayOf(soldOn), until: dayOf(freeMaintenanceUntil) };
  const covered = contracts
    .filter(({ state, values }) => RAN.includes(state) && names(values['assets'], asset.id))
    .map(({ values }): Stretch => ({ from: dayOf(values['from']), until: dayOf(values['until']) }));
  return [...(kind === 'system' ? [own] : []), ...covered]
    .map(({ from, until }) => ({ from, until: earliest(until, last) }))
    .filter(({ from, until }) => !from || !until || from <= until);
}

/**
 * Whether a month is one of those in which a system is to be inspected: any that its upkeep touches.
 * @source prj-2.3
 * @param month any day of it
 * @throws RangeError when it is not a day
 */
export function standingIn(stretches: readonly Stretch[], month: CivilDay): Standing {
  const first = firstOfMonth(month);
  const last = lastOfMonth(month);
  if (stretches.some(({ from, until }) => (!from || from <= last) && (!until || until >= first)))
    return { isDue: true };
  const ended = stretches.flatMap(({ until }) => (until && until < first ? [until] : [])).toSorted();
  if (ended.length > 0) return { isDue: false, why: 'after', day: ended.at(-1) };
  const begins = stretches.flatMap(({ from }) => (from && from > last ? [from] : [])).toSorted();
  return begins.length > 0 ? { isDue: false, why: 'before', day: begins[0] } : { isDue: false, why: 'never' };
}

/**
 * The last day of the month of a day.
 * @throws RangeError when it is not a day
 */
export function lastOfMonth(month: CivilDay): CivilDay {
  return addDays(addMonths(firstOfMonth(month), 1), -1);
}

function names(assets: Entry['values'][string] | undefined, id: string): boolean {
  return rowsOf(assets).some(([, { asset }]) => asset === id);
}

function earliest(a: CivilDay | undefined, b: CivilDay | undefined): CivilDay | undefined {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}
