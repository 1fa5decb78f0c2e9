import type { ComponentType } from 'preact';
import type { Entry } from '#domain/entry.ts';
import type { Obligation } from '#domain/obligation.ts';
import type { Register } from '#domain/register.ts';
import type { Language } from '#domain/text.ts';

/** What a paper is printed from: everything that it needs has been read before. */
export interface PaperProps {
  entry: Entry;
  register: Register;
  /** Entries that name this one or that it names, by id: the customer, the goods. */
  related: ReadonlyMap<string, Entry>;
  /** What an entry is called: the customer's name, the technician's. */
  named(id: string): string;
  /** What the entry obliges to, by rule: the due time of `dispatch-sla`. */
  obligations: Readonly<Record<string, Obligation>>;
  company: { name: string; branch: string; servicePhone: string; logo?: string };
  /** The address that opens the entry again: what the QR code holds. */
  address: string;
  /** The address of a stored file: a signature, a photo. */
  url(sha256: string): string | undefined;
  /** The hash of the newest change of the entry. */
  hash: string;
  language: Language;
}

/** The sheet of paper, and what stands on it: the default export of `papers/<id>.tsx`. */
export interface Paper {
  size: 'A4' | 'A4-landscape' | 'A5-landscape';
  Sheet: ComponentType<PaperProps>;
}
