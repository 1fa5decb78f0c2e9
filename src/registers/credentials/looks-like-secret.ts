import type { Text } from '#domain/text.ts';
import { COMMON, CONNECTION, DEFAULT_WORD, EASY_TAIL, HARMLESS, KEY, NAMED_THINGS, PASSWORD } from './secret-shapes.ts';

/** What a text is: words, or the name of an account, which is in small letters with digits more often than not. */
export type WrittenAs = 'words' | 'account';

/**
 * Whether a text holds what seems to be a password, a key or a token, or says what one is.
 * @source prj-3.1a
 */
export function looksLikeSecret(text: string, as: WrittenAs = 'words'): boolean {
  return secretIn(text, as) !== undefined;
}

/**
 * Why a text seems to hold a secret; `undefined` where it does not. The reason does not repeat any of the text.
 * @source prj-3.1a
 */
export function secretIn(text: string, as: WrittenAs = 'words'): Text | undefined {
  const written = inHalfWidth(text.slice(0, LONGEST));
  if (isNamed(written)) return REASONS.named;
  if (DESCRIBED.test(written)) return REASONS.described;
  for (const [token] of written.matchAll(/[\x21-\x7e]{1,300}/g)) {
    const found = reasonOf(token, as);
    if (found) return REASONS[found];
  }
  return undefined;
}

/** In half-width characters; the punctuation of Chinese sentences parts words, as it would not once it is half-width. */
function inHalfWidth(text: string): string {
  return text
    .replace(/[，、（）【】]/g, ' ')
    .replace(/[。；]/g, '\n')
    .normalize('NFKC');
}

/** Longer than any field may be. */
const LONGEST = 20_000;
const LEAST = 6;

const REASONS = {
  named: { zh: '“密码”后面写着密码本身', en: 'A secret is written after the word “password”' },
  described: { zh: '说出了密码是什么', en: 'It says what the password is' },
  key: { zh: '有一段像密钥或令牌', en: 'Part of it looks like a key or token' },
  connection: { zh: '地址里带着账号和密码', en: 'An address in it carries an account and its password' },
  common: { zh: '有一段是常见的密码', en: 'Part of it is a common password' },
  mixed: { zh: '有一段字母、数字、符号混排，像密码', en: 'Part of it mixes letters, digits and signs like a password' },
} satisfies Record<string, Text>;

