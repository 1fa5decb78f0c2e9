const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** Every character that can stand in a Chinese numeral below ten thousand. */
export const HAN_NUMERAL_CHARACTERS = '零〇一二三四五六七八九十百千两';

/**
 * The Chinese numeral of a whole number: 12 → 十二.
 * @param n 0 to 9999
 * @throws RangeError outside that range
 */
export function hanNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new RangeError(`${n} 不在 0–9999 的整数之内`);
  if (n === 0) return '零';
  const digits = String(n).split('').map(Number);
  let out = '';
  digits.forEach((digit, i) => {
    const unit = UNITS[digits.length - 1 - i] ?? '';
    if (digit !== 0) out += DIGITS.charAt(digit) + unit;
    else if (out !== '' && !out.endsWith('零') && digits.slice(i).some((d) => d !== 0)) out += '零';
  });
  return out.startsWith('一十') ? out.slice(1) : out;
}

/** The numeral as it stands before a measure word: 2 → 两, otherwise as {@link hanNumeral}. */
export function hanCount(n: number): string {
  return n === 2 ? '两' : hanNumeral(n);
}

/** The number that a Chinese numeral means (十二 → 12), or `undefined` where it is none. */
export function parseHanNumeral(text: string): number | undefined {
  if (text === '' || [...text].some((c) => !HAN_NUMERAL_CHARACTERS.includes(c))) return undefined;
  if (!/[十百千]/.test(text)) {
    const digits = [...text].map(digitOf).join('');
    return Number(digits);
  }
  let total = 0;
  let digit: number | undefined;
  for (const c of text) {
    const power = UNITS.indexOf(c);
    if (power > 0) {
      total += (digit ?? 1) * 10 ** power;
      digit = undefined;
    } else digit = digitOf(c);
  }
  return total + (digit ?? 0);
}

function digitOf(c: string): number {
  if (c === '〇') return 0;
  return c === '两' ? 2 : DIGITS.indexOf(c);
}
