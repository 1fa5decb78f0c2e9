import { type Folded, fold, type Simplified, withDigits } from './fold.ts';
import type { Searchable } from './search-index.ts';

/** Words to look for, in the two forms in which texts are compared. */
export interface Needle {
  literal: string;
  /** With numerals as digits; `undefined` where the words hold no number. */
  digits: string | undefined;
}

/** Some words, ready to be looked for. */
export function needle(words: string, simplified: Simplified): Needle {
  const folded = fold(words, simplified);
  const digits = withDigits(folded).text;
  return { literal: folded.text, digits: /\d/.test(digits) ? digits : undefined };
}

/** Where a text holds some words, as ranges of the original: to the letter, else with numbers written the other way. */
export function marks(text: Searchable, { literal, digits }: Needle): [number, number][] {
  const found = occurrences(text.literal.text, literal).map((at) => range(text, text.literal, at, literal.length));
  if (found.length > 0 || digits === undefined) return found;
  return occurrences(text.digits.text, digits)
    .filter((at) => isWholeNumber(text.digits.text, at, digits))
    .map((at) => range(text, text.digits, at, digits.length));
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

/** 6小时 is not part of 16小时. */
function isWholeNumber(text: string, at: number, words: string): boolean {
  const before = /\d/.test(words.charAt(0)) && /\d/.test(text.charAt(at - 1));
  const after = /\d$/.test(words) && /\d/.test(text.charAt(at + words.length));
  return !before && !after;
}

/** What some folded characters were made of, whole and without the blanks behind it. */
function range({ original }: Searchable, { at }: Folded, start: number, length: number): [number, number] {
  const from = at[start] ?? 0;
  const last = at[start + length - 1] ?? from;
  let next = start + length;
  while (next < at.length && at[next] === last) next++;
  return [from, from + original.slice(from, at[next] ?? original.length).trimEnd().length];
}
