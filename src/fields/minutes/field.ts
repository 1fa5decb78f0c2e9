import * as v from 'valibot';
import type { Field, FieldOptions } from '#domain/field.ts';
import type { Text } from '#domain/text.ts';
import { asText, schemaFault } from '../fault.ts';
import { typed } from '../typed.ts';

const MINUTES = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const WHY: Text = { zh: '不是时长', en: 'is not a duration' };
const ALLOWED: Text = {
  zh: '整分钟，不小于 0，如 1:42、102、1小时42分、1.5h',
  en: 'whole minutes, 0 or more, such as 1:42, 102, 1 h 42 min, 1.5h',
};

const CLOCK = /^(?<hours>\d+):(?<minutes>[0-5]\d)(:00)?$/;
const IN_WORDS =
  /^(?=\d)(?:(?<hours>\d+(?:\.\d+)?) ?(?:个?小时|个?钟头|时|h|hrs?|hours?) ?)?(?:(?<minutes>\d+) ?(?:分钟?|m|mins?|minutes?)?)?$/i;

/** How long something took, in whole minutes. */
export function minutes(options: FieldOptions): Field<number> {
  return {
    ...options,
    kind: 'minutes',
    fault: (value) => schemaFault(MINUTES, value, WHY, ALLOWED),
    format: (value) =>
      v.is(MINUTES, value) ? `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}` : asText(value),
    parse: (text) => {
      const value = total(typed(text));
      return v.is(MINUTES, value) ? value : undefined;
    },
    searchText: () => '',
    references: () => [],
  };
}

/** With a fraction where hours were given that are not whole minutes. */
function total(written: string): number | undefined {
  const plain = written.replace(/^半个?(?:小时|钟头)$/, '30分').replace(/^(\d+) ?个半(?:小时|钟头)$/, '$1.5小时');
  const found = (CLOCK.exec(plain) ?? IN_WORDS.exec(plain))?.groups;
  if (!found) return undefined;
  const fromHours = Number(found['hours'] ?? 0) * 60;
  const whole = Math.round(fromHours);
  return (Math.abs(fromHours - whole) < 1e-6 ? whole : fromHours) + Number(found['minutes'] ?? 0);
}
