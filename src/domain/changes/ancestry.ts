import type { Change, ChangeId } from './change.ts';

/** Who had seen what: the changes of an entry and, behind each, all that its author knew. */
export interface Ancestry {
  /** Whether the author of `later` had seen `earlier`; a change has seen itself. */
  hasSeen(later: ChangeId, earlier: ChangeId): boolean;
  /** The changes that no other change had seen: what the author of the next one builds on. */
  heads: readonly ChangeId[];
}

/** Reads the bases of some changes of one entry; a base that is not among them is passed over. */
export function ancestry(changes: readonly Change[]): Ancestry {
  const seen = new Map<ChangeId, Set<ChangeId>>();
  for (const { id, base } of changes.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const known = new Set<ChangeId>([id]);
    for (const parent of base) for (const ancestor of seen.get(parent) ?? []) known.add(ancestor);
    seen.set(id, known);
  }
  const ids = [...seen.keys()];
  const followed = new Set(ids.flatMap((id) => [...(seen.get(id) ?? [])].filter((ancestor) => ancestor !== id)));
  return {
    hasSeen: (later, earlier) => seen.get(later)?.has(earlier) ?? false,
    heads: ids.filter((id) => !followed.has(id)),
  };
}
