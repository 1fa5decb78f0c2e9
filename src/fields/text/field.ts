import type { Field, FieldOptions } from '#domain/field.ts';
import { asText } from '../fault.ts';
import { onOneLine, wordsFault } from '../words.ts';

/** How long the text may be, in characters; 200 unless told. */
export type TextOptions = FieldOptions & { maxLength?: number };

/** Words on one line: a name, a model, an address. */
export function text(options: TextOptions): Field<string> & TextOptions {
  const limits = { maxLength: options.maxLength ?? 200, lines: false };
  return {
    ...options,
    maxLength: limits.maxLength,
    kind: 'text',
    fault: (value) => wordsFault(value, limits),
    format: (value) => asText(value),
    parse: (written) => {
      const value = onOneLine(written);
      return wordsFault(value, limits) ? undefined : value;
    },
    searchText: (value) => asText(value),
    references: () => [],
  };
}
