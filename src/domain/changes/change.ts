/** What a change can set: any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** When and on which device a change was made; as text it sorts in clock order. */
export type ChangeId = string & { readonly __brand: 'ChangeId' };

/** SHA-256 in lower-case hexadecimal; empty before the first change of a device. */
export type Hash = string & { readonly __brand: 'Hash' };

/**
 * One act of one person on one entry. Changes are only ever added: an entry is what its changes fold to, and a team's data is
 * the union of its members' changes.
 */
export interface Change {
  id: ChangeId;
  entry: string;
  /** The register that the entry stands in. */
  register: string;
  /** Who did it: the id of a member of staff. */
  by: string;
  device: string;
  /**
   * The changes of the entry that its author had seen, as far as none of them had seen another: one, as a rule; several after
   * a merge; none for the one that creates the entry.
   */
  base: readonly ChangeId[];
  /**
   * Values by path: `arrivedAt`, or `parts.01J….qty` for a cell of a row. `parts.01J…` set to `null` takes the row away: cells
   * set later are passed over, until the row is set again as a whole. The last writer of a path wins.
   */
  set: Readonly<Record<string, Json>>;
  /** Why, where the regulation or the form asks for it. */
  reason?: string;
  /** The change of the same entry that this one takes back. */
  undoes?: ChangeId;
  /** The hash of the device's change before this one. */
  prev: Hash;
  hash: Hash;
}

/** A change before it has its place in the chain of its device. */
export type Draft = Omit<Change, 'prev' | 'hash'>;
