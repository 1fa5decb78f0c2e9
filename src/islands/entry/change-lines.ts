import type { Change, Json } from '#domain/changes/change.ts';
import { fold } from '#domain/changes/fold.ts';
import { isFilled } from '#domain/needs.ts';
import type { Register, Values } from '#domain/register.ts';
import { entryWords } from '#i18n/desk/entry.ts';
import { type Named, placeLabel, placeOf, valueAt, valueText } from './value-text.ts';

const t = entryWords.history;

/** A change of an entry in words. */
export interface ChangeText {
  /** What became of the entry as a whole: that it was entered, came to a state, was voided. */
  acts: readonly string[];
  /** What was written, a line for each path. */
  lines: readonly string[];
}

/**
 * What a change did, in words, from the entry as it was before.
 * @param before the changes before it in clock order
 */
export function changeText(register: Register, change: Change, before: readonly Change[], named: Named): ChangeText {
  const was: Values = before.length > 0 ? fold(before).values : {};
  const paths = Object.entries(change.set).filter(([path]) => !['no', 'state', 'void'].includes(path));
  return {
    acts: [
      ...(before.length === 0 ? [t.created] : []),
      ...(change.undoes ? [t.undone] : []),
      ...stateText(register, change, was),
      ...voidText(change),
    ],
    lines: paths.map(([path, value]) => lineText(register, path, value, was, named)),
  };
}

/** The ids of all entries that some changes name, to be called by their titles. */
export function idsIn(register: Register, changes: readonly Change[]): string[] {
  const ids = changes.flatMap(({ by, set }) => [
    by,
    ...Object.entries(set).flatMap(([path, value]) => referencesOf(register, path, value)),
  ]);
  return [...new Set(ids)];
}

function referencesOf(register: Register, path: string, value: Json): readonly string[] {
  const { field, row, column } = placeOf(register, path);
  if (!field || value === null) return [];
  if (column !== undefined) return field.columns?.[column]?.references(value) ?? [];
  return field.references(row === undefined ? value : { [row]: value });
}

function stateText({ states }: Register, { set }: Change, was: Values): string[] {
  const to = set['state'];
  if (typeof to !== 'string') return [];
  const label = (name: Json | undefined) => (typeof name === 'string' ? (states[name]?.label.zh ?? name) : t.none);
  if (was['state'] === undefined) return [label(to)];
  return [t.change(t.state, label(was['state']), label(to))];
}

function voidText({ set }: Change): string[] {
  if (!('void' in set)) return [];
  return [set['void'] === null ? t.revived : t.void];
}

function lineText(register: Register, path: string, value: Json, was: Values, named: Named): string {
  const { row, column, field } = placeOf(register, path);
  const before = valueAt(was, path);
  const isRow = row !== undefined && column === undefined;
  const after = { ...was, ...(isRow && value !== null && { [path.split('.')[0] ?? '']: { [row]: value } }) };
  const label = placeLabel(register, path, before === undefined ? after : was, named);
  const text = valueText(register, path, value, named);
  if (isRow && field && value === null) return t.removed(label);
  if (isRow && field && before === undefined) return t.added(label, text);
  if (before === undefined || !isFilled(before)) return t.filled(label, text);
  const old = valueText(register, path, before, named);
  return value === null ? t.emptied(label, old) : t.change(label, old, text);
}
