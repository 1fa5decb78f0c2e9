/** How large a text is set on paper; the sizes in points are those of the style sheet. */
export type FittedSize = 'normal' | 'small' | 'tiny';

/** A text as it fits into its box. */
export interface Fitted {
  text: string;
  size: FittedSize;
  /** Whether the end is missing. */
  cut: boolean;
}

/** The inside of a box in millimetres, and what is said where the text is cut. */
export interface FittingRoom {
  widthMm: number;
  heightMm: number;
  more: string;
}

/** Points, largest first. Below six points Chinese characters cannot be read. */
const SIZES: readonly [FittedSize, number][] = [
  ['normal', 9],
  ['small', 7.5],
  ['tiny', 6],
];
const MM_PER_POINT = 25.4 / 72;
const LINE_HEIGHT = 1.3;
/** A full stop may not begin a line: the line before it ends a character early. */
const SLACK = 1;

/** Turn the text around them, or are not seen at all: nothing that belongs on paper. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const CONTROL = /(?![\n\t])\p{Cc}/gu;
const NARROW = /[\u0020-\u007e\u00a0-\u024f\p{M}]/u;
const WIDE_LETTER = /[MWmw%@]/;
const CAPITAL = /[A-Z&#]/;
const THIN = /[- .,:;'!|ijl]/;
const DIGIT = /[0-9]/;

/** A text without characters that are not seen or turn the writing direction; breaks are written `\n`. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(CONTROL, '')
    .replace(/\t/g, ' ')
    .trim();
}

/** The width of a text in ems, rather too wide than too narrow. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** How many lines of some ems a text takes. Words stay whole; a word that is longer than a line is broken. */
export function linesOf(text: string, ems: number): number {
  return text.split('\n').reduce((lines, line) => lines + linesOfParagraph(line, Math.max(ems, 1)), 0);
}

/** A text in the largest size that fits into a box; cut, with a note where to find the rest, where none does. */
export function fitted(text: string, { widthMm, heightMm, more }: FittingRoom): Fitted {
  const written = plain(text);
  for (const [size, points] of SIZES) {
    const { ems, lines } = capacity(widthMm, heightMm, points);
    if (linesOf(written, ems) <= lines) return { text: written, size, cut: false };
  }
  const { ems, lines } = capacity(widthMm, heightMm, SIZES.at(-1)?.[1] ?? 1);
  return { text: cutTo(written, ems, lines, `…${more}`), size: 'tiny', cut: true };
}

/** The beginning of a text that takes no more than some lines together with what is said at its end. */
export function cutTo(text: string, ems: number, lines: number, ending: string): string {
  const characters = [...text];
  let [least, most] = [0, characters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (linesOf(characters.slice(0, middle).join('') + ending, ems) <= lines) least = middle;
    else most = middle - 1;
  }
  return characters.slice(0, least).join('').trimEnd() + ending;
}

function capacity(widthMm: number, heightMm: number, points: number): { ems: number; lines: number } {
  const em = points * MM_PER_POINT;
  const ems = widthMm / em;
  const lines = Math.max(1, Math.floor(heightMm / (em * LINE_HEIGHT)));
  return { ems: lines > 1 ? ems - SLACK : ems, lines };
}

function linesOfParagraph(text: string, ems: number): number {
  let lines = 1;
  let used = 0;
  // A word of a Western language, or its part up to a hyphen, or one character of any other.
  for (const [word] of text.matchAll(
    /[\u0021-\u002c\u002e-\u007e\u00a1-\u024f]*-|[\u0021-\u002c\u002e-\u007e\u00a1-\u024f]+|./gsu,
  )) {
    const width = widthOf(word);
    if (used + width <= ems) used += width;
    else if (width <= ems) {
      lines += 1;
      used = width;
    } else {
      // Broken from the beginning of a line on; at the end of each there is room left for less than a character.
      const filled = Math.max(ems - Math.max(...[...word].slice(0, 500).map(characterWidth)), 0.5);
      const whole = Math.ceil(width / filled);
      lines += used > 0 ? whole : whole - 1;
      used = Math.min(ems, width - (whole - 1) * filled + 1);
    }
  }
  return lines;
}

function characterWidth(character: string): number {
  if (character.length > 1) return 1.4;
  if (!NARROW.test(character)) return 1;
  if (WIDE_LETTER.test(character)) return 0.95;
  if (CAPITAL.test(character)) return 0.72;
  if (THIN.test(character)) return 0.35;
  return DIGIT.test(character) ? 0.53 : 0.56;
}
