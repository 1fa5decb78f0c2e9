import type { Entry } from '#domain/entry.ts';
import { isFilled } from '#domain/needs.ts';
import type { Register } from '#domain/register.ts';
import type { Language } from '#domain/text.ts';
import type { Database } from './database.ts';

const BETWEEN = ' · ';

/**
 * What people call an entry: the first line of each field that names it, 城东水厂 · 水泵不转; its number where there is none.
 * @param named what the entries are called that it names; those that are not known are left out
 */
export function titleOf(
  entry: Entry,
  register: Register,
  language: Language,
  named: (id: string) => string | undefined,
): string {
  const parts = (register.name ?? []).map((name) => {
    const field = register.fields[name];
    const value = entry.values[name];
    if (!field || value === undefined || !isFilled(value)) return name === 'no' ? entry.no : '';
    if (field.register === undefined) return firstLine(field.format(value, language));
    return field
      .references(value)
      .map((id) => named(id) ?? '')
      .join(' ');
  });
  return parts.filter((part) => part.trim() !== '').join(BETWEEN) || entry.no;
}

/**
 * What people call some entries, of whatever register. A title names what its entry names, and goes no deeper than that: a
 * call-in is called by its customer.
 * @param registers by id; entries of registers that this code does not know are called by their numbers
 * @returns by id, without those that this browser does not have
 */
export async function titlesOf(
  database: Database,
  registers: ReadonlyMap<string, Register>,
  ids: readonly string[],
  language: Language,
): Promise<Map<string, string>> {
  const entries = await entriesOf(database, ids);
  const inner = await entriesOf(
    database,
    entries.flatMap((entry) => namesIn(entry, registers.get(entry.register))),
  );
  const innerTitles = new Map(inner.map((entry) => [entry.id, titled(entry, registers, language, () => undefined)]));
  return new Map(entries.map((entry) => [entry.id, titled(entry, registers, language, (id) => innerTitles.get(id))]));
}

function titled(
  entry: Entry,
  registers: ReadonlyMap<string, Register>,
  language: Language,
  named: (id: string) => string | undefined,
): string {
  const register = registers.get(entry.register);
  return register ? titleOf(entry, register, language, named) : entry.no;
}

/** The ids of the entries by which an entry is called. */
function namesIn(entry: Entry, register: Register | undefined): string[] {
  return (register?.name ?? []).flatMap((name) => {
    const field = register?.fields[name];
    const value = entry.values[name];
    return field?.register === undefined || value === undefined ? [] : [...field.references(value)];
  });
}

async function entriesOf(database: Database, ids: readonly string[]): Promise<Entry[]> {
  const found = await database.entries.bulkGet([...new Set(ids)]);
  return found.filter((entry) => entry !== undefined);
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/, 1)[0]?.trim() ?? '';
}
