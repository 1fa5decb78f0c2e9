import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

/** A clause as its regulation's file declares it. */
export interface DeclaredClause {
  id: string;
  no: string;
  title: string;
  who: string;
  /** The file's name without its ending, which is the page's address. */
  book: string;
}

/** What an MDX file says of itself before its text, and its id. */
export type FrontMatter = Record<string, unknown> & { id: string };

/** Every clause of `content/regulations`, read by its tags alone, without the handbook's own reader. */
export function declaredClauses(): DeclaredClause[] {
  return globSync('content/regulations/*.mdx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^<Clause\s([^>]+)>/gm)].map(([, attributes = '']) => {
      const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const book = basename(file, '.mdx');
      return { id: value('id'), no: value('no'), title: value('title'), who: value('who'), book };
    }),
  );
}

/** The front matter of every page of a folder of `content`. */
export function frontMatters(folder: string): FrontMatter[] {
  return globSync(`content/${folder}/*.mdx`).map((file) => {
    const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    return { ...parse(front), id: basename(file, '.mdx') };
  });
}

/** The ids of a folder's files: their names. */
export function idsOf(folder: string): string[] {
  return globSync(`content/${folder}/*.{mdx,yaml}`).map((file) => basename(file).replace(/\.\w+$/, ''));
}

/** The records of a file that lists records. */
export function records(file: string): { id: string }[] {
  return parse(readFileSync(`content/${file}`, 'utf8'));
}
