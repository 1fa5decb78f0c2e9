import { firstState, type Register, wantsOf } from '#domain/register.ts';

/** Fields that stand together in a form, and the state that needs them first. */
export interface Section {
  state: string;
  fields: readonly string[];
}

/**
 * The fields of a register by the state that needs them first, in the order of the states and, within one, of the register. What
 * belongs together stays together: a field that no state needs stands with the neighbour that is needed earlier, and one that
 * is needed later than both of its neighbours stands with the later of them.
 */
export function entrySections(register: Register): Section[] {
  const names = Object.keys(register.fields);
  const needed = neededFirst(register);
  const placed = names.map((name, i) => {
    const own = needed.get(name);
    const neighbours = [
      names.slice(0, i).findLast((other) => needed.has(other)),
      names.slice(i + 1).find((other) => needed.has(other)),
    ].flatMap((other) => (other === undefined ? [] : [needed.get(other) ?? 0]));
    if (own === undefined) return neighbours.length === 0 ? 0 : Math.min(...neighbours);
    return neighbours.length < 2 ? own : Math.min(own, Math.max(...neighbours));
  });
  return Object.keys(register.states).flatMap((state, at) => {
    const fields = names.filter((_, i) => placed[i] === at);
    return fields.length === 0 ? [] : [{ state, fields }];
  });
}

/** The place of the first state that needs a field, by field; conditions are asked about every example. */
function neededFirst(register: Register): Map<string, number> {
  const needed = new Map<string, number>();
  const put = (name: string, at: number) => {
    if (!needed.has(name) && register.fields[name]) needed.set(name, at);
  };
  for (const [name, { required }] of Object.entries(register.fields)) if (required) put(name, 0);
  for (const [at, state] of Object.values(register.states).entries()) {
    for (const { field } of wantsOf(state, {})) put(field, at);
  }
  return needed;
}

/** The states whose fields are to be seen at once: the first, those passed, the present one, and the next on the straight way. */
export function openStates(register: Register, state: string | undefined, passed: Iterable<string>): Set<string> {
  const now = state ?? firstState(register);
  const next = state === undefined ? undefined : register.states[now]?.next[0];
  return new Set([firstState(register), now, ...passed, ...(next === undefined ? [] : [next])]);
}
