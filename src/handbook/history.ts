import { type CivilDay, latestDay } from '#domain/civil-day.ts';
import { editionOf } from './edition.ts';
import type { Clause, Handbook } from './items.ts';

/**
 * The day on which a clause last changed: its newest revision, the newest value of its figures that is in force, or the day
 * since which it is in force itself.
 */
export function changedOn(handbook: Pick<Handbook, 'figures' | 'updates'>, clause: Clause): CivilDay {
  const edition = editionOf(handbook).date;
  const figures = [...handbook.figures.values()].filter((figure) => figure.clause === clause.id);
  const values = figures.flatMap((figure) => figure.values.map((v) => v.from)).filter((from) => from <= edition);
  return latestDay([clause.since, ...clause.revisions.map((r) => r.date), ...values]) ?? clause.since;
}

/** The day of the newest revision after the clause was first taken into the handbook; `undefined` while there is none. */
export function revisedOn(clause: Clause): CivilDay | undefined {
  return clause.revisions.length > 1 ? clause.revisions[0]?.date : undefined;
}
