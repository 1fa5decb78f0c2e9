import { useMemo, useRef } from 'preact/hooks';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import { titlesOf } from '#store/titles.ts';
import { database } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { registers } from '../desk/registers.ts';

/** What the visible lines of a list are made of. */
export interface Rows {
  /** `undefined` until it is read. */
  entry(id: string): Entry | undefined;
  /** What an entry is called that another names; empty until it is read, its id where this browser does not have it. */
  named(id: string): string;
  /** Why an entry came to its state, where that took a reason. */
  reason(id: string): string;
  error: unknown;
}

interface Read {
  entries: readonly Entry[];
  titles: ReadonlyMap<string, string>;
  reasons: ReadonlyMap<string, string>;
}

/** Lines are read by the block, so that scrolling a line further asks for nothing new. */
const BLOCK = 50;
const REMEMBERED = 2000;

/** The entries around the visible part of a list, kept up to date; those read before are remembered while scrolling. */
export function useRows(register: Register, ids: readonly string[], first: number, last: number): Rows {
  const from = Math.floor(first / BLOCK) * BLOCK;
  const until = Math.ceil((last + 1) / BLOCK) * BLOCK;
  const wanted = useMemo(() => ids.slice(from, until), [ids, from, until]);
  const { value, error } = useLive(() => read(register, wanted), [register, wanted.join('\n')]);
  const seen = useRef({
    entries: new Map<string, Entry>(),
    titles: new Map<string, string>(),
    reasons: new Map<string, string>(),
  });
  useMemo(() => value && remember(seen.current, value), [value]);
  const { entries, titles, reasons } = seen.current;
  return {
    entry: (id) => entries.get(id),
    named: (id) => titles.get(id) ?? (value ? id : ''),
    reason: (id) => reasons.get(id) ?? '',
    error,
  };
}

async function read(register: Register, ids: readonly string[]): Promise<Read> {
  const found = await database.entries.bulkGet([...ids]);
  const entries = found.filter((entry) => entry !== undefined);
  const [titles, reasons] = await Promise.all([
    titlesOf(
      database,
      registers,
      entries.flatMap((entry) => shownReferences(register, entry)),
      'zh',
    ),
    reasonsOf(register, entries),
  ]);
  return { entries, titles, reasons };
}

/** The ids of entries that the columns of the list, or the name of the entry, show. */
function shownReferences({ list, name = [], fields }: Register, { values }: Entry): string[] {
  return [...list, ...name].flatMap((column) => {
    const field = fields[column];
    const value = values[column];
    return field && value !== undefined ? [...field.references(value)] : [];
  });
}

/** Reasons stand in the changes, not in the entry. */
async function reasonsOf({ states }: Register, entries: readonly Entry[]): Promise<Map<string, string>> {
  const explained = new Map(entries.filter(({ state }) => states[state]?.reason).map(({ id, state }) => [id, state]));
  if (explained.size === 0) return new Map();
  const changes = await database.changes
    .where('entry')
    .anyOf([...explained.keys()])
    .sortBy('id');
  return new Map(
    changes
      .filter(({ entry, set, reason }) => reason !== undefined && set['state'] === explained.get(entry))
      .map(({ entry, reason = '' }) => [entry, reason]),
  );
}

function remember(
  seen: { entries: Map<string, Entry>; titles: Map<string, string>; reasons: Map<string, string> },
  { entries, titles, reasons }: Read,
): void {
  if (seen.entries.size > REMEMBERED) seen.entries.clear();
  for (const entry of entries) seen.entries.set(entry.id, entry);
  for (const [id, title] of titles) seen.titles.set(id, title);
  for (const [id, reason] of reasons) seen.reasons.set(id, reason);
}
