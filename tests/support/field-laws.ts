import fc from 'fast-check';
import { expect } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import type { Fault, Field } from '#domain/field.ts';

const RAW = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Values that a damaged file, a pasted cell or a spiteful import may bring. */
export const HOSTILE: readonly Json[] = [
  null,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  -0.5,
  2 ** 60,
  '',
  ' ',
  ' x ',
  'a\u0000b',
  'jpg.\u202eexe',
  '\u2066x\u2069',
  '\ud800',
  'x\udc00',
  '👩‍👩‍👧',
  '__proto__',
  'constructor',
  'toString',
  '1'.repeat(100_000),
  '👍'.repeat(100_000),
  ' '.repeat(100_000),
  '-'.repeat(100_000),
  [],
  [[]],
  {},
  { a: null },
  JSON.parse('{"__proto__":{"__proto__":1}}') as Json,
  { constructor: { prototype: {} } },
  JSON.parse('{"then":1,"toJSON":1,"length":1}') as Json,
];

/** Any text, in characters of every plane, with those that are not seen among them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('1', '2', '０', ':', '-', '.', ',', '¥', 'h', '年', '月', '日', ' ', '\u202e', '\n'),
  }),
);

/** Any value that a file can hold, most of them wrong. */
export const anyJson = fc.oneof(fc.constantFrom(...HOSTILE), anyText, fc.jsonValue()) as fc.Arbitrary<Json>;

/** What is relied on in every field: nothing throws, faults can be read, and what is parsed may be stored. */
export function expectHarmless(field: Field): void {
  for (const value of HOSTILE) expectAnswer(field, value);
  fc.assert(fc.property(anyJson, (value) => expectAnswer(field, value)));
  fc.assert(fc.property(anyText, (text) => expectParsed(field, text)));
  for (const value of HOSTILE) if (typeof value === 'string') expectParsed(field, value);
  expect(['', ' ', '\u3000\n'].map((text) => field.parse(text))).toEqual([undefined, undefined, undefined]);
}

/** The fault of a value, as one line in each language; fails where there is none. */
export function faultOf(field: Field, value: Json): { zh: string; en: string } {
  const fault = field.fault(value);
  if (!fault) throw new Error(`nothing is wrong with ${JSON.stringify(value)}`);
  return line(fault);
}

/** Which of some values may be stored. */
export function accepted<Value extends Json>(field: Field, values: readonly Value[]): Value[] {
  return values.filter((value) => field.fault(value) === undefined);
}

function expectAnswer(field: Field, value: Json): void {
  const fault = field.fault(value);
  if (fault) {
    const { zh, en } = line(fault);
    for (const text of [zh, en]) {
      expect(text.length).toBeLessThan(800);
      expect(text).not.toMatch(RAW);
    }
    expect(zh).toMatch(/.+；允许：.+/u);
    expect(en).toMatch(/.+; allowed: .+/u);
  }
  expect(typeof field.format(value, 'zh')).toBe('string');
  expect(typeof field.format(value, 'en')).toBe('string');
  expect(typeof field.searchText(value)).toBe('string');
  expect(field.references(value).every((id) => typeof id === 'string')).toBe(true);
}

function expectParsed(field: Field, text: string): void {
  const value = field.parse(text);
  if (value !== undefined) expect(field.fault(value)).toBeUndefined();
}

function line({ what, allowed }: Fault): { zh: string; en: string } {
  return { zh: `${what.zh}；允许：${allowed.zh}`, en: `${what.en}; allowed: ${allowed.en}` };
}
