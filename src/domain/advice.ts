import type { Json } from './changes/change.ts';
import type { Entry } from './entry.ts';
import type { RuleContext } from './obligation.ts';
import type { Values } from './register.ts';
import type { Text } from './text.ts';

/** Something that whoever writes an entry should know: a value that follows from others, or an entry that is there already. */
export interface Advice {
  /** `suggest` comes with values to take over; `warn` may be passed over; `note` only informs. */
  kind: 'suggest' | 'warn' | 'note';
  text: Text;
  clause?: string;
  /** The field that it stands beside; without it, it stands above the form. */
  field?: string;
  /** Values by path, to be taken over with one key; `null` takes one away. A warning has them where they record what it says. */
  set?: Readonly<Record<string, Json>>;
  /** Entries that it speaks of, to look at. */
  entries?: readonly Pick<Entry, 'id' | 'register' | 'no'>[];
}

/** What advice may look up. Void entries are never among what it finds. */
export interface Lookup {
  entry(id: string): Promise<Entry | undefined>;
  /** The entries of a register that name an entry. */
  naming(id: string, register: string): Promise<readonly Entry[]>;
  /** All entries of a register: for small ones, such as customers and contracts. */
  all(register: string): Promise<readonly Entry[]>;
}

/** What there is to know about an entry that is being written, stored or not. */
export type Advise = (
  draft: { id: string; values: Values; state: string },
  lookup: Lookup,
  context: RuleContext,
) => Promise<readonly Advice[]>;
