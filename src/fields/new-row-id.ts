import { isRowId } from './row-id.ts';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/**
 * An id for a row that is added after others, a ULID of a time in milliseconds: rows sort by it in the order in which they
 * were added, also where two are added at once or a clock was put back.
 */
export function rowIdAfter(ids: readonly string[], nowMs: number): string {
  const last = ids.filter((id) => ULID.test(id)).reduce((latest, id) => Math.max(latest, timeOf(id)), 0);
  return written(Math.max(nowMs, last + 1), TIME_LENGTH) + randomDigits();
}

/**
 * Another id in the place of a row that was removed and is to come back: changes to a removed row are let through no more,
 * whoever makes them. An id that is no ULID has no place, and its row comes back as the last.
 */
export function rowIdInPlaceOf(removed: string, ids: readonly string[], nowMs: number): string {
  return ULID.test(removed) && isRowId(removed)
    ? removed.slice(0, TIME_LENGTH) + randomDigits()
    : rowIdAfter(ids, nowMs);
}

function timeOf(ulid: string): number {
  return [...ulid.slice(0, TIME_LENGTH)].reduce((time, digit) => time * DIGITS.length + DIGITS.indexOf(digit), 0);
}

function written(time: number, length: number): string {
  let rest = time;
  let text = '';
  for (let i = 0; i < length; i += 1) {
    text = DIGITS.charAt(rest % DIGITS.length) + text;
    rest = Math.floor(rest / DIGITS.length);
  }
  return text;
}

function randomDigits(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_LENGTH));
  return Array.from(bytes, (byte) => DIGITS.charAt(byte % DIGITS.length)).join('');
}
