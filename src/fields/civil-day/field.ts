import * as v from 'valibot';
import { type CivilDay, civilDay } from '#domain/civil-day.ts';
import type { Field, FieldOptions } from '#domain/field.ts';
import type { Text } from '#domain/text.ts';
import { asText, schemaFault } from '../fault.ts';
import { typed, writtenDay } from '../typed.ts';

const DAY = v.pipe(
  v.string(),
  v.check((text) => civilDay(text) !== undefined),
);
const WHY: Text = { zh: '不是日历上的一天', en: 'is not a day of the calendar' };
const ALLOWED: Text = { zh: '年、月、日，如 2026-11-23', en: 'year, month and day, such as 2026-11-23' };

/** A day of the calendar: sold on, valid until. */
export function day(options: FieldOptions): Field<CivilDay> {
  return {
    ...options,
    kind: 'civil-day',
    fault: (value) => schemaFault(DAY, value, WHY, ALLOWED),
    format: (value) => asText(value),
    parse: (text) => writtenDay(typed(text).replace(/ 0?0:00(:00)?$/, '')),
    searchText: () => '',
    references: () => [],
  };
}
