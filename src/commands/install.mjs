import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.installed';

/** Installs the locked dependencies where they are missing or no longer those of the lock file. Runs on Node 20. */
export function ensureInstalled() {
  const locked = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === locked) return;
  console.log('正在安装依赖…');
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(STAMP, locked);
}

/**
 * Runs npm with the very npm that runs this.
 * @param {...string} words
 */
export function npm(...words) {
  const cli = process.env.npm_execpath;
  const [command, ...first] = cli ? [process.execPath, cli] : ['npm'];
  execFileSync(command, [...first, ...words], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
