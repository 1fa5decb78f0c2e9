import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds to the lock file the builds for other platforms that the registry at hand did not offer, so that `npm ci` accepts the
 * lock file everywhere and each platform installs its own build.
 */
interface Locked {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  cpu?: string[];
  os?: string[];
  libc?: string[];
}

const FILE = 'package-lock.json';
const PLATFORM = /(android|darwin|freebsd|linux|win32|windows|wasm32)-(arm64|x64|ia32|wasi)(?:-(gnu|musl|msvc))?$/;

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, Locked> };
const added = Object.entries(lock.packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies).flatMap(([name, version]) => {
    const place = `node_modules/${name}`;
    const platform = PLATFORM.exec(name);
    if (place in lock.packages || `${path}/${place}` in lock.packages || !platform) return [];
    const entry: Locked = { version, ...(dev && { dev }), optional: true, ...restriction(platform) };
    return [[place, entry] as const];
  }),
);
const packages = [...Object.entries(lock.packages), ...added].toSorted(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
console.log(`${FILE}：补上其他平台的 ${added.length} 个包。`);

function restriction([, system = '', cpu = '', libc]: RegExpExecArray): Partial<Locked> {
  if (system === 'wasm32') return { cpu: ['wasm32'] };
  const os = [system === 'windows' ? 'win32' : system];
  const c = system === 'linux' && libc ? { libc: [libc === 'gnu' ? 'glibc' : 'musl'] } : {};
  return { cpu: [cpu], os, ...c };
}
