import { type CivilDay, latestDay } from '#domain/civil-day.ts';
import type { Clause } from './items.ts';

/** The day on which a clause last changed: its newest revision, or the day since which it is in force. */
export function changedOn(clause: Clause): CivilDay {
  return latestDay([clause.since, ...clause.revisions.map((r) => r.date)]) ?? clause.since;
}
