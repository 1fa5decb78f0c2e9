import type { ChangeId, Json } from './changes/change.ts';
import type { Conflict, Folded } from './changes/fold.ts';
import type { CivilDay } from './civil-day.ts';

/** An entry of a register as the screens read it: the fold of its changes, with what lists and searches need beside it. */
export interface Entry {
  id: string;
  register: string;
  /** For people: CI-20261123-A001. Given once, never reused. */
  no: string;
  /** A state of its register, or `void` where it counts no longer: so no list or count of a state has it. */
  state: string;
  /** Why it counts no longer; missing where it does. */
  void?: string;
  /** The civil day by which the register files it. */
  day: CivilDay;
  values: Readonly<Record<string, Json>>;
  conflicts: readonly Conflict[];
  /** What the next change is to be based on. */
  heads: readonly ChangeId[];
  /** The ids of the entries that it names. */
  refs: readonly string[];
  createdAt: ChangeId;
  updatedAt: ChangeId;
}

/** The entry that a fold makes; values that belong to no field are kept among the others. */
export function entryOf(
  { values, conflicts, heads, created, updated }: Folded,
  filed: { id: string; register: string; day: CivilDay; refs: readonly string[] },
): Entry {
  const { no, state, void: voided, ...rest } = values;
  return {
    ...filed,
    no: typeof no === 'string' ? no : '',
    state: typeof voided === 'string' ? 'void' : typeof state === 'string' ? state : '',
    ...(typeof voided === 'string' && { void: voided }),
    values: rest,
    conflicts,
    heads,
    createdAt: created,
    updatedAt: updated,
  };
}
