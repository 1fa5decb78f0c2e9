import type { Json } from '#domain/changes/change.ts';
import type { Field, FieldOptions } from '#domain/field.ts';
import type { Text } from '#domain/text.ts';
import type { Hours } from '#domain/working-calendar.ts';
import { asText, fault } from '../fault.ts';
import { typed } from '../typed.ts';

const ALLOWED: Text = {
  zh: '先后排列、互不重叠的时段，如 09:00-12:00 13:00-18:00；休息日留空',
  en: 'stretches in order that do not overlap, such as 09:00-12:00 13:00-18:00; empty for a day off',
};
const NONE: Text = { zh: '不是工作时间', en: 'is not working hours' };
const OVERLAP: Text = {
  zh: '的时段颠倒、重叠或跨了午夜',
  en: 'has stretches that are turned, overlap or pass midnight',
};

const STRETCH = /(\d{1,2})[:.时点](\d{2})分? ?(?:-|–|—|~|至|到) ?(\d{1,2})[:.时点](\d{2})分?/g;
const BETWEEN = /^[ ,、;/和]*$/;

/** The working hours of a day, as text: `09:00-12:00 13:00-18:00`. */
export function workingHours(options: FieldOptions): Field<string> {
  return {
    ...options,
    kind: 'working-hours',
    fault: hoursFault,
    format: (value) => asText(value),
    parse: (text) => {
      const stretches = stretchesIn(typed(text));
      return stretches && isInOrder(stretches) ? written(stretches) : undefined;
    },
    searchText: () => '',
    references: () => [],
  };
}

/** The stretches that a stored value stands for; `undefined` where it stands for none. */
export function hoursOf(value: Json | undefined): readonly Hours[] | undefined {
  return value !== undefined && typeof value === 'string' && !hoursFault(value) ? stretchesIn(value) : undefined;
}

function hoursFault(value: Json) {
  const stretches = typeof value === 'string' ? stretchesIn(typed(value)) : undefined;
  if (!stretches) return fault(value, NONE, ALLOWED);
  if (!isInOrder(stretches)) return fault(value, OVERLAP, ALLOWED);
  return written(stretches) === value ? undefined : fault(value, NONE, ALLOWED);
}

/** The stretches of a typed text, in the order in which they stand there; `undefined` where it says anything else. */
function stretchesIn(text: string): Hours[] | undefined {
  const found = [...text.matchAll(STRETCH)];
  if (found.length === 0 || !BETWEEN.test(text.replace(STRETCH, ''))) return undefined;
  return found.map(([, h1 = '', m1, h2 = '', m2]) => [`${h1.padStart(2, '0')}:${m1}`, `${h2.padStart(2, '0')}:${m2}`]);
}

/** Times of a day in order: each stretch ends after it begins, and the next begins no earlier than that. */
function isInOrder(stretches: readonly Hours[]): boolean {
  const times = stretches.flat();
  const areTimes = times.every((time) => /^(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time));
  return areTimes && times.every((time, i) => i === 0 || (i % 2 ? times[i - 1]! < time : times[i - 1]! <= time));
}

function written(stretches: readonly Hours[]): string {
  return stretches.map(([from, to]) => `${from}-${to}`).join(' ');
}
