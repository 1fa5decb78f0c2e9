import type { Clause } from '#handbook/items.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site, below the path that it is served under. */
export function href(path: string): string {
  return path.startsWith('/') ? BASE + path : path;
}

/** Whether a page is the one that carries the whole book; there, ids are prefixed and links stay inside. */
export function isBook(page: URL): boolean {
  return page.pathname.startsWith(`${BASE}/print/`);
}

/** The id of an element on a page; the whole book keeps its own, so that each id is published once. */
export function anchor(page: URL, id: string): string {
  return isBook(page) ? `book-${id}` : id;
}

/** The link to a clause: within the book where the whole book is printed, else to its page. */
export function clauseHref(page: URL, clause: Clause): string {
  return isBook(page) ? `#book-${clause.id}` : href(clause.url);
}
