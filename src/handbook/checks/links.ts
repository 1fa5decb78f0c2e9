import { visit } from 'unist-util-visit';
import { publishedItems } from '../find-item.ts';
import type { Handbook } from '../items.ts';
import { FOLDERS } from '../page-address.ts';
import { allowedInstead, type Problem } from '../problem.ts';

/** Addresses that no single content file stands behind. */
const FIXED = ['/glossary/', '/print/', ...Object.values(FOLDERS)];

/** Every Markdown link leads to a page and a place of this site, or away to an http(s) or mailto address. */
export function links(handbook: Handbook): Problem[] {
  const targets = addresses(handbook);
  return handbook.sources.flatMap(({ source, root }) => {
    const problems: Problem[] = [];
    visit(root, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      if (/^(https?:\/\/|mailto:|tel:)/.test(node.url) || targets.has(node.url)) return;
      const line = node.position?.start.line ?? 1;
      problems.push({
        file: source.file,
        line,
        what: `链接“${node.url}”打不开`,
        allowed: allowedInstead(node.url, [...targets]),
      });
    });
    return problems;
  });
}

function addresses(handbook: Handbook): Set<string> {
  const items = publishedItems(handbook).map((item) => item.url);
  const books = handbook.books.map((book) => book.url);
  const updates = handbook.updates.map((update) => update.url);
  return new Set([...FIXED, ...books, ...items, ...updates, ...places(handbook)]);
}

/** The chapters of the rulebooks and the titled parts of pages. */
function places({ books, pages, sources }: Handbook): string[] {
  return sources.flatMap(({ source }) => {
    const page = [...books, ...pages].find(({ file }) => file === source.file);
    const named = source.elements.filter(({ name }) => name === 'Chapter' || name === 'Section');
    return page ? named.map(({ attributes }) => `${page.url}#${attributes['id']}`) : [];
  });
}
