import type { Json } from './changes/change.ts';
import type { Language, Text } from './text.ts';

/** What is wrong with a value, and what would be right; both are put into an error that names field, value and clause. */
export interface Fault {
  what: Text;
  allowed: Text;
}

/** What every field of a register says of itself, whatever its kind. */
export interface FieldOptions {
  label: Text;
  /** Whether an entry can be written without it. */
  required?: boolean;
  /** The clause that asks for it. */
  clause?: string;
  hint?: Text;
}

/**
 * One field of a register: what may stand in it, and how it is written and read. Its kind is a folder of `src/fields`.
 * Values are those that a change can hold; none of the functions throws.
 */
export interface Field<Value extends Json = Json> extends FieldOptions {
  kind: string;
  /** What is wrong with a value that somebody wants to store; `undefined` where nothing is. */
  fault(value: Json): Fault | undefined;
  /** The value as a reader of a language sees it, on screen, on paper and in CSV. */
  format(value: Value, language: Language): string;
  /** The value that a cell of a table or a typed text means; `undefined` where it means none. */
  parse(text: string): Value | undefined;
  /** The words by which an entry with this value can be found; none for what nobody looks for. */
  searchText(value: Value): string;
  /** The ids of the entries that the value names. */
  references(value: Value): readonly string[];
  /** The register that a reference leads to. */
  register?: string;
  /** The columns of a field that holds rows, a map from row id to cells. */
  columns?: Readonly<Record<string, Field>>;
}
