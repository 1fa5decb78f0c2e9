import type { Advice } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import { wordsOf } from './values.ts';

/** Entries as advice names them. */
export function linked(entries: readonly Entry[]): NonNullable<Advice['entries']> {
  return entries.map(({ id, register, no }) => ({ id, register, no }));
}

/** What people call an entry: its name, else its number. */
export function calledBy(entry: Entry): string {
  return wordsOf(entry.values['name']) ?? entry.no;
}

/** A model or code as it is compared: width, case, blanks and hyphens do not matter. */
export function plainModel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_]/g, '');
}
