import { type CivilDay, latestDay } from '#domain/civil-day.ts';
import type { Clause } from './items.ts';

/** The day on which a clause last changed: its newest revision, or the day since which it is in force. */
export function changedOn(clause: Clause): CivilDay {
  return latestDay([clause.since, ...clause.revisions.map((r) => r.date)]) ?? clause.since;
}

/** The day of the newest revision after the clause was first taken into the handbook; `undefined` while there is none. */
export function revisedOn(clause: Clause): CivilDay | undefined {
  return clause.revisions.length > 1 ? clause.revisions[0]?.date : undefined;
}
