import type { Register } from '#domain/register.ts';

const FOUND = import.meta.glob<Register>('../../registers/*/register.ts', { import: 'default' });
const loaded = new Map<string, Register>();

/** The registers that this screen has loaded, by id. */
export const registers: ReadonlyMap<string, Register> = loaded;

/** The ids of every register that has a folder. */
export const registerIds: readonly string[] = Object.keys(FOUND).map((path) => path.split('/').at(-2) ?? '');

/** Loads registers, with those that their entries name: what a screen needs before it is drawn. */
export async function loadRegisters(ids: readonly string[]): Promise<void> {
  const missing = ids.filter((id) => !loaded.has(id));
  const found = await Promise.all(missing.map((id) => FOUND[`../../registers/${id}/register.ts`]?.()));
  for (const register of found) if (register) loaded.set(register.id, register);
  const named = found.flatMap((register) => (register ? namedBy(register) : []));
  const further = named.filter((id) => !loaded.has(id));
  if (further.length > 0) await loadRegisters([...new Set(further)]);
}

/**
 * Loads what can be loaded, for entries that turned up on a screen that was not made for them; without a network they are called
 * by their numbers.
 */
export async function tryToLoad(ids: readonly string[]): Promise<void> {
  await loadRegisters([...new Set(ids)]).catch((error: unknown) => console.warn(error));
}

/**
 * The register with an id.
 * @throws RangeError where there is none, or the screen has not loaded it
 */
export function registerOf(id: string): Register {
  const register = loaded.get(id);
  if (!register) throw new RangeError(`没有登记簿“${id}”；有：${[...loaded.keys()].join('、')}`);
  return register;
}

function namedBy({ fields }: Register): string[] {
  return Object.values(fields).flatMap((field) =>
    [field, ...Object.values(field.columns ?? {})].flatMap(({ register }) => register ?? []),
  );
}
