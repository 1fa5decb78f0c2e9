import { relative } from 'node:path';
import type { PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { clauseReferences, type NumberedBook } from '#handbook/clause-references.ts';
import { handbook } from '#handbook/current.ts';
import type { Handbook } from '#handbook/items.ts';
import { isElement } from '#handbook/mdx-source.ts';
import { numberedBooks } from '#handbook/mentions.ts';
import { glossaryPattern, termByName } from '#handbook/terms.ts';

interface Found {
  start: number;
  end: number;
  name: 'Ref' | 'Term';
  id: string;
}

/**
 * Turns running text into links: “见第五条” to its clause, and each glossary term, where a page or clause first uses it,
 * to its explanation.
 */
export default function linkText() {
  return (tree: Root, file: VFile): void => {
    const all = handbook();
    const book = all.books.find((b) => b.file === relative(process.cwd(), file.path ?? ''));
    const books = numberedBooks(all);
    const home = books.find((b) => b.code === book?.data.code);
    const wording = { all, books, home, terms: glossaryPattern(all) };
    const explained = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (isElement(node)) {
        if (node.name === 'Clause') explained.clear();
        if (node.name === 'Revision') return SKIP;
        if (node.name === 'Ref' && home) addAttribute(node, 'home', home.code);
      }
      if (node.type === 'link' || node.type === 'heading') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return;
      const parts = linked(node, wording, explained);
      (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** What a text is read by: made once for a page, not for each of its sentences. */
interface Wording {
  all: Handbook;
  books: readonly NumberedBook[];
  home: NumberedBook | undefined;
  terms: RegExp;
}

function linked(node: Text, { all, books, home, terms: pattern }: Wording, explained: Set<string>): PhrasingContent[] {
  const references = clauseReferences(node.value, books, home).flatMap(({ start, end, id }): Found[] =>
    id ? [{ start, end, id, name: 'Ref' }] : [],
  );
  const inReference = (at: number) => references.some((r) => r.start <= at && at < r.end);
  const terms = [...node.value.matchAll(pattern)].flatMap((match): Found[] => {
    const term = termByName(all, match[0]);
    if (!term || explained.has(term.id) || inReference(match.index)) return [];
    explained.add(term.id);
    return [{ start: match.index, end: match.index + match[0].length, id: term.id, name: 'Term' }];
  });
  return split(
    node.value,
    [...references, ...terms].toSorted((a, b) => a.start - b.start),
  );
}

function split(text: string, found: readonly Found[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end, name, id } of found) {
    if (start > at) parts.push({ type: 'text', value: text.slice(at, start) });
    parts.push(element(name, id, text.slice(start, end)));
    at = end;
  }
  if (at < text.length) parts.push({ type: 'text', value: text.slice(at) });
  return parts;
}

function element(name: string, id: string, text: string): MdxJsxTextElement {
  const attributes = [attribute('id', id), attribute('text', text)];
  return { type: 'mdxJsxTextElement', name, attributes, children: [] };
}

function attribute(name: string, value: string) {
  return { type: 'mdxJsxAttribute', name, value } as const;
}

function addAttribute(node: { attributes: unknown[] }, name: string, value: string): void {
  node.attributes.push(attribute(name, value));
}
