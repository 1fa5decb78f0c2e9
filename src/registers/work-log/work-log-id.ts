import type { CivilDay } from '#domain/civil-day.ts';

/**
 * The id of a person's log of a day, `work-log:01J…:2026-11-23`, so that the phone and the desk write the same entry.
 * @source prj-2.1d
 */
export function workLogId(person: string, day: CivilDay): string {
  return `work-log:${person}:${day}`;
}
