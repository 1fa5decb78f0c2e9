import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, symlinkSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { civilDayIn } from '#domain/civil-day.ts';
import { ContentCopy } from './content-copy.ts';

/** Today, where the handbook is at home. */
export const TODAY: string = civilDayIn('Asia/Shanghai', new Date());

/** A copy of the project in which its commands can be run; its program and packages are the project's own. */
export class ProjectCopy extends ContentCopy {
  constructor() {
    super();
    for (const name of ['package.json', 'tsconfig.json', 'astro.config.mjs', 'public']) {
      cpSync(name, join(this.root, name), { recursive: true });
    }
    for (const name of ['src', 'node_modules']) symlinkSync(resolve(name), join(this.root, name), 'junction');
  }

  /** Runs one of the commands: `run('new', 'faq', '标题')`. */
  run(command: string, ...words: string[]): SpawnSyncReturns<string> {
    return this.#spawn(process.execPath, [`src/commands/${command}.ts`, ...words]);
  }

  /** Runs the site generator. */
  build(): SpawnSyncReturns<string> {
    return this.#spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build']);
  }

  /** Puts all the content under version control, as it is. */
  commit(): void {
    const who = ['-c', 'user.name=编辑', '-c', 'user.email=editor@example.com'];
    for (const words of [
      ['init', '-q'],
      ['add', 'content'],
      [...who, 'commit', '-q', '-m', '一版'],
    ]) {
      const { status, stderr } = this.#spawn('git', words);
      if (status !== 0) throw new Error(stderr);
    }
  }

  /** Everything in the content, in one short mark: it changes with any file. */
  mark(): string {
    const hash = createHash('sha256');
    for (const file of globSync('**/*.*', { cwd: join(this.root, 'content') }).toSorted()) {
      hash.update(file).update(this.read(file));
    }
    return hash.digest('hex');
  }

  /** What a page says of itself. */
  front(file: string): Record<string, unknown> {
    return parse(/^---\n([\s\S]*?)\n---/.exec(this.read(file))?.[1] ?? '');
  }

  #spawn(program: string, words: string[]): SpawnSyncReturns<string> {
    const env = { ...process.env, ...QUIET };
    return spawnSync(program, words, { cwd: this.root, encoding: 'utf8', env });
  }
}

/** Nothing of the machine's own settings, no colours, nothing sent. */
const QUIET = {
  ASTRO_TELEMETRY_DISABLED: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  NO_COLOR: '1',
  NODE_ENV: 'production',
};
