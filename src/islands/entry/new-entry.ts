import { type Instant, instantAt } from '#domain/instant.ts';
import type { Register, Values } from '#domain/register.ts';
import { rightNow } from '../desk/clock.ts';

const TIME_IN_ID = /^([0-9a-f]{8})-([0-9a-f]{4})-7/;

/**
 * What a blank entry begins with: the moment at which it was opened, where entries are filed by a moment. It is the one that
 * its id holds, so that a blank form that is found again still says when the call came.
 */
export function blankValues({ dayField, fields }: Register, id: string): Values {
  if (dayField === undefined || fields[dayField]?.kind !== 'instant') return {};
  return { [dayField]: openedAt(id) };
}

function openedAt(id: string): Instant {
  const [, high, low] = TIME_IN_ID.exec(id) ?? [];
  return high && low ? instantAt(Math.floor(Number.parseInt(high + low, 16) / 1000) * 1000) : rightNow();
}
