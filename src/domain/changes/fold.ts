import { type Ancestry, ancestry } from './ancestry.ts';
import { canonical } from './chain.ts';
import type { Change, ChangeId, Json } from './change.ts';

/** What the changes of one entry come to. */
export interface Folded {
  /** Values by field; the rows of a table by row id. */
  values: Readonly<Record<string, Json>>;
  /** Paths that were set to different values by people who had not seen each other's change. */
  conflicts: readonly Conflict[];
  /** What the next change is to be based on. */
  heads: readonly ChangeId[];
  created: ChangeId;
  updated: ChangeId;
}

/** Two values for one path, for a person to settle; until then the later one is shown. */
export interface Conflict {
  path: string;
  shown: ChangeId;
  other: ChangeId;
  otherValue: Json;
}

/**
 * The entry that its changes make, in clock order, the last writer of each path winning: whatever the order in which the
 * changes arrived, and however often.
 * @throws RangeError when there are no changes, or they are not of one entry
 */
export function fold(changes: readonly Change[]): Folded {
  const inOrder = [...new Map(changes.map((change) => [change.id, change])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (!first || !last) throw new RangeError('没有变更，无从得出登记内容');
  const stranger = inOrder.find((change) => change.entry !== first.entry);
  if (stranger) throw new RangeError(`变更 ${stranger.id} 属于“${stranger.entry}”，不属于“${first.entry}”`);
  const known = ancestry(inOrder);
  return {
    values: valuesOf(inOrder),
    conflicts: conflictsOf(inOrder, known),
    heads: known.heads,
    created: first.id,
    updated: last.id,
  };
}

function valuesOf(inOrder: readonly Change[]): Record<string, Json> {
  const values: Record<string, Json> = {};
  const removed = new Set<string>();
  for (const { set } of inOrder) {
    for (const [path, value] of Object.entries(set)) {
      if (removed.size > 0 && [...removed].some((row) => path.startsWith(`${row}.`))) continue;
      if (value === null && path.includes('.')) removed.add(path);
      else removed.delete(path);
      put(values, path.split('.'), value);
    }
  }
  return values;
}

/** Own keys only: a path such as `__proto__.x` names a field like any other. */
function put(values: Record<string, Json>, [key = '', ...rest]: string[], value: Json): void {
  if (rest.length === 0) {
    if (value === null) delete values[key];
    else define(values, key, value);
    return;
  }
  const held = Object.hasOwn(values, key) ? values[key] : undefined;
  const inner = isRecord(held) ? { ...held } : {};
  put(inner, rest, value);
  define(values, key, inner);
}

function define(values: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(values, key, { value, writable: true, enumerable: true, configurable: true });
}

function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Writing {
  id: ChangeId;
  path: string;
  value: Json;
}

/** Every path on which the newest word was spoken without knowing another that still stands. */
function conflictsOf(inOrder: readonly Change[], { hasSeen }: Ancestry): Conflict[] {
  const writings = inOrder.flatMap(({ id, set }) =>
    Object.entries(set).map(([path, value]): Writing => ({ id, path, value })),
  );
  const byPath = Map.groupBy(writings, ({ path }) => path);
  return [...byPath.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, all]) => {
      const shown = removalOf(path, writings) ?? all.at(-1);
      const other = all.findLast(
        (writing) =>
          shown !== undefined &&
          !hasSeen(shown.id, writing.id) &&
          !all.some((later) => later !== writing && hasSeen(later.id, writing.id)) &&
          canonical(writing.value) !== canonical(shown.value),
      );
      return shown && other ? [{ path, shown: shown.id, other: other.id, otherValue: other.value }] : [];
    });
}

/** The newest removal of the row that a cell belongs to, unless the row was put back as a whole since. */
function removalOf(path: string, writings: readonly Writing[]): Writing | undefined {
  const removal = writings.findLast((writing) => writing.value === null && path.startsWith(`${writing.path}.`));
  const isBack =
    removal && writings.some(({ id, path, value }) => path === removal.path && value !== null && id > removal.id);
  return isBack ? undefined : removal;
}
