import * as v from 'valibot';
import type { Json } from '#domain/changes/change.ts';
import type { Fault } from '#domain/field.ts';
import type { Text } from '#domain/text.ts';
import { fault } from './fault.ts';

/** How long a text may be, in characters, and whether it may have several lines. */
export interface WordsLimits {
  maxLength: number;
  lines: boolean;
}

/** They turn the text around them: “exe.gpj” is read as “jpg.exe”. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;
const CONTROL = /\p{Cc}/u;
const CONTROL_BESIDE_LINES = /(?![\n\t])\p{Cc}|[\u2028\u2029]/u;

/** What is wrong with a text, of one line or of several. */
export function wordsFault(value: Json, limits: WordsLimits): Fault | undefined {
  const why = typeof value === 'string' ? whyNot(value, limits) : { zh: '不是文字', en: 'is not text' };
  return why && fault(value, why, allowedWords(limits));
}

/** What a text may be, for a message. */
export function allowedWords({ maxLength, lines }: WordsLimits): Text {
  return lines
    ? { zh: `1 至 ${maxLength} 个字，可以分行`, en: `1 to ${maxLength} characters, line breaks included` }
    : { zh: `1 至 ${maxLength} 个字，不分行`, en: `1 to ${maxLength} characters on one line` };
}

/** The schema of a text on one line, for the parts of greater values. */
export function oneLine(maxLength: number): v.GenericSchema<string> {
  return v.pipe(
    v.string(),
    v.check((text) => whyNot(text, { maxLength, lines: false }) === undefined),
  );
}

/** The text on one line: breaks and tabs pasted with it become spaces. */
export function onOneLine(text: string): string {
  return text
    .trim()
    .split(/[\t\n\r\u0085\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}

/** The text with every line break written `\n`. */
export function inLines(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').trim();
}

function whyNot(text: string, { maxLength, lines }: WordsLimits): Text | undefined {
  if (text.trim() === '') return { zh: '没有内容', en: 'is blank' };
  if (text.length > 2 * maxLength || [...text].length > maxLength) return { zh: '太长', en: 'is too long' };
  if (!text.isWellFormed()) return { zh: '有残缺的字符', en: 'has a broken character' };
  if (BIDI.test(text)) return { zh: '有改变书写方向的字符', en: 'has a character that turns the writing direction' };
  if (!lines && LINE_BREAK.test(text)) return { zh: '分了行', en: 'has a line break' };
  if ((lines ? CONTROL_BESIDE_LINES : CONTROL).test(text)) {
    return { zh: '有控制字符', en: 'has a control character' };
  }
  return text === text.trim() ? undefined : { zh: '前后有空格', en: 'begins or ends with a space' };
}
