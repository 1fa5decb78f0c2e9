import type { Field, FieldOptions } from '#domain/field.ts';
import { asText } from '../fault.ts';
import { inLines, wordsFault } from '../words.ts';

/** How long the text may be, in characters; 10,000 unless told. */
export type LongTextOptions = FieldOptions & { maxLength?: number };

/** Words on as many lines as they take: what is wrong, what was done. */
export function longText(options: LongTextOptions): Field<string> & LongTextOptions {
  const limits = { maxLength: options.maxLength ?? 10_000, lines: true };
  return {
    ...options,
    maxLength: limits.maxLength,
    kind: 'long-text',
    fault: (value) => wordsFault(value, limits),
    format: (value) => asText(value),
    parse: (written) => {
      const value = inLines(written);
      return wordsFault(value, limits) ? undefined : value;
    },
    searchText: (value) => asText(value),
    references: () => [],
  };
}
