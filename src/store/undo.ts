import type { Change, Json } from '#domain/changes/change.ts';
import { madeAt } from '#domain/changes/clock.ts';
import { fold } from '#domain/changes/fold.ts';
import type { Entry } from '#domain/entry.ts';
import { civilTimeIn, instantAt } from '#domain/instant.ts';
import { RESERVED_NAMES, type Register, type Values } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import type { Database } from './database.ts';
import { RefusalError } from './refusal.ts';
import { type Act, type Author, history, write } from './write.ts';

/**
 * Takes the newest change of an entry back. Nothing is deleted: a new change gives every path the value and the entry the state
 * that it had before, whether or not the register knows that way back. The first change of an entry is taken back by voiding it.
 * @throws RefusalError where the change was made on another device, is itself such a change, or has been made beside another;
 * and as any write does
 * @throws NewerDataError when newer code has written to the database
 */
export function undoLast(database: Database, register: Register, author: Author, entryId: string): Promise<Entry> {
  return database.transaction('rw', database.changes, database.entries, database.meta, async () => {
    const changes = await history(database, entryId);
    const why = hindrance(changes, author);
    const last = changes.at(-1);
    if (why || !last) throw await refusal(database, author, entryId, last, why ?? NOTHING);
    const before = changes.slice(0, -1);
    const act = before.length === 0 ? firstVoided(last) : wayBack(register, last, fold(before).values);
    return write(database, register, author, act);
  });
}

/** The change that {@link undoLast} would take back; `undefined` where it would refuse to. */
export async function undoable(database: Database, author: Author, entryId: string): Promise<Change | undefined> {
  const changes = await history(database, entryId);
  return hindrance(changes, author) ? undefined : changes.at(-1);
}

/** Why the newest change stays, and what is allowed instead. */
interface Hindrance {
  what: (who: string, when: string) => Text;
  allowed: Text;
}

const NOTHING: Hindrance = {
  what: () => ({ zh: '没有这条登记', en: 'There is no such entry' }),
  allowed: { zh: '本机已有的登记', en: 'an entry that this browser has' },
};
const ELSEWHERE: Hindrance = {
  what: (who, when) => ({
    zh: `最后一次修改是${who}于 ${when} 在另一台设备上写的`,
    en: `${who} made the last change on another device at ${when}`,
  }),
  allowed: {
    zh: '在写它的设备上撤销，或者在这里另改',
    en: 'Take it back on the device on which it was made, or change the entry here',
  },
};
const UNDONE: Hindrance = {
  what: (who, when) => ({
    zh: `${who}于 ${when} 已经撤销过，撤销本身不能再撤销`,
    en: `${who} took a change back at ${when}, and that is not taken back`,
  }),
  allowed: { zh: '照要改成的样子再写一次', en: 'Write it again as it is to be' },
};
const BESIDE: Hindrance = {
  what: (who, when) => ({
    zh: `两台设备同时改过这条登记，最后一次由${who}于 ${when} 写下，看不出该撤销哪一次`,
    en: `Two devices changed the entry at the same time, the later change is by ${who} at ${when}`,
  }),
  allowed: { zh: '核对后另改', en: 'Compare both, and change the entry' },
};

function hindrance(changes: readonly Change[], { device }: Author): Hindrance | undefined {
  const last = changes.at(-1);
  if (!last) return NOTHING;
  if (last.undoes !== undefined) return UNDONE;
  if (fold(changes).heads.length > 1) return BESIDE;
  return last.device === device ? undefined : ELSEWHERE;
}

async function refusal(
  database: Database,
  { timeZone }: Author,
  entry: string,
  last: Change | undefined,
  { what, allowed }: Hindrance,
): Promise<RefusalError> {
  const name = last && (await database.entries.get(last.by))?.values['name'];
  const who = typeof name === 'string' ? name : (last?.by ?? '');
  const { day, time } = last ? civilTimeIn(timeZone, instantAt(madeAt(last.id))) : { day: '', time: '' };
  const label = { zh: '撤销', en: 'Undo' };
  const value = last?.id ?? entry;
  return new RefusalError([{ path: '', label, value, what: what(who, `${day} ${time.slice(0, 5)}`), allowed }]);
}

function firstVoided({ id, entry }: Change): Act {
  return { entry, set: {}, void: true, reason: '撤销：登记', undoes: id };
}

function wayBack(register: Register, last: Change, before: Values): Act {
  const paths = Object.keys(last.set).filter((path) => !RESERVED_NAMES.some((reserved) => reserved === path));
  const state = before['state'];
  return {
    entry: last.entry,
    set: Object.fromEntries(paths.map((path) => whatItWas(path, before))),
    ...('state' in last.set && typeof state === 'string' && { to: state }),
    ...('void' in last.set && { void: false }),
    reason: `撤销：${labelsOf(register, last).join('、')}`,
    undoes: last.id,
  };
}

/** A path with its value before. A row that was not there goes as a whole: without its cells it would be an empty row. */
function whatItWas(path: string, before: Values): [path: string, value: Json] {
  const [name = '', row, ...cell] = path.split('.');
  if (row !== undefined && valueAt(before, [name, row]) === undefined) return [`${name}.${row}`, null];
  return [path, valueAt(before, [name, ...(row === undefined ? [] : [row]), ...cell]) ?? null];
}

function valueAt(values: Json, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (held, key) =>
      typeof held === 'object' && held !== null && Object.hasOwn(held, key)
        ? (held as Readonly<Record<string, Json>>)[key]
        : undefined,
    values,
  );
}

/** What a change was about, as people call it. */
function labelsOf({ fields }: Register, { set }: Change): string[] {
  const names = Object.keys(set).map((path) => path.split('.')[0] ?? '');
  return [...new Set(names)].map((name) => {
    if (name === 'state') return '状态';
    return name === 'void' ? '作废' : (fields[name]?.label.zh ?? name);
  });
}
