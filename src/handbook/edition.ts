import { type CivilDay, civilDayIn } from '#domain/civil-day.ts';
import type { Handbook } from './items.ts';

/** The edition that the site shows: the newest one in `content/updates`. */
export function editionOf(handbook: Pick<Handbook, 'updates'>): { name: string; date: CivilDay } {
  const newest = handbook.updates.at(-1);
  if (newest) return { name: newest.data.edition, date: newest.data.date };
  const today = civilDayIn('Asia/Shanghai', new Date());
  return { name: today.slice(0, 7), date: today };
}

/** The day of the edition before the current one; `undefined` for the first. */
export function since(handbook: Pick<Handbook, 'updates'>): CivilDay | undefined {
  return handbook.updates.at(-2)?.data.date;
}
