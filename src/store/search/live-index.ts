import { Dexie, type IntervalTree, type IntervalTreeNode, type ObservabilitySet } from 'dexie';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import type { Language } from '#domain/text.ts';
import type { Database } from '../database.ts';
import { EntryIndex, type Query } from './entry-index.ts';
import type { Named } from './haystack.ts';
import { namedEntries } from './named-entries.ts';

/** How many entries are read at a time, so that a question in between does not wait long. */
const CHUNK = 2000;

/** Entries that were written: some, or any. */
type Touched = ReadonlySet<string> | 'any';

/** The index of one register, built from the database and kept as it is there. */
export class LiveIndex {
  readonly #database: Database;
  readonly #registers: ReadonlyMap<string, Register>;
  readonly #register: string;
  readonly #language: Language;
  readonly #index: EntryIndex;
  readonly #named = new Map<string, Named>();
  readonly #onChange: () => void;
  #touched: Touched = 'any';
  #built = false;
  #work: Promise<void>;

  /**
   * @param registers by id; with those that the entries of this one name
   * @param onChange called after entries were written and the index has them
   * @throws RangeError when there is no such register
   */
  constructor(
    database: Database,
    registers: ReadonlyMap<string, Register>,
    register: string,
    language: Language,
    onChange: () => void,
  ) {
    const definition = registers.get(register);
    if (!definition) throw new RangeError(`没有登记簿“${register}”；允许：${[...registers.keys()].join('、')}`);
    this.#database = database;
    this.#registers = registers;
    this.#register = register;
    this.#language = language;
    this.#index = new EntryIndex(definition, language);
    this.#onChange = onChange;
    // Listens before it reads: what is written meanwhile is read once more.
    Dexie.on.storagemutated.subscribe(this.#listener);
    this.#work = this.#catchUp();
    this.#work.catch(() => undefined);
  }

  /** The ids of the entries asked for, once all that was written until now has been read. */
  async find(query: Query): Promise<string[]> {
    await this.#caughtUp();
    return this.#index.find(query);
  }

  /** Listens no more. */
  close(): void {
    Dexie.on.storagemutated.unsubscribe(this.#listener);
  }

  readonly #listener = (parts: ObservabilitySet): void => {
    const touched = touchedIn(parts, this.#database.name);
    if (touched === 'any' || this.#touched === 'any') this.#touched = 'any';
    else if (touched.size > 0) this.#touched = new Set([...this.#touched, ...touched]);
    else return;
    this.#work = this.#work.then(() => this.#catchUp());
    // What went wrong is told to whoever asks next.
    this.#work.catch(() => undefined);
  };

  /** Where reading failed, it is tried again for whoever asks next. */
  async #caughtUp(): Promise<void> {
    const work = this.#work;
    try {
      await work;
    } catch {
      if (this.#work === work) this.#work = this.#catchUp();
      await this.#work;
    }
  }

  async #catchUp(): Promise<void> {
    const touched = this.#touched;
    if (touched !== 'any' && touched.size === 0) return;
    this.#touched = new Set();
    try {
      if (touched === 'any') await this.#readAll();
      else await this.#readAgain([...touched]);
    } catch (error) {
      this.#touched = 'any';
      throw error;
    }
    if (this.#built) this.#onChange();
    this.#built = true;
  }

  async #readAll(): Promise<void> {
    this.#named.clear();
    const gone = new Set(this.#index.ids());
    let chunk = await this.#chunkBehind(Dexie.minKey);
    while (chunk.length > 0) {
      await this.#take(chunk);
      for (const { id } of chunk) gone.delete(id);
      const last = chunk.at(-1);
      chunk = last && chunk.length === CHUNK ? await this.#chunkBehind(last.day, last.id) : [];
    }
    for (const id of gone) this.#index.remove(id);
  }

  #chunkBehind(day: unknown, id: unknown = Dexie.minKey): Promise<Entry[]> {
    return this.#database.entries
      .where('[register+day+id]')
      .between([this.#register, day, id], [this.#register, Dexie.maxKey], false)
      .limit(CHUNK)
      .toArray();
  }

  /** The entries that were written, and those that name one which is called otherwise now. */
  async #readAgain(ids: readonly string[]): Promise<void> {
    const renamed = await this.#renamed(ids);
    const naming = renamed.length === 0 ? [] : await this.#keysNaming(renamed);
    const own = [...new Set([...ids, ...naming])];
    for (let i = 0; i < own.length; i += CHUNK) {
      const some = own.slice(i, i + CHUNK);
      const entries = (await this.#database.entries.bulkGet(some)).filter(
        (entry) => entry?.register === this.#register,
      );
      const found = entries.filter((entry) => entry !== undefined);
      await this.#take(found);
      const there = new Set(found.map(({ id }) => id));
      for (const id of some) if (!there.has(id)) this.#index.remove(id);
    }
  }

  /** Those of the names in use that are no longer right, because of an entry or of one that it names in its turn. */
  async #renamed(ids: readonly string[]): Promise<string[]> {
    const suspects = [...new Set([...ids, ...(await this.#keysNaming(ids))])].filter((id) => this.#named.has(id));
    if (suspects.length === 0) return [];
    const fresh = await namedEntries(this.#database, this.#registers, suspects, this.#language);
    return suspects.filter((id) => {
      const before = this.#named.get(id);
      const now = fresh.get(id);
      if (now) this.#named.set(id, now);
      else this.#named.delete(id);
      return JSON.stringify(before) !== JSON.stringify(now);
    });
  }

  #keysNaming(ids: readonly string[]): Promise<string[]> {
    return this.#database.entries.where('refs').anyOf(ids).primaryKeys();
  }

  async #take(entries: readonly Entry[]): Promise<void> {
    const unknown = [...new Set(entries.flatMap(({ refs }) => refs))].filter((id) => !this.#named.has(id));
    const read = await namedEntries(this.#database, this.#registers, unknown, this.#language);
    for (const [id, named] of read) this.#named.set(id, named);
    for (const entry of entries) this.#index.put(entry, (id) => this.#named.get(id));
  }
}

/** The ids of the entries that a report of the database says were written. After writing many, it says no more than that. */
function touchedIn(parts: ObservabilitySet, database: string): Touched {
  const reports = parts as Readonly<Record<string, IntervalTree | undefined>>;
  if (reports['all']) return 'any';
  const table = `idb://${database}/entries/`;
  const ids = new Set<string>();
  for (const part of [table, `${table}:dels`]) {
    for (const { from, to } of rangesOf(reports[part])) {
      if (typeof from !== 'string' || from !== to) return 'any';
      ids.add(from);
    }
  }
  return ids;
}

/** What comes from another tab is the bare tree, without its methods. */
function rangesOf(tree: IntervalTree | null | undefined): IntervalTreeNode[] {
  return tree && 'from' in tree ? [tree, ...rangesOf(tree.l), ...rangesOf(tree.r)] : [];
}
