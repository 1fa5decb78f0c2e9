import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { clauseReferences, type NumberedBook } from './clause-references.ts';
import { ELEMENTS, type TargetKind } from './elements.ts';
import type { Book, Handbook, Item, Mention } from './items.ts';
import { elementsIn } from './mdx-source.ts';
import type { YamlSource } from './yaml-source.ts';

/** The books with their numbers, for reading references in running text. */
export function numberedBooks(handbook: Pick<Handbook, 'books'>): NumberedBook[] {
  return handbook.books.map((book) => ({
    code: book.data.code,
    short: book.data.short,
    idByNumber: new Map(book.clauses.map((clause) => [clause.no, clause.id])),
  }));
}

/** Every place that names another item: elements, running text, and the id lists of front matter and data. */
export function mentionsIn(handbook: Handbook, yaml: ReadonlyMap<string, YamlSource>): Mention[] {
  const books = numberedBooks(handbook);
  const bodies: [Item, Book | undefined][] = [
    ...[...handbook.clauses.values()].map((clause): [Item, Book] => [clause, clause.book]),
    ...[...handbook.tasks, ...handbook.roles, ...handbook.faqs, ...handbook.pages, ...handbook.updates].map(
      (item): [Item, undefined] => [item, undefined],
    ),
  ];
  const inText = bodies.flatMap(([item, book]) => {
    const home = books.find((b) => b.code === book?.data.code);
    return mentionsInBody(item, books, home);
  });
  return [...inText, ...mentionsInData(handbook, yaml)];
}

function mentionsInBody(from: Item, books: NumberedBook[], home: NumberedBook | undefined): Mention[] {
  const root: Root = { type: 'root', children: [...from.body] as Root['children'] };
  const mentions: Mention[] = [];
  for (const { name, attributes, line } of elementsIn(root)) {
    const kind = ELEMENTS[name]?.refersTo;
    if (kind && attributes['id']) mentions.push({ from, kind, id: attributes['id'], file: from.file, line });
  }
  visit(root, 'text', (node) => {
    for (const reference of clauseReferences(node.value, books, home)) {
      const line = node.position?.start.line ?? from.line;
      mentions.push({ from, kind: 'clause', id: reference.id ?? reference.text, file: from.file, line });
    }
  });
  return mentions;
}

/** The front-matter and data lists that hold ids, and what they name. */
const ID_LISTS: Readonly<Record<string, TargetKind>> = {
  clauses: 'clause',
  tasks: 'task',
  related: 'task',
  forms: 'form',
};

function mentionsInData(handbook: Handbook, yaml: ReadonlyMap<string, YamlSource>): Mention[] {
  const items: Item[] = [
    ...handbook.tasks,
    ...handbook.roles,
    ...handbook.faqs,
    ...handbook.forms,
    ...handbook.checklists,
    ...handbook.terms,
  ];
  const mentions = items.flatMap((from) => {
    const source = yaml.get(from.file);
    const isList = Array.isArray(source?.data);
    const prefix = isList ? [handbook.terms.indexOf(from as (typeof handbook.terms)[number])] : [];
    return idsIn(from.data).map(({ kind, id, path }) => ({
      from,
      kind,
      id,
      file: from.file,
      line: source?.lineOf([...prefix, ...path]) ?? from.line,
    }));
  });
  return [...mentions, ...changesIn(handbook, yaml)];
}

function changesIn(handbook: Handbook, yaml: ReadonlyMap<string, YamlSource>): Mention[] {
  return handbook.updates.flatMap((from) =>
    from.data.changes.map(({ kind, id }, i) => ({
      from,
      kind,
      id,
      file: from.file,
      line: yaml.get(from.file)?.lineOf(['changes', i]) ?? 1,
    })),
  );
}

interface FoundId {
  kind: TargetKind;
  id: string;
  path: PropertyKey[];
}

function idsIn(data: unknown, path: PropertyKey[] = []): FoundId[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    const kind = ID_LISTS[key];
    if (kind && Array.isArray(value)) {
      return value.map((id, i) => ({ kind, id: String(id), path: [...here, i] }));
    }
    if ((key === 'clause' || key === 'figure') && typeof value === 'string') {
      return [{ kind: key, id: value, path: here }];
    }
    return idsIn(value, here);
  });
}
