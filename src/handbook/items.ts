import type { Root, RootContent } from 'mdast';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Figure } from '#domain/figures.ts';
import type { TargetKind } from './elements.ts';
import type { MdxElementNode, MdxSource } from './mdx-source.ts';
import type { Problem } from './problem.ts';
import type { Checklist, Faq, Form, PlainPage, Regulation, Role, Site, Task, Term, Update } from './schemas.ts';

/** Anything in the handbook that has an id, a title and an address, and that can cite and be cited. */
export interface Item<Data = unknown> {
  kind: TargetKind | 'book' | 'update';
  id: string;
  title: string;
  /** From the site's root, without its base path: `/faq/receipt-lost/`. */
  url: string;
  file: string;
  line: number;
  data: Data;
  /** What its text is made of; empty for what is pure data. */
  body: readonly (RootContent | MdxElementNode)[];
}

/** One clause of a regulation. */
export interface Clause extends Item<null> {
  kind: 'clause';
  book: Book;
  /** As the regulation counts: 第十四条, 2.1（一）. */
  no: string;
  chapter: string | undefined;
  who: readonly string[];
  since: CivilDay;
  revisions: readonly { date: CivilDay; body: readonly RootContent[] }[];
}

/** A rulebook: its front matter and its clauses in order. */
export interface Book extends Item<Regulation> {
  kind: 'book';
  clauses: Clause[];
  chapters: { id: string; title: string }[];
}

/** A place in the content that names another item. */
export interface Mention {
  from: Item;
  kind: TargetKind;
  id: string;
  file: string;
  line: number;
}

/** The whole content of the handbook, read once. */
export interface Handbook {
  site: Site;
  books: Book[];
  clauses: Map<string, Clause>;
  tasks: Item<Task>[];
  roles: Item<Role>[];
  faqs: Item<Faq>[];
  pages: Item<PlainPage>[];
  forms: Item<Form>[];
  checklists: Item<Checklist>[];
  terms: Item<Term>[];
  figures: Map<string, Figure>;
  /** The figures as their file lists them, an id given twice included. */
  figureEntries: { id: string; file: string; line: number; data: Figure }[];
  /** Oldest first. */
  updates: Item<Update>[];
  published: Record<string, string[]>;
  redirects: Record<string, string>;
  mentions: Mention[];
  sources: { source: MdxSource; folder: string; root: Root }[];
  problems: Problem[];
  /** The line of a value of a data file or front matter; where it is missing, of what it is missing from. */
  lineOf(file: string, path: readonly PropertyKey[]): number;
}
