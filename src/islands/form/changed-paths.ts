import type { Json } from '#domain/changes/change.ts';
import type { Field } from '#domain/field.ts';
import type { Register, Values } from '#domain/register.ts';
import { isRecord } from '#fields/fault.ts';
import { isSame } from './rebased.ts';

/**
 * What a change has to set so that `before` becomes `after`, by path and no wider than what differs: two people who work on
 * two rows of a table, or on two cells of one, do not overwrite each other. `null` takes away.
 */
export function changedPaths(register: Register, before: Values, after: Values): Record<string, Json> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const field = register.fields[name];
      return field ? fieldPaths(name, field, before[name], after[name]) : [];
    }),
  );
}

type Paths = [path: string, value: Json][];

function fieldPaths(name: string, field: Field, before: Json | undefined, after: Json | undefined): Paths {
  if (isSame(before, after)) return [];
  // Rows by themselves even where there were none, so that the first rows of two people who do not see each other both stay.
  const [was, is] = [before ?? {}, after ?? {}];
  if (!field.columns || !isRecord(was) || !isRecord(is)) return [[name, after ?? null]];
  const rows = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...rows].flatMap((row) => rowPaths(`${name}.${row}`, field.columns ?? {}, was[row], is[row]));
}

/** A photo is kept whole, since its field names no columns; a row cell by cell. */
function rowPaths(path: string, columns: object, before: Json | undefined, after: Json | undefined): Paths {
  if (isSame(before, after)) return [];
  const isWhole = Object.keys(columns).length === 0;
  if (isWhole || before === undefined || !isRecord(before) || !isRecord(after)) return [[path, after ?? null]];
  const cells = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...cells].flatMap((cell): Paths => {
    return isSame(before[cell], after[cell]) ? [] : [[`${path}.${cell}`, after[cell] ?? null]];
  });
}
