import type { Change, ChangeId, Json } from '#domain/changes/change.ts';
import { type Conflict, fold } from '#domain/changes/fold.ts';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import type { Act } from '#store/write.ts';
import { placeOf, valueAt } from './value-text.ts';

/** One of two values that stand against each other. */
export interface Side {
  change: ChangeId;
  value: Json | undefined;
  /** What writes it for good. */
  act: Pick<Act, 'set' | 'to'>;
}

/** A conflict with what choosing either side writes. */
export interface Choice {
  path: string;
  shown: Side;
  other: Side;
}

/** The conflicts of an entry that a person can settle: those of its fields, and of its state. */
export function conflictChoices(register: Register, entry: Entry, changes: readonly Change[]): Choice[] {
  if (entry.void !== undefined) return [];
  return entry.conflicts.flatMap((conflict): Choice[] => {
    const { path, shown, other, otherValue } = conflict;
    if (path === 'state') return stateChoice(entry, conflict);
    const { name, field, row, column } = placeOf(register, path);
    if (!field) return [];
    const value = valueAt(entry.values, path);
    const rowPath = `${name}.${row}`;
    const isRowGone = column !== undefined && valueAt(entry.values, rowPath) === undefined;
    if (!isRowGone) {
      const side = (change: ChangeId, value: Json | undefined): Side => ({
        change,
        value,
        act: { set: { [path]: value ?? null } },
      });
      return [{ path, shown: side(shown, value), other: side(other, otherValue) }];
    }
    // A cell of a row that was taken away can only come back with its row.
    const row0 = rowWithout(changes, shown, rowPath);
    return [
      {
        path,
        shown: { change: shown, value: undefined, act: { set: { [rowPath]: null } } },
        other: { change: other, value: otherValue, act: { set: { [rowPath]: row0 } } },
      },
    ];
  });
}

function stateChoice(entry: Entry, { path, shown, other, otherValue }: Conflict): Choice[] {
  if (typeof otherValue !== 'string') return [];
  return [
    {
      path,
      shown: { change: shown, value: entry.state, act: { set: {}, to: entry.state } },
      other: { change: other, value: otherValue, act: { set: {}, to: otherValue } },
    },
  ];
}

/** A row as it was but for the change that took it away. */
function rowWithout(changes: readonly Change[], removal: ChangeId, path: string): Json {
  const others = changes.filter(({ id }) => id !== removal);
  return (others.length > 0 ? valueAt(fold(others).values, path) : undefined) ?? null;
}
