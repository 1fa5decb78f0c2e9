import type { Paper } from '#registers/paper.ts';

/** Every paper of every register: a new one is a new file. */
const PAPERS = import.meta.glob<Paper>('../../registers/*/papers/*.tsx', { import: 'default' });

/** The paper of a register, by the name of its file; `undefined` where there is none. */
export async function paperOf(register: string, paper: string): Promise<Paper | undefined> {
  const path = `../../registers/${register}/papers/${paper}.tsx`;
  return Object.hasOwn(PAPERS, path) ? PAPERS[path]?.() : undefined;
}
