import * as v from 'valibot';
import type { Field, FieldOptions } from '#domain/field.ts';
import type { Text } from '#domain/text.ts';
import { asText, schemaFault } from '../fault.ts';
import { typed } from '../typed.ts';

const YES: Text = { zh: '是', en: 'Yes' };
const NO: Text = { zh: '否', en: 'No' };
const WHY: Text = { zh: '既不是“是”也不是“否”', en: 'is neither yes nor no' };
const ALLOWED: Text = { zh: '是、否', en: 'yes, no' };

const WORDS = new Map([
  ...['是', '有', '对', 'yes', 'y', 'true', '1', '√', '✓', '✔'].map((word) => [word, true] as const),
  ...['否', '不是', '无', '没有', 'no', 'n', 'false', '0', '×', '✗', '✘'].map((word) => [word, false] as const),
]);

/** Yes or no, either of them said. */
export function yesNo(options: FieldOptions): Field<boolean> {
  return {
    ...options,
    kind: 'yes-no',
    fault: (value) => schemaFault(v.boolean(), value, WHY, ALLOWED),
    format: (value, language) => (typeof value === 'boolean' ? (value ? YES : NO)[language] : asText(value)),
    parse: (text) => WORDS.get(typed(text).toLowerCase()),
    searchText: () => '',
    references: () => [],
  };
}