/** The word for a secret. */
const WORD = `(?:密 ?码|口令|密钥|验证码|(?<![a-z])(?:password|passwd|passphrase|pwd|psw)(?![a-z]))`;
/** What joins the word to the secret. */
const JOINT = `[ 仍还均都也已暂先统一]*(?:改为|改成|设为|设成|换成|换为|定为|就是|用的是|是|为|叫|[:=])[ "'“‘「]*`;
const NAMED = new RegExp(
  String.raw`${WORD}(?:${JOINT}(?<joined>[\x21-\x7e]{3,300})| ?(?<beside>[\x21-\x7e]{4,300}))(?<after>.?.?)`,
  'gis',
);
/** Abbreviations that mean other things too, so that only a colon makes them the name of a secret. */
const NAMED_SHORT =
  /(?<![a-z])(?:pass|pw|pin|secret|token|api[-_ ]?key)码? ?[:=] ?["'“‘]?(?<joined>[\x21-\x7e]{4,300})(?<after>.?.?)/gis;
/** What makes a number a place or a quantity: room 301, 12 characters. */
const MEASURE = /^ ?[号室楼层柜位次个份天月年日页栏条把格]/;
const PLACE =
  /^(see|in|sealed|kept|stored|with|by|at|on|none|n\/a|not|no|unknown|changed|same|the|keepass|bitwarden|1password|vault|envelope|safe)(?![a-z0-9])/i;
const DESCRIBED =
  /(?:密码|口令)[^。；;\n]{0,12}?(?:[后末尾前] ?[一二两三四五六七八九十\d]{1,2} ?位|(?:是|为|用|:|=)[^。；;\n]{0,8}(?:生日|拼音|车牌))/;

function isNamed(written: string): boolean {
  return [NAMED, NAMED_SHORT].some((pattern) =>
    [...written.matchAll(pattern)].some(({ groups = {} }) => {
      const { joined, beside = '', after = '' }: Partial<Record<string, string>> = groups;
      const value = trimmed(joined ?? beside);
      if (value.length < 3 || MEASURE.test(after) || PLACE.test(value) || isHarmless(value)) return false;
      return joined === undefined ? /\d/.test(value) : /[a-z]/i.test(value) || value.length >= 4;
    }),
  );
}

function reasonOf(token: string, as: WrittenAs): keyof typeof REASONS | undefined {
  if (KEY.test(token)) return 'key';
  if (CONNECTION.test(token)) return 'connection';
  const word = trimmed(token);
  if (isCommon(word, as)) return 'common';
  if (word.length < LEAST || isHarmless(word)) return undefined;
  if (isHash(word)) return 'key';
  if (hasSigns(word) || hasWeakSigns(word)) return 'mixed';
  return word.split(/[=:/\\,;|<>()[\]{}"'`&+?]+/).some((part) => isMixed(part, as)) ? 'mixed' : undefined;
}

/** Without the punctuation of the sentence around it; an exclamation mark may belong to a password. */
function trimmed(token: string): string {
  const inner = token.replace(/^(\*\*|[("'<[{,.;:`])+/, '').replace(/(\*\*|[)"'>\]},.;:`])+$/, '');
  return inner.replace(/^([a-z]+)[!?]+$/i, '$1');
}

function isHarmless(word: string): boolean {
  return NAMED_THINGS.test(word) || HARMLESS.some((shape) => shape.test(word));
}

function isCommon(word: string, as: WrittenAs): boolean {
  if (word.length < LEAST || word.length > 40) return false;
  // An account may be called after what it is for. Models are in capitals.
  if (as === 'words' && EASY_TAIL.test(word) && /[a-z]/.test(word)) return true;
  if (isHarmless(word)) return false;
  if (/^\d+$/.test(word)) return isSequence(word) || COMMON.test(word);
  const small = word.toLowerCase();
  const plain = [small.replace(/[^a-z0-9]/g, ''), small.replace(/./g, (sign) => LEET[sign] ?? sign)];
  if (plain.some((form) => COMMON.test(form))) return true;
  if (/[^a-z_./:-]/.test(small) && plain.some((form) => PASSWORD.test(form))) return true;
  return as === 'words' && DEFAULT_WORD.test(plain[0] ?? '');
}

const LEET: Readonly<Record<string, string>> = { '@': 'a', '0': 'o', '1': 'l', '3': 'e', $: 's', '5': 's', '!': 'i' };

/** 123456, 888888, 112233, 123123, 654321: what people type who do not want to think. */
function isSequence(digits: string): boolean {
  if (digits.length > 12) return false;
  const steps = [...digits].slice(1).map((digit, i) => Number(digit) - Number(digits[i]));
  const isEven = (values: readonly number[]) => new Set(values).size === 1;
  return (
    isEven(steps) ||
    /^(\d{1,4})\1+$/.test(digits) ||
    (/^(?:(\d)\1)+$/.test(digits) && isEven(everyOther(steps))) ||
    /^(\d)\1{2,}(\d)\2{2,}$/.test(digits)
  );
}

function everyOther(values: readonly number[]): number[] {
  return values.filter((_, i) => i % 2 === 1);
}

/** A long row of hexadecimal digits. */
function isHash(word: string): boolean {
  return /^[0-9a-f]{24,}$/i.test(word) && /[a-f]/i.test(word) && /\d/.test(word);
}

/** Signs that hardly stand inside of words, together with letters and digits. */
function hasSigns(word: string): boolean {
  const signs = word.match(/[!@#$%^*~]/g)?.length ?? 0;
  if (signs === 0 || !/[a-z]/i.test(word)) return false;
  return /\d/.test(word) || signs > 1;
}

/** Signs that do stand between words, inside of what has letters of both sizes and digits too. */
function hasWeakSigns(word: string): boolean {
  return word.length >= 8 && [/[&+?]/, /[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(word));
}

/** Small and capital letters with digits, or letters and digits in turns, as no name and no number of a thing is. */
function isMixed(part: string, as: WrittenAs): boolean {
  if (part.length < LEAST || isHarmless(part)) return false;
  const [small, capital, digits] = [/[a-z]/.test(part), /[A-Z]/.test(part), /\d/.test(part)];
  if (small && capital && (turns(part) >= 4 || (!digits && turns(part) >= 3 && turns(part) * 4 >= part.length))) {
    return true;
  }
  return part.split(/[-_.]/).some((piece) => {
    if (piece.length < LEAST || isHarmless(piece)) return false;
    if (small && capital && digits) return isThreefold(piece);
    return as === 'words' && piece === part && isSmallWithDigits(piece);
  });
}

function isThreefold(piece: string): boolean {
  const threefold = /[a-z]/.test(piece) && /[A-Z]/.test(piece) && /\d/.test(piece);
  return threefold && (piece.length >= 8 || turns(piece) >= 3);
}

/** yuanda123, 2026yuanda, a1b2c3d4; not db01, user001, backup20261102, 500mbps. */
function isSmallWithDigits(piece: string): boolean {
  if (!/^[a-z0-9]+$/.test(piece) || piece.length < 8) return false;
  const day = /(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])/;
  if (day.test(piece)) return false;
  return /^[a-z]{3,}[1-9]\d{2,}$/.test(piece) || /^\d{3,}[a-z]{5,}$/.test(piece) || turns(piece) >= 2;
}

/** How often letters turn into digits, digits into letters, or small letters into capital ones. */
function turns(text: string): number {
  const plain = text.replace(/[^a-z0-9]/gi, '');
  return [...plain].slice(1).filter((sign, i) => isTurn(plain.charAt(i), sign)).length;
}

function isTurn(before: string, after: string): boolean {
  const [digitBefore, digitAfter] = [/\d/.test(before), /\d/.test(after)];
  return digitBefore !== digitAfter || (/[a-z]/.test(before) && /[A-Z]/.test(after));
}
