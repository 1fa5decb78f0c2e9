import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Change, ChangeId, Draft, Hash, Json } from './change.ts';

/** What stands before the first change of a device. */
export const NO_HASH = '' as Hash;

/** The change with its place in the chain of its device. Synchronous, so that it fits into a transaction. */
export function chained(draft: Draft, prev: Hash): Change {
  return { ...draft, prev, hash: hashOf({ ...draft, prev }) };
}

/** The first place where a device's chain does not hold. */
export interface Break {
  device: string;
  change: ChangeId;
  /** Its own text was altered, or the one before it was taken away, added or altered. */
  kind: 'altered' | 'displaced';
}

/**
 * Where the chains of some changes break, at most one place for each device, in the order of the devices. Evidence of
 * tampering, not a proof of its absence: who holds a device can rewrite its whole chain.
 */
export function chainBreaks(changes: readonly Change[]): Break[] {
  const byDevice = Map.groupBy(changes, (change) => change.device);
  return [...byDevice.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([device, own]): Break[] => {
      let prev = NO_HASH;
      for (const change of own.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        const { hash, ...rest } = change;
        if (hashOf(rest) !== hash) return [{ device, change: change.id, kind: 'altered' }];
        if (change.prev !== prev) return [{ device, change: change.id, kind: 'displaced' }];
        prev = hash;
      }
      return [];
    });
}

function hashOf(change: Omit<Change, 'hash'>): Hash {
  return bytesToHex(sha256(utf8ToBytes(canonical(change as unknown as Json)))) as Hash;
}

/** JSON with its keys in order and nothing left to taste, so that the same change has the same text everywhere. */
export function canonical(value: Json | undefined): string {
  if (value === undefined || value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const keyed = Object.entries(value as Record<string, Json | undefined>)
    .filter(([, child]) => child !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`);
  return `{${keyed.join(',')}}`;
}
