import { canonical } from '#domain/changes/chain.ts';
import type { Json } from '#domain/changes/change.ts';
import { isRecord } from '#fields/fault.ts';

/**
 * What somebody typed over a value that has changed in the meantime: what the typing did not touch is as it is stored now.
 * @param was the stored value over which it was typed
 * @param depth how many levels hold parts of their own: 2 for rows with cells, 0 for a value that is one thing
 */
export function rebased(
  stored: Json | undefined,
  was: Json | undefined,
  typed: Json | undefined,
  depth: number,
): Json | undefined {
  if (isSame(was, typed)) return stored;
  if (isSame(stored, was) || depth === 0 || !isHolder(stored) || !isHolder(was) || !isHolder(typed)) return typed;
  const keys = new Set([...Object.keys(stored), ...Object.keys(typed)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = rebased(own(stored, key), own(was, key), own(typed, key), depth - 1);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Whether two values are the same, whatever the order of their parts; what is missing is the same as nothing. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return canonical(a ?? null) === canonical(b ?? null);
}

type Holder = Readonly<Record<string, Json>>;

function isHolder(value: Json | undefined): value is Holder {
  return isRecord(value);
}

function own(holder: Holder, key: string): Json | undefined {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
