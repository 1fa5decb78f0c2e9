import { existsSync, readdirSync } from 'node:fs';
import type { Register, Values } from '../../src/domain/register.ts';

/** The folders in which a register is to be. */
export const FOLDERS = readdirSync('src/registers', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // What printed papers have in common is no register.
  .filter((name) => name !== 'paper-parts');

/** A register with the values of `examples.ts` in its folder. */
export type WithExamples = Register & { examples: readonly Values[] };

/** Every register, by its folder. */
export const REGISTERS: [folder: string, register: WithExamples][] = [];
for (const folder of FOLDERS.filter((name) => existsSync(`src/registers/${name}/register.ts`))) {
  const module: { default: Register } = await import(`../../src/registers/${folder}/register.ts`);
  const { examples }: { examples: readonly Values[] } = await import(`../../src/registers/${folder}/examples.ts`);
  REGISTERS.push([folder, { ...module.default, examples }]);
}
