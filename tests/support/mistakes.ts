import { expect, test } from 'vitest';
import { ContentCopy } from './content-copy.ts';

/** One mistake, and what its editor must be told: in the file and at the line that the mistake is made on. */
export interface Mistake {
  /** Below `content/`. */
  file: string;
  /** Makes the mistake; the line where it must be told. */
  make(copy: ContentCopy): number;
  what: RegExp;
  allowed: RegExp;
}

/** A test for each mistake, made alone in a copy of the content: exactly that one is told. */
export function eachIsTold(mistakes: Readonly<Record<string, Mistake>>): void {
  test.each(Object.entries(mistakes))('%s', (_, { file, make, what, allowed }) => {
    using copy = new ContentCopy();
    const line = make(copy);
    const told = { what: expect.stringMatching(what), allowed: expect.stringMatching(allowed) };
    expect(copy.problems()).toEqual([{ file: `content/${file}`, line, ...told }]);
  });
}

/** Adds a paragraph at the end of a file. */
export const appended = (file: string, text: string) => (copy: ContentCopy) => copy.append(file, `\n${text}`) + 1;

/** Puts other words in the place of some. */
export const replaced = (file: string, words: string | RegExp, by: string) => (copy: ContentCopy) =>
  copy.replace(file, words, by);
