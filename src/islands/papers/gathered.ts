import { addDays, addMonths, type CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { firstState, type Register, type Values } from '#domain/register.ts';
import type { PaperProps } from '#registers/paper.ts';
import { wordsOf } from '#registers/values.ts';
import { context, obligationsOf } from '../desk/circumstances.ts';
import { today } from '../desk/clock.ts';
import { database, deskAddress } from '../desk/data.ts';
import { registers } from '../desk/registers.ts';
import { fileAddress } from '../desk/stored-files.ts';
import { readTitles } from '../desk/titles.ts';

/** Everything that a paper of an entry is printed from; of a blank one where none is named. */
export async function paperProps(register: Register, id: string | undefined): Promise<PaperProps | 'missing'> {
  const entry = id === undefined ? blank(register) : await database.entries.get(id);
  if (!entry) return 'missing';
  const settings = (await database.entries.get('settings'))?.values ?? {};
  const naming = id === undefined ? [] : await database.entries.where('refs').equals(id).toArray();
  const files = (await database.entries.where('refs').anyOf(entry.refs).toArray()).filter(isFile);
  const named = (await database.entries.bulkGet([...entry.refs])).filter((found) => found !== undefined);
  const related = new Map([...naming, ...named, ...files].map((other) => [other.id, other]));
  const titles = await readTitles([...entry.refs, ...related.keys()]);
  const logo = Object.values((settings['logo'] ?? {}) as Record<string, { sha256?: string }>)[0]?.sha256;
  const addresses = await fileAddresses([...shaIn(entry.values), ...(logo ? [logo] : [])]);
  const last = id === undefined ? undefined : (await database.changes.where('entry').equals(id).sortBy('id')).at(-1);
  const company = companyOf(settings);
  return {
    entry,
    register,
    related,
    named: (other) => titles.get(other) ?? other,
    obligations: id === undefined ? {} : obligationsOf(register, entry, context.peek()),
    company: { ...company, ...(logo && addresses.get(logo) && { logo: addresses.get(logo) as string }) },
    address: new URL(deskAddress(`/desk/${register.id}/?entry=${entry.id}`), location.href).href,
    url: (sha256) => addresses.get(sha256),
    hash: last?.hash ?? '',
    language: 'zh',
  };
}

/** A register of a period: this month, where no days are named. */
export async function bookProps(register: Register, from: CivilDay | undefined, until: CivilDay | undefined) {
  const first = from ?? (`${today.peek().slice(0, 8)}01` as CivilDay);
  const last = until ?? addDays(addMonths(first, 1), -1);
  const entries = await database.entries
    .where('[register+day]')
    .between([register.id, first], [register.id, last], true, true)
    .toArray();
  const settings = (await database.entries.get('settings'))?.values ?? {};
  const titles = await readTitles([...new Set(entries.flatMap(({ refs }) => refs))]);
  return {
    entries,
    from: first,
    until: last,
    reasons: await endReasons(register, entries),
    named: (id: string) => titles.get(id) ?? id,
    company: companyOf(settings),
  };
}

function companyOf(settings: Values): Omit<PaperProps['company'], 'logo'> {
  const text = (name: string) => wordsOf(settings[name]) ?? '';
  return { name: text('companyName'), branch: text('branch'), servicePhone: text('servicePhone') };
}

/** Why entries were cancelled: the reason of the change that brought them to a state that takes one. */
async function endReasons(register: Register, entries: readonly Entry[]): Promise<Map<string, string>> {
  const ended = entries.filter(({ state }) => register.states[state]?.reason).map(({ id }) => id);
  const changes = await database.changes.where('entry').anyOf(ended).toArray();
  return new Map(
    changes
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ entry, set, reason }) => (set['state'] !== undefined && reason ? [[entry, reason]] : [])),
  );
}

/** An entry with nothing in it: a paper to be filled in by pen. */
function blank(register: Register): Entry {
  return {
    id: '',
    register: register.id,
    no: '',
    state: firstState(register),
    day: today.peek(),
    values: {},
    conflicts: [],
    heads: [],
    refs: [],
    createdAt: '' as Entry['createdAt'],
    updatedAt: '' as Entry['updatedAt'],
  };
}

/** Assets and contracts of the customer, which say what is covered; not all that was ever done for him. */
function isFile({ register }: Entry): boolean {
  return registers.get(register)?.group === 'customers';
}

/** The files that values name, wherever they stand in them. */
function shaIn(values: unknown): string[] {
  return [...new Set(JSON.stringify(values).match(/(?<="sha256":")[0-9a-f]{64}/g) ?? [])];
}

async function fileAddresses(hashes: readonly string[]): Promise<Map<string, string>> {
  const found = await Promise.all(hashes.map(async (sha256) => [sha256, await fileAddress(sha256)] as const));
  return new Map(found.flatMap(([sha256, url]) => (url ? [[sha256, url] as const] : [])));
}
