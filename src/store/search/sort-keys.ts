import type { Entry } from '#domain/entry.ts';
import { isFilled } from '#domain/needs.ts';
import type { Register } from '#domain/register.ts';
import type { Language } from '#domain/text.ts';
import type { Named } from './haystack.ts';

/** What a column is sorted by; `undefined` where it is empty. */
export type SortKey = number | string | undefined;

const DATE = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

/** Chinese by pinyin, and numbers within a text by their value: PK-75 before PK-100. */
const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/**
 * What an entry is sorted by in a column of its list: numbers and dates as they are, states in the order of their register,
 * entries that it names by what they are called, all else as it is read.
 */
export function sortKeyOf(
  column: string,
  entry: Entry,
  register: Register,
  language: Language,
  named: (id: string) => Named | undefined,
): SortKey {
  if (column === 'no') return entry.no || undefined;
  if (column === 'state') return stateRank(entry.state, register);
  const field = register.fields[column];
  const value = entry.values[column];
  if (!field || value === undefined || !isFilled(value)) return undefined;
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && DATE.test(value)) return value;
  if (field.register === undefined) return field.format(value, language).trim() || undefined;
  return (
    field
      .references(value)
      .map((id) => named(id)?.title ?? '')
      .join(' ')
      .trim() || undefined
  );
}

/** What is in a state that the register does not know, and what is void, comes last. */
function stateRank(state: string, register: Register): number {
  const states = Object.keys(register.states);
  return states.includes(state) ? states.indexOf(state) : states.length + (state === 'void' ? 1 : 0);
}

/** Below, at or above nothing as one key stands before, with or behind another; what is empty is last in either order. */
export function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  const order = ascending(a, b);
  return descending ? -order : order;
}

function ascending(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  if (DATE.test(a) && DATE.test(b)) return a < b ? -1 : 1;
  return collator.compare(a, b);
}
