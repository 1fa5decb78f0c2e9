import * as v from 'valibot';
import type { Json } from '#domain/changes/change.ts';
import type { Fault } from '#domain/field.ts';
import type { Text } from '#domain/text.ts';

const LONGEST_QUOTE = 40;

/** Characters that are not seen, or that change how others are seen. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One part of a value that is an object: what it is called, what it may be, and the schema that says so. */
export interface Part {
  label: Text;
  allowed: Text;
  schema: v.GenericSchema;
  optional?: boolean;
}

/** A fault that says which value was wrong and why. */
export function fault(value: Json | undefined, why: Text, allowed: Text): Fault {
  const quote = `“${quoted(value)}”`;
  return { what: { zh: `${quote}${why.zh}`, en: `${quote} ${why.en}` }, allowed };
}

/** A fault where a value does not fit a schema. */
export function schemaFault(schema: v.GenericSchema, value: Json, why: Text, allowed: Text): Fault | undefined {
  return v.is(schema, value) ? undefined : fault(value, why, allowed);
}

/**
 * A fault where a value is no object of exactly these parts. Own keys only, which a schema of an object does not heed:
 * `constructor` would pass as a part.
 */
export function partsFault(
  value: Json,
  parts: Readonly<Record<string, Part>>,
  why: Text,
  allowed: Text,
): Fault | undefined {
  if (!isRecord(value)) return fault(value, why, allowed);
  const stranger = Object.keys(value).find((name) => !Object.hasOwn(parts, name));
  if (stranger !== undefined) {
    return fault(stranger, { zh: '这一项没有用处', en: 'has no place here' }, labels(Object.values(parts)));
  }
  for (const [name, part] of Object.entries(parts)) {
    const held = Object.hasOwn(value, name) ? value[name] : undefined;
    if (held === undefined) {
      if (!part.optional) return missing(part.label);
    } else if (!v.is(part.schema, held)) {
      const { zh, en } = part.label;
      return within(part.label, fault(held, { zh: `不是${zh}`, en: `is not a valid ${en}` }, part.allowed));
    }
  }
  return undefined;
}

/** The fault of a part that must be there and is not. */
export function missing({ zh, en }: Text): Fault {
  return {
    what: { zh: `缺少“${zh}”`, en: `“${en}” is missing` },
    allowed: { zh: '必须填写', en: 'It must be filled in' },
  };
}

/** A fault with the place in front where it was found. */
export function within(place: Text, { what, allowed }: Fault): Fault {
  return { what: { zh: `${place.zh}：${what.zh}`, en: `${place.en}: ${what.en}` }, allowed };
}

/** Whether a value is a map from names to values. */
export function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as well as it can be shown where it is not of its kind: imported data may hold anything. */
export function asText(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Array.isArray(value) ? '[…]' : '{…}';
}

/** A value short enough for a message, in which nothing is hidden. */
function quoted(value: Json | undefined): string {
  const text = value === null ? 'null' : asText(value);
  const head = [...text.slice(0, 2 * LONGEST_QUOTE)].slice(0, LONGEST_QUOTE).join('');
  const seen = head.replace(UNSEEN, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`);
  return head.length < text.length ? `${seen}…` : seen;
}

function labels(parts: readonly Part[]): Text {
  return { zh: parts.map(({ label }) => label.zh).join('、'), en: parts.map(({ label }) => label.en).join(', ') };
}
