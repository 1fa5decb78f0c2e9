import type { Paper } from '#registers/paper.ts';

/** Every paper of every register: a new one is a new file. */
const PAPERS: Readonly<Record<string, Paper>> = import.meta.glob<Paper>('../../registers/*/papers/*.tsx', {
  eager: true,
  import: 'default',
});

/** The paper of a register, by the name of its file; `undefined` where there is none. */
export function paperOf(register: string, paper: string): Paper | undefined {
  const path = `../../registers/${register}/papers/${paper}.tsx`;
  return Object.hasOwn(PAPERS, path) ? PAPERS[path] : undefined;
}
