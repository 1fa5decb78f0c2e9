import type { CivilDay } from '#domain/civil-day.ts';
import type { Values } from '#domain/register.ts';
import { dayOf, rowsOf, wordsOf } from '../values.ts';

/** A certificate or training of a person’s; without `until` it does not expire, and that day still counts. */
export interface Certificate {
  name: string;
  until: CivilDay | undefined;
}

const REPAIRERS: readonly unknown[] = ['technician', 'engineer'];

/**
 * The certificates of a person, one of each name: the newest counts, a renewal makes the old one obsolete.
 * @source ret-5
 */
export function certificatesOf({ certificates }: Values): Certificate[] {
  const newest = new Map<string, Certificate>();
  for (const [, cells] of rowsOf(certificates)) {
    const name = wordsOf(cells['name'])?.trim();
    const until = dayOf(cells['validUntil']);
    if (!name || (cells['validUntil'] && !until)) continue;
    const known = newest.get(name);
    const isNewer = !known || (known.until !== undefined && (until === undefined || until > known.until));
    if (isNewer) newest.set(name, { name, until });
  }
  return [...newest.values()];
}

/** The certificates that have expired before a day. */
export function expiredOn(values: Values, day: CivilDay): Certificate[] {
  return certificatesOf(values).filter(({ until }) => until !== undefined && until < day);
}

/** Whether somebody is sent out to repair, and so must be trained or certified. */
export function isRepairer({ roles }: Values): boolean {
  return rowsOf(roles).some(([, { role }]) => REPAIRERS.includes(role));
}

/** A leave that covers a day, both ends included; one without an end goes on. */
export function leaveOn({ leave }: Values, day: CivilDay): { from: CivilDay; until: CivilDay | undefined } | undefined {
  return rowsOf(leave)
    .flatMap(([, cells]) => {
      const from = dayOf(cells['from']);
      return from ? [{ from, until: dayOf(cells['until']) }] : [];
    })
    .find(({ from, until }) => from <= day && (until === undefined || day <= until));
}
