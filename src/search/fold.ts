import { HAN_NUMERAL_CHARACTERS, parseHanNumeral } from '#domain/numerals.ts';

/** A text brought to the form in which it is compared; `at[i]` is where character `i` stood in the original. */
export interface Folded {
  text: string;
  at: readonly number[];
}

/** Traditional characters and the simplified ones that the handbook uses for them. */
export type Simplified = ReadonlyMap<string, string>;

/** Width, case and script made alike, and blanks left out: “ＲＥＰ－１４ 派工單” → `rep-14派工单`. */
export function fold(original: string, simplified: Simplified): Folded {
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const character of original) {
    const wide = CIRCLED.test(character) ? character : character.normalize('NFKC');
    for (const folded of wide.toLowerCase()) {
      if (/\s/.test(folded)) continue;
      const plain = DASHES.has(folded) ? '-' : (simplified.get(folded) ?? folded);
      text += plain;
      for (let i = 0; i < plain.length; i++) at.push(index);
    }
    index += character.length;
  }
  at.push(original.length);
  return { text, at };
}

/** ①② order a list; as plain digits they would run into the number behind them. */
const CIRCLED = /[\u2460-\u2473]/;
const DASHES = new Set(['‐', '‑', '‒', '–', '—', '−']);

/** What follows a numeral that counts or orders something; 一般 and 统一 are no numbers. */
const MEASURES = '条款项章节天日月年周时小分秒个次类份张种元角级档名台遍页倍点季户位方层组人单件套联台';
const NUMERAL = new RegExp(`第?[${HAN_NUMERAL_CHARACTERS}]+`, 'g');

/** The same text with its Chinese numerals as digits (第十二条 → 第12条), so that either way of writing finds the other. */
export function withDigits({ text, at }: Folded): Folded {
  let out = '';
  const outAt: number[] = [];
  let from = 0;
  const copy = (until: number) => {
    out += text.slice(from, until);
    outAt.push(...at.slice(from, until));
    from = until;
  };
  for (const match of text.matchAll(NUMERAL)) {
    const ordinal = match[0].startsWith('第');
    const run = ordinal ? match[0].slice(1) : match[0];
    const end = match.index + match[0].length;
    const counts = ordinal || run.length > 1 || MEASURES.includes(text.charAt(end) || ' ');
    const number = counts ? parseHanNumeral(run) : undefined;
    if (number === undefined) continue;
    const start = end - run.length;
    copy(start);
    for (const digit of String(number)) {
      out += digit;
      outAt.push(at[start] ?? 0);
    }
    from = end;
  }
  copy(text.length);
  outAt.push(at.at(-1) ?? 0);
  return { text: out, at: outAt };
}
