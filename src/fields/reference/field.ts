import * as v from 'valibot';
import type { Field, FieldOptions } from '#domain/field.ts';
import type { Text } from '#domain/text.ts';
import { asText, schemaFault } from '../fault.ts';
import { typed } from '../typed.ts';

/** The id of the register that the entry stands in. */
export type ReferenceOptions = FieldOptions & { register: string };

const ENTRY_ID = v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z:._-]{0,199}$/));
const WHY: Text = { zh: '不是登记的编号', en: 'is not the id of an entry' };
const ALLOWED: Text = {
  zh: '一条登记的内部编号，1 至 200 个字母、数字或 : . _ -',
  en: 'the internal id of one entry, 1 to 200 letters, digits or : . _ -',
};

/** An entry of another register; what it is called is for that register to say. */
export function reference(options: ReferenceOptions): Field<string> & ReferenceOptions {
  return {
    ...options,
    kind: 'reference',
    fault: (value) => schemaFault(ENTRY_ID, value, WHY, ALLOWED),
    format: (value) => asText(value),
    parse: (text) => {
      const value = typed(text);
      return v.is(ENTRY_ID, value) ? value : undefined;
    },
    searchText: () => '',
    references: (value) => (v.is(ENTRY_ID, value) ? [value] : []),
  };
}
