import type { Register } from '#domain/register.ts';

const FOUND = import.meta.glob<Register>('./*/register.ts', { eager: true, import: 'default' });

/** Every register that has a folder, by id. A screen loads only those that they need, see `#islands/desk/registers.ts`. */
export const allRegisters: ReadonlyMap<string, Register> = new Map(
  Object.values(FOUND).map((register) => [register.id, register]),
);

/** The registers that a clause prescribes. */
export function registersOf(clause: string): Register[] {
  return [...allRegisters.values()].filter(({ clauses }) => clauses.includes(clause));
}
