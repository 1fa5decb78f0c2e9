import { type CivilDay, civilDay } from '#domain/civil-day.ts';

/** Longer than any number, day or label that somebody types; what is longer means none. */
const LONGEST = 200;

/** They come along with what is copied from address books, chats and web pages, and are not seen. */
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const DAY =
  /^(?<year>\d{4})(?:-(?<m1>\d{1,2})-(?<d1>\d{1,2})|\/(?<m2>\d{1,2})\/(?<d2>\d{1,2})|\.(?<m3>\d{1,2})\.(?<d3>\d{1,2})|年(?<m4>\d{1,2})月(?<d4>\d{1,2})日)$/;
const DECIMAL = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** What was typed, in half-width characters and without what is not seen; empty where it is too long to mean anything. */
export function typed(text: string): string {
  if (text.length > LONGEST) return '';
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/￥/g, '¥')
    .replace(/\u2212/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The day that is written out with its year, in what was {@link typed}. */
export function writtenDay(text: string): CivilDay | undefined {
  const { year, m1, m2, m3, m4, d1, d2, d3, d4 } =
    DAY.exec(text.replace(/ (?=[年月日])|(?<=[年月]) /g, ''))?.groups ?? {};
  const month = m1 ?? m2 ?? m3 ?? m4;
  const day = d1 ?? d2 ?? d3 ?? d4;
  return month && day ? civilDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : undefined;
}

/** The digits of a decimal number without the commas that group them: `-1,234.50` → `-1234.50`. */
export function decimalDigits(text: string): string | undefined {
  return DECIMAL.test(text) ? text.replaceAll(',', '') : undefined;
}
