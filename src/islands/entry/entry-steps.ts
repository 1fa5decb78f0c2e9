import type { Change } from '#domain/changes/change.ts';
import type { Register } from '#domain/register.ts';

/** A state of an entry as a step on its way. */
export interface Step {
  state: string;
  is: 'done' | 'now' | 'next' | 'ahead';
  /** The change by which the entry last came to it, where it has been there. */
  change?: Change;
}

/** The last state that an entry was brought to; voiding leaves it as it is. */
export function lastState(changes: readonly Change[]): string | undefined {
  const found = changes.findLast(({ set }) => typeof set['state'] === 'string')?.set['state'];
  return typeof found === 'string' ? found : undefined;
}

/**
 * The way of an entry: the states behind it, the one that it is in, and those that it can still reach. A way out, such as
 * cancelling, is a step only for an entry that took it.
 * @param changes oldest first
 */
export function entrySteps(register: Register, state: string, changes: readonly Change[]): Step[] {
  const names = Object.keys(register.states);
  const at = names.indexOf(state);
  const next = register.states[state]?.next ?? [];
  const reachable = reachableFrom(register, state);
  return names.flatMap((name, i): Step[] => {
    const change = changes.findLast(({ set }) => set['state'] === name);
    const known = change ? { change } : {};
    if (name === state) return [{ state: name, is: 'now', ...known }];
    if (change && i < at) return [{ state: name, is: 'done', ...known }];
    if (register.states[name]?.reason || i < at || !reachable.has(name)) return [];
    return [{ state: name, is: next.includes(name) ? 'next' : 'ahead' }];
  });
}

function reachableFrom(register: Register, state: string): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    for (const next of register.states[name]?.next ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(state);
  return found;
}
