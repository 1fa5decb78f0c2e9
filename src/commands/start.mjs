import { ensureInstalled, npm } from './install.mjs';

/** Installs what is missing, builds and indexes the site, serves it, and prints its address. */
try {
  ensureInstalled();
  npm('run', 'build', '--silent');
  npm('run', 'serve', '--silent');
} catch {
  process.exitCode = 1;
}
