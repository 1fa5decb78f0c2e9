import type { CivilDay } from '#domain/civil-day.ts';

/**
 * The id of the log of a day: everybody on duty that day writes into one entry.
 * @source prj-2.6
 */
export function phoneLogId(day: CivilDay): string {
  return `phone-log:${day}`;
}
