import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentProblems } from '#handbook/checks/all.ts';
import type { Problem } from '#handbook/problem.ts';
import { readHandbook } from '#handbook/read-handbook.ts';

/** A copy of the content in a folder of its own, to be changed by a test; removed when the test ends. */
export class ContentCopy implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'content-'));

  constructor() {
    cpSync('content', join(this.root, 'content'), { recursive: true });
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** @param file below `content/`, as everywhere here */
  read(file: string): string {
    return readFileSync(this.#path(file), 'utf8');
  }

  has(file: string): boolean {
    return existsSync(this.#path(file));
  }

  write(file: string, text: string): void {
    writeFileSync(this.#path(file), text);
  }

  remove(file: string): void {
    rmSync(this.#path(file));
  }

  /** Adds lines at the end of a file; the line on which they begin. */
  append(file: string, text: string): number {
    const before = this.read(file).trimEnd();
    this.write(file, `${before}\n${text}\n`);
    return before.split('\n').length + 1;
  }

  /**
   * Replaces the first place where some words stand; the line of that place.
   * @throws Error where the words do not stand in the file
   */
  replace(file: string, words: string | RegExp, by: string): number {
    const before = this.read(file);
    const at = typeof words === 'string' ? before.indexOf(words) : before.search(words);
    if (at < 0) throw new Error(`content/${file} does not hold ${words}`);
    this.write(file, before.slice(0, at) + before.slice(at).replace(words, by));
    return before.slice(0, at).split('\n').length;
  }

  /** The line of the first place where some words stand. */
  lineOf(file: string, words: string): number {
    const at = this.read(file).indexOf(words);
    if (at < 0) throw new Error(`content/${file} does not hold ${words}`);
    return this.read(file).slice(0, at).split('\n').length;
  }

  /** What the checks find in the copy. */
  problems(): Problem[] {
    return contentProblems(readHandbook(this.root));
  }

  #path(file: string): string {
    return join(this.root, 'content', file);
  }
}
