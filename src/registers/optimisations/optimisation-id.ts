import { type CivilDay, civilDay } from '#domain/civil-day.ts';

/**
 * The id of the report of a month, `optimisations:2026-11`, so that two who begin it write the same entry; for any day of the month.
 * @source prj-2.4a
 */
export function optimisationId(month: CivilDay): string {
  return `optimisations:${month.slice(0, 'YYYY-MM'.length)}`;
}

/**
 * The first day of the month of a day.
 * @throws RangeError when it is not a day
 */
export function firstOfMonth(day: CivilDay): CivilDay {
  const first = civilDay(`${day.slice(0, 'YYYY-MM'.length)}-01`);
  if (!first) throw new RangeError(`“${day}”不是日期；须为 YYYY-MM-DD`);
  return first;
}
