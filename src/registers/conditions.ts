import type { Json } from '#domain/changes/change.ts';
import type { Field } from '#domain/field.ts';
import { compareInstants, type Instant } from '#domain/instant.ts';
import type { Condition, Want } from '#domain/register.ts';
import { isRecord } from '#fields/fault.ts';
import { rowsInOrder } from '#fields/row-id.ts';
import { momentOf } from './values.ts';

type Fields = Readonly<Record<string, Field>>;

/** Fields that a state needs by a clause other than their own. */
export function neededBy(clause: string, ...names: readonly string[]): Condition {
  return () => names.map((field) => ({ field, clause }));
}

/** Instants that follow one another, as far as they are filled in: who arrives has been sent, and was called before. */
export function inOrder(fields: Fields, ...names: readonly string[]): Condition {
  return (values) => {
    const filled = names.flatMap((name) => {
      const at = momentOf(values[name]);
      return at ? [{ name, at }] : [];
    });
    return filled.flatMap(({ name, at }, i): Want[] => {
      const before = filled[i - 1];
      if (!before || compareInstants(before.at, at) <= 0) return [];
      return [{ field: name, fault: tooEarly(fields[name], fields[before.name], before.at) }];
    });
  };
}

/** Rows whose `until`, where it is filled in, is not before their `from`. */
export function forwards(fields: Fields, ...names: readonly string[]): Condition {
  return (values) =>
    names.flatMap((field): Want[] => {
      const table = values[field];
      const rows = isRecord(table) ? rowsInOrder(table) : [];
      const row = rows.findIndex(([, cells]) => isRecord(cells) && isBefore(cells['until'], cells['from']));
      if (row < 0) return [];
      const { zh = field, en = field } = fields[field]?.label ?? {};
      return [
        {
          field,
          fault: {
            what: { zh: `“${zh}”第 ${row + 1} 行的止早于起`, en: `Row ${row + 1} of “${en}” ends before it begins` },
            allowed: { zh: '止不早于起', en: 'an end that is not before the beginning' },
          },
        },
      ];
    });
}

function isBefore(a: Json | undefined, b: Json | undefined): boolean {
  const [first, second] = [momentOf(a), momentOf(b)];
  return first !== undefined && second !== undefined && compareInstants(first, second) < 0;
}

function tooEarly(field: Field | undefined, before: Field | undefined, at: Instant): NonNullable<Want['fault']> {
  const [late, early] = [field?.label, before?.label];
  return {
    what: { zh: `“${late?.zh}”早于“${early?.zh}”`, en: `“${late?.en}” is before “${early?.en}”` },
    allowed: {
      zh: `不早于 ${before?.format(at, 'zh')}`,
      en: `not before ${before?.format(at, 'en')}`,
    },
  };
}
