import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Figure } from '#domain/figures.ts';
import { booksOf } from './books.ts';
import type { Handbook, Item } from './items.ts';
import { type MdxSource, readMdx } from './mdx-source.ts';
import { mentionsIn } from './mentions.ts';
import { type FOLDERS, pageAddress } from './page-address.ts';
import type { Problem } from './problem.ts';
import * as schemas from './schemas.ts';
import { readYaml, validated, type YamlSource } from './yaml-source.ts';

/**
 * Reads the whole content folder. Nothing is thrown: what is wrong is in `problems`, and what could be read is there.
 * @param root the project's root, which holds `content/`
 */
export function readHandbook(root: string): Handbook {
  const reader = new Reader(root);
  const regulations = reader.pages('regulations', 'book', schemas.regulation);
  const books = booksOf(regulations, reader.problems);
  const figureEntries = reader.list('figures.json', schemas.figures).map((f) => ({ ...f, data: f.data as Figure }));
  const handbook: Handbook = {
    site: reader.data('site.json', schemas.site) ?? NO_SITE,
    books,
    clauses: new Map(books.flatMap((book) => book.clauses.map((clause) => [clause.id, clause]))),
    tasks: byOrder(reader.pages('handbook', 'task', schemas.task)),
    roles: byOrder(reader.pages('roles', 'role', schemas.role)),
    faqs: reader.pages('faq', 'faq', schemas.faq).toSorted((a, b) => a.data.no - b.data.no),
    pages: reader.pages('pages', 'page', schemas.plainPage),
    forms: reader.files('forms', 'form', schemas.form),
    checklists: reader.files('checklists', 'checklist', schemas.checklist),
    terms: reader.list('glossary.yaml', schemas.glossary).map((term) => ({
      ...term,
      kind: 'term',
      title: term.data.term,
      url: `/glossary/#${term.id}`,
    })),
    figures: new Map(figureEntries.map((f) => [f.id, f.data])),
    figureEntries,
    updates: reader
      .pages('updates', 'update', schemas.update)
      .toSorted((a, b) => a.data.edition.localeCompare(b.data.edition)),
    published: reader.data('published.json', schemas.published) ?? {},
    redirects: reader.data('redirects.yaml', schemas.redirects) ?? {},
    mentions: [],
    sources: reader.sources,
    problems: reader.problems,
    lineOf: (file, path) => reader.yaml.get(file)?.lineOf(path) ?? 1,
  };
  handbook.mentions = mentionsIn(handbook, reader.yaml);
  return handbook;
}

const NO_SITE = {
  name: '售后台',
  title: '售后服务手册',
  organisation: '',
  siteUrl: 'https://handbook.example.com',
  editUrl: 'https://git.example.com/',
};

function byOrder<T extends { data: { order: number } }>(items: T[]): T[] {
  return items.toSorted((a, b) => a.data.order - b.data.order);
}

/** What an editor may have meant as content, by whatever ending. */
const CONTENT_FILE = /\.(mdx?|ya?ml)$/i;

class Reader {
  readonly problems: Problem[] = [];
  readonly sources: Handbook['sources'] = [];
  /** Data files by path, to find the line of a value again. */
  readonly yaml = new Map<string, YamlSource>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The MDX pages of a folder; one that does not fit its schema is left out and told. */
  pages<S extends z.ZodType<{ title: string }>, K extends keyof typeof FOLDERS>(
    folder: string,
    kind: K,
    schema: S,
  ): (Item<z.infer<S>> & { kind: K; source: MdxSource })[] {
    return this.#paths(folder, 'mdx').flatMap((file) => {
      const source = readMdx(file, this.#text(file));
      const data = validated(file, source.front, schema);
      this.problems.push(...source.problems, ...source.front.problems);
      this.sources.push({ source, folder, root: source.body });
      this.yaml.set(file, source.front);
      if (!data) return [];
      const id = basename(file, '.mdx');
      const body = source.body.children;
      return [{ kind, id, title: data.title, url: pageAddress(kind, id), file, line: 1, data, body, source }];
    });
  }

  /** The YAML files of a folder, whose ids must be their names. */
  files<S extends z.ZodType<{ id: string; title: string }>, K extends keyof typeof FOLDERS>(
    folder: string,
    kind: K,
    schema: S,
  ): (Item<z.infer<S>> & { kind: K })[] {
    return this.#paths(folder, 'yaml').flatMap((file) => {
      const data = this.#read(file, schema);
      if (!data) return [];
      const id = basename(file, '.yaml');
      if (data.id !== id) {
        this.problems.push({ file, line: 1, what: `id“${data.id}”与文件名不一致`, allowed: id });
      }
      return [{ kind, id, title: data.title, url: pageAddress(kind, id), file, line: 1, data, body: [] }];
    });
  }

  /** A file that lists records; each knows its line. */
  list<S extends z.ZodType<{ id: string }[]>>(
    name: string,
    schema: S,
  ): { id: string; file: string; line: number; data: z.infer<S>[number]; body: [] }[] {
    const file = `content/${name}`;
    const records = this.#read(file, schema) ?? [];
    return records.map((data, i) => ({
      id: data.id,
      file,
      line: this.yaml.get(file)?.lineOf([i]) ?? 1,
      data,
      body: [],
    }));
  }

  /** A single file of data; `undefined` where there is none. */
  data<S extends z.ZodType>(name: string, schema: S): z.infer<S> | undefined {
    const file = `content/${name}`;
    return existsSync(join(this.#root, file)) ? this.#read(file, schema) : undefined;
  }

  #read<S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined {
    if (!existsSync(join(this.#root, file))) {
      this.problems.push({ file, line: 1, what: '缺少这个文件', allowed: '从上一版恢复它' });
      return undefined;
    }
    const source = readYaml(file, this.#text(file));
    const data = validated(file, source, schema);
    this.problems.push(...source.problems);
    this.yaml.set(file, source);
    return data;
  }

  #text(file: string): string {
    return readFileSync(join(this.#root, file), 'utf8');
  }

  /** The files of a folder; one whose name cannot be an address is told, as it would not become a page. */
  #paths(folder: string, extension: string): string[] {
    const files = globSync(`content/${folder}/*`, { cwd: this.#root }).map(String).toSorted();
    const isNamed = (file: string) => basename(file, `.${extension}`).match(/^[a-z0-9]+(-[a-z0-9]+)*$/) !== null;
    for (const file of files.filter((name) => CONTENT_FILE.test(name) && !isNamed(name))) {
      const what = `文件名“${basename(file)}”不能用作网址`;
      this.problems.push({ file, line: 1, what, allowed: `小写字母、数字和连字符，以 .${extension} 结尾` });
    }
    return files.filter(isNamed);
  }
}
