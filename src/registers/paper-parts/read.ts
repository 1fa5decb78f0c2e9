import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import { type Instant, instant } from '#domain/instant.ts';
import { isFilled } from '#domain/needs.ts';
import { asText, isRecord } from '#fields/fault.ts';
import { rowsInOrder } from '#fields/row-id.ts';
import type { PaperProps } from '../paper.ts';
import { plain } from './fitted.ts';

/** What is needed to write out the values of an entry. */
export type Readable = Pick<PaperProps, 'entry' | 'register' | 'named' | 'language'>;

/** A field as it is written on paper; empty where a pen is to write. References are written as what people call them. */
export function textOf({ entry, register, named, language }: Readable, name: string): string {
  const value = entry.values[name];
  if (value === undefined || !isFilled(value)) return '';
  const field = register.fields[name];
  if (!field) return plain(asText(value));
  if (field.register !== undefined && typeof value === 'string') return plain(named(value));
  return plain(field.format(value, language));
}

/** A moment with its year, `2026-11-23 17:52`, by the clock of the register; empty where there is none. */
export function fullTime({ register }: Pick<PaperProps, 'register'>, at: Json | undefined): string {
  const moment = momentOf(at);
  const clock = Object.values(register.fields).find(({ kind }) => kind === 'instant');
  return moment === undefined ? '' : (clock?.format(moment, 'zh') ?? '');
}

/** A moment without its year, `11-23 17:52`; empty where there is none. */
export function shortTime(props: Pick<PaperProps, 'register'>, at: Json | undefined): string {
  return fullTime(props, at).slice('2026-'.length);
}

/** The moment that a value is; `undefined` for anything else. */
export function momentOf(value: Json | undefined): Instant | undefined {
  return typeof value === 'string' ? instant(value) : undefined;
}

/** The rows of a table in their order, none where it holds something else. */
export function rowsOf({ entry }: Pick<PaperProps, 'entry'>, name: string): [id: string, cells: Cells][] {
  const table = entry.values[name];
  return isRecord(table) ? rowsInOrder(table).flatMap(([id, row]) => (isRecord(row) ? [[id, row]] : [])) : [];
}

/** The cells of a row, by column. */
export type Cells = { readonly [column: string]: Json };

/** The entry that a field names, where it has been read. */
export function relatedBy({ entry, related }: Pick<PaperProps, 'entry' | 'related'>, name: string): Entry | undefined {
  const id = entry.values[name];
  return typeof id === 'string' ? related.get(id) : undefined;
}

/** A text that another entry holds; empty where it has none. */
export function wordsOf(entry: Entry | undefined, name: string): string {
  const value = entry?.values[name];
  return typeof value === 'string' ? plain(value) : '';
}

/** The beginning and end of a hash: enough to compare two papers by eye. Empty for none. */
export function shortHash(hash: string): string {
  return hash.length > 6 ? `${hash.slice(0, 4)}…${hash.slice(-2)}` : hash;
}
