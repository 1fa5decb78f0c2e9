import type { Nodes, RootContent } from 'mdast';
import { type FigureStyle, figureText } from '#domain/figures.ts';
import { editionOf } from './edition.ts';
import type { TargetKind } from './elements.ts';
import { ELEMENTS } from './elements.ts';
import { itemOf } from './find-item.ts';
import type { Book, Clause, Handbook } from './items.ts';
import { attributesOf, isElement, type MdxElementNode } from './mdx-source.ts';

/** Elements whose text is not part of the text around them. */
const APART = new Set(['Revision']);

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** How an item is named in running text: 第十四条 in its own book, 《维修规程》第十四条 elsewhere. */
export function clauseLabel(clause: Clause, home?: string): string {
  const no = /^\d+$/.test(clause.no) ? `第 ${clause.no} 条` : clause.no;
  return clause.book.data.code === home ? no : `《${clause.book.data.short}》${no}`;
}

/** The paragraphs of some content as plain text, figures and references written out. */
export function paragraphs(
  handbook: Handbook,
  nodes: readonly (RootContent | MdxElementNode)[],
  home?: Book,
): string[] {
  const out: string[] = [];
  const walk = (node: Nodes | MdxElementNode): void => {
    if (isElement(node) && node.name && APART.has(node.name)) return;
    if (BLOCKS.has(node.type)) {
      const text = inlineText(handbook, node, home).replace(/\s+/g, ' ').trim();
      if (text) out.push(text);
    } else if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const node of nodes) walk(node);
  return out;
}

function inlineText(handbook: Handbook, node: Nodes | MdxElementNode, home: Book | undefined): string {
  if (isElement(node) && node.name) {
    const { id = '' } = attributesOf(node);
    const target = ELEMENTS[node.name]?.refersTo;
    if (target) return targetText(handbook, target, id, home);
  }
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map((child) => inlineText(handbook, child, home)).join('') : '';
}

/** What a reference such as `<Figure id>` or `<Ref id>` is written out as. */
export function targetText(handbook: Handbook, kind: TargetKind, id: string, home?: Book): string {
  if (kind === 'figure') return writtenFigure(handbook, id, home ? 'han' : 'arabic');
  if (kind === 'clause') {
    const clause = handbook.clauses.get(id);
    return clause ? clauseLabel(clause, home?.data.code) : id;
  }
  return itemOf(handbook, kind, id)?.title ?? id;
}

/** A figure in words, as in force on the day of the current edition. */
export function writtenFigure(handbook: Handbook, id: string, style: FigureStyle): string {
  const figure = handbook.figures.get(id);
  return figure ? figureText(figure, editionOf(handbook).date, style) : id;
}
