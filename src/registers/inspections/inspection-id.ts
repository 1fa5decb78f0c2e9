import type { CivilDay } from '#domain/civil-day.ts';

/**
 * The id of the inspection of a system in a month, `inspections:<system>:2026-11`, so that two who begin it write the same entry.
 * Where a report was voided, the next one of that month has its place behind it.
 * @source prj-2.3
 * @param month any day of it
 * @param place 1 for the first; 2 for the one that replaces a voided report, and so on
 */
export function inspectionId(system: string, month: CivilDay, place = 1): string {
  const id = `inspections:${system}:${month.slice(0, 'YYYY-MM'.length)}`;
  return place > 1 ? `${id}:${place}` : id;
}
