import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import type { Language } from '#domain/text.ts';
import { cellsOf, type Haystack, has, haystackOf, type Named, needlesOf } from './haystack.ts';
import { compareKeys, type SortKey, sortKeyOf } from './sort-keys.ts';

/** A column of a list by which it is sorted. */
export interface Sort {
  column: string;
  descending?: boolean;
}

/** Which entries of a register are asked for, and in which order: the newest first unless told. */
export interface Query {
  /** Words, all of which an entry must have. */
  text?: string;
  /** The states asked for, `void` among them; without it all, also what is void. */
  states?: readonly string[];
  /** The first and the last day. */
  from?: CivilDay;
  until?: CivilDay;
  /** The id of a member of staff whom the entry names. */
  person?: string;
  sort?: Sort;
}

/** What is kept of an entry. */
interface Line {
  id: string;
  day: CivilDay;
  state: string;
  persons: readonly string[];
  haystack: Haystack;
  keys: Readonly<Record<string, SortKey>>;
}

/** Lines in one order, as they were when it was last asked for. */
interface Order {
  lines: readonly Line[];
  version: number;
}

/** Orders that are kept: newest first, and those of the columns that were sorted by last. */
const MOST_ORDERS = 4;
const NEWEST_FIRST = '';

/** The entries of a register, so kept in memory that a list of 100,000 can be searched and sorted while somebody types. */
export class EntryIndex {
  readonly #register: Register;
  readonly #language: Language;
  readonly #lines = new Map<string, Line>();
  readonly #orders = new Map<string, Order>();
  #version = 0;

  constructor(register: Register, language: Language) {
    this.#register = register;
    this.#language = language;
  }

  /** How many entries it holds. */
  get size(): number {
    return this.#lines.size;
  }

  /** Whether it holds an entry. */
  has(id: string): boolean {
    return this.#lines.has(id);
  }

  /** The ids of the entries that it holds. */
  ids(): string[] {
    return [...this.#lines.keys()];
  }

  /**
   * Takes an entry in, in place of what it was before.
   * @param named what the entries that it names are found by
   */
  put(entry: Entry, named: (id: string) => Named | undefined): void {
    const { id, day, state } = entry;
    const columns = this.#register.list.map((column): [string, SortKey] => [
      column,
      sortKeyOf(column, entry, this.#register, this.#language, named),
    ]);
    this.#lines.set(id, {
      id,
      day,
      state,
      persons: personsOf(entry, this.#register),
      haystack: haystackOf(entry, this.#register, named),
      keys: Object.fromEntries(columns),
    });
    this.#version += 1;
  }

  /** Forgets an entry. */
  remove(id: string): void {
    if (this.#lines.delete(id)) this.#version += 1;
  }

  /** The ids of the entries asked for, in the order asked for. */
  find({ text = '', states, from, until, person, sort }: Query): string[] {
    const needles = needlesOf(text);
    const wanted = states && new Set(states);
    return this.#inOrder(sort)
      .filter(
        (line) =>
          (!wanted || wanted.has(line.state)) &&
          (from === undefined || line.day >= from) &&
          (until === undefined || line.day <= until) &&
          (person === undefined || line.persons.includes(person)) &&
          needles.every((needle) => has(line.haystack, needle)),
      )
      .map(({ id }) => id);
  }

  #inOrder(sort: Sort | undefined): readonly Line[] {
    const column = sort && this.#register.list.includes(sort.column) ? sort.column : undefined;
    const name = column === undefined ? NEWEST_FIRST : `${sort?.descending ? '-' : '+'}${column}`;
    const kept = this.#orders.get(name);
    const lines = kept?.version === this.#version ? kept.lines : this.#sorted(kept, column, sort?.descending ?? false);
    // Set anew, so that the one asked for longest ago is the first to go.
    this.#orders.delete(name);
    this.#orders.set(name, { lines, version: this.#version });
    const [oldest] = this.#orders.keys();
    if (this.#orders.size > MOST_ORDERS && oldest !== undefined) this.#orders.delete(oldest);
    return lines;
  }

  /** What was in order before is sorted again in hardly more than one pass; what is new comes behind it first. */
  #sorted(kept: Order | undefined, column: string | undefined, descending: boolean): readonly Line[] {
    const standing = new Set<string>();
    const lines = (kept?.lines ?? []).flatMap(({ id }) => {
      const line = this.#lines.get(id);
      if (!line) return [];
      standing.add(id);
      return [line];
    });
    for (const line of this.#lines.values()) if (!standing.has(line.id)) lines.push(line);
    return lines.sort((a, b) =>
      column === undefined
        ? newestFirst(a, b)
        : compareKeys(a.keys[column], b.keys[column], descending) || newestFirst(a, b),
    );
  }
}

function newestFirst(a: Line, b: Line): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** Everybody whom an entry names as one of the staff, in its tables too. */
function personsOf(entry: Entry, register: Register): string[] {
  const persons = Object.entries(register.fields).flatMap(([name, field]) =>
    cellsOf(field, entry.values[name]).flatMap(([column, value]) =>
      column.kind === 'staff' ? column.references(value) : [],
    ),
  );
  return [...new Set(persons)];
}
