import type { Language } from '#domain/text.ts';
import type { Query } from './entry-index.ts';

/** The first message to a search worker: what it is to search. */
export interface Opening {
  kind: 'open';
  /** The name of the database. */
  database: string;
  register: string;
  language: Language;
}

/** A question to a search worker. */
export interface Question {
  kind: 'find';
  /** Which question an answer belongs to. */
  id: number;
  query: Query;
}

/** What a search worker says. */
export type Answer =
  | { kind: 'found'; id: number; ids: readonly string[] }
  | { kind: 'failed'; id: number; reason: string }
  /** Entries were written: what was found may be so no more. */
  | { kind: 'changed' };

/** One end of the line between a page and its worker: a `Worker`, the worker's own scope, or a `MessagePort`. */
export interface Port<Sent, Received> {
  postMessage(message: Sent): void;
  addEventListener(type: 'message', listener: (event: { data: Received }) => void): void;
}
