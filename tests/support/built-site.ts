import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import site from '../../content/site.json' with { type: 'json' };

/** One page as it was built. */
export interface BuiltPage {
  /** Below the path that the site is served under: `/faq/receipt-lost/`, `/404.html`. */
  path: string;
  html: string;
  document: Document;
}

/** A built site: its folder, the path that it is made for, and its pages, each parsed once. */
export interface BuiltSite {
  name: string;
  root: string;
  base: string;
  pages: ReadonlyMap<string, BuiltPage>;
}

/** Where the built site says that it is published. */
export const SITE_URL = process.env['SITE_URL'] ?? site.siteUrl;

/** Where its edit links lead. */
export const EDIT_URL = process.env['EDIT_URL'] ?? site.editUrl;

/** The site as most serve it, at the root of a host. */
export const ROOT_SITE = builtSite('the root build', 'dist', '/');

/** The two builds that must both hold together; the second is read only where it is asked for. */
export const BUILDS = [
  { name: ROOT_SITE.name, built: () => ROOT_SITE },
  { name: 'the sub-path build', built: () => builtSite('the sub-path build', '.cache/sub-path', '/service/') },
];

/**
 * Reads a built site.
 * @throws Error where there is none yet, with the command that makes it
 */
export function builtSite(name: string, root: string, base: string): BuiltSite {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`${root} holds no built site: run BASE_PATH=${base} astro build --outDir ${root}`);
  }
  const files = globSync('**/*.html', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const pages = files.toSorted().map((file): [string, BuiltPage] => {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const html = readFileSync(join(root, file), 'utf8');
    return [path, { path, html, document: parseHTML(html).document }];
  });
  return { name, root, base, pages: new Map(pages) };
}

/** A page by its path. @throws RangeError where it was not built */
export function pageAt(built: BuiltSite, path: string): BuiltPage {
  const page = built.pages.get(path);
  if (!page) throw new RangeError(`${built.root} has no page ${path}`);
  return page;
}

/** The pages one level below a folder: every question for `/faq/`, without the list of questions. */
export function pagesIn(built: BuiltSite, folder: string): BuiltPage[] {
  return [...built.pages.values()].filter(({ path }) => path.startsWith(folder) && path !== folder);
}

/** The pages that people read and search: no short addresses, no whole book, no screen of the desk, no page for what is missing. */
export function publicPages(built: BuiltSite): BuiltPage[] {
  return [...built.pages.values()].filter(({ path }) => !/^\/(c|print|desk)\/|^\/404\.html$/.test(path));
}

/** The text of a built file. */
export function builtFile(built: BuiltSite, name: string): string {
  return readFileSync(join(built.root, name), 'utf8');
}

/** The contents of a built JSON file, in the shape that its reader expects. */
export function builtJson<T>(built: BuiltSite, name: string): T {
  return JSON.parse(builtFile(built, name)) as T;
}

/** The file that a server sends for a path of the host; `undefined` outside the site, and where nothing is there. */
export function servedFile(built: BuiltSite, pathname: string): string | undefined {
  if (!pathname.startsWith(built.base)) return undefined;
  const below = decodeURIComponent(pathname.slice(built.base.length));
  const file = join(built.root, below.endsWith('/') || below === '' ? `${below}index.html` : below);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** The text of an element without blanks at its ends; empty where there is none. */
export function textOf(element: Node | null | undefined): string {
  return (element?.textContent ?? '').trim();
}

/** The value of an attribute; empty where there is none. */
export function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}
