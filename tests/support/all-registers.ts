import { existsSync, readdirSync } from 'node:fs';
import type { Register } from '../../src/domain/register.ts';

/** The folders in which a register is to be. */
export const FOLDERS = readdirSync('src/registers', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // What printed papers have in common is no register.
  .filter((name) => name !== 'paper-parts');

/** Every register, by its folder. */
export const REGISTERS: [folder: string, register: Register][] = [];
for (const folder of FOLDERS.filter((name) => existsSync(`src/registers/${name}/register.ts`))) {
  const module: { default: Register } = await import(`../../src/registers/${folder}/register.ts`);
  REGISTERS.push([folder, module.default]);
}
