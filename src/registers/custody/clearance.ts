import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { dayOf, wordsOf } from '../values.ts';
import { type Held, heldOf, isUnpaid } from './held.ts';

/** Something that a leaver still has to give back. */
export interface HeldItem extends Held {
  entry: Pick<Entry, 'id' | 'register' | 'no'>;
  /** What it is called: its name, with its number where it has one. */
  name: string;
}

/** Spares whose payment a leaver was to collect. */
export interface UnpaidSpares {
  entry: Pick<Entry, 'id' | 'register' | 'no'>;
  name: string;
  amountFen: number;
  dueOn: CivilDay | undefined;
}

/** What keeps somebody from leaving with a clear account; empty lists where nothing does. */
export interface Clearance {
  items: readonly HeldItem[];
  payments: readonly UnpaidSpares[];
}

/**
 * What a leaver still holds, longest held first, and the payments for spares that were theirs to collect. What was lost stays
 * with who lost it until somebody else settles the entry; void entries count for nothing.
 * @source dut-6
 * @source dut-4
 * @param person the id of the member of staff
 */
export function clearanceOf(person: string, entries: readonly Entry[]): Clearance {
  const valid = entries.filter(({ state }) => state !== 'void' && state !== 'cleared');
  const items = valid.flatMap((entry) =>
    heldOf(entry.values)
      .filter(({ holder }) => holder === person)
      .map((held) => ({ ...held, entry: linkOf(entry), name: nameOf(entry) })),
  );
  const payments = entries
    .filter(({ state, values }) => state !== 'void' && values['collector'] === person && isUnpaid(values))
    .map((entry) => ({
      entry: linkOf(entry),
      name: nameOf(entry),
      amountFen: Number(entry.values['amount']),
      dueOn: dayOf(entry.values['paymentDueOn']),
    }));
  return { items: items.toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1)), payments };
}

function linkOf({ id, register, no }: Entry): HeldItem['entry'] {
  return { id, register, no };
}

function nameOf({ no, values }: Entry): string {
  return [wordsOf(values['item']) ?? no, wordsOf(values['number'])].filter(Boolean).join(' ');
}
