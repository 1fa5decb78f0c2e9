import { globSync, statSync } from 'node:fs';
import type { Handbook } from './items.ts';
import { readHandbook } from './read-handbook.ts';

let read: { handbook: Handbook; stamp: string } | undefined;

/** The handbook of this project, read again only when a content file has changed. */
export function handbook(): Handbook {
  const root = process.cwd();
  const stamp = stampOf(root);
  if (read?.stamp !== stamp) read = { handbook: readHandbook(root), stamp };
  return read.handbook;
}

let checkedAt = 0;
let lastStamp = '';
const CHECK_EVERY_MS = 500;

function stampOf(root: string): string {
  if (performance.now() - checkedAt < CHECK_EVERY_MS && lastStamp) return lastStamp;
  const files = globSync('content/**/*.{mdx,yaml,json}', { cwd: root });
  lastStamp = files.map((file) => `${file}:${statSync(`${root}/${file}`).mtimeMs}`).join('\n');
  checkedAt = performance.now();
  return lastStamp;
}
