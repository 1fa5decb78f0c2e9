import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { dayOf, wordsOf } from '../values.ts';
import { type PriceLine, priceOn } from './price-on.ts';

/** A price with the entry that it stands in. */
export interface ListedPrice extends PriceLine {
  entry: Entry;
}

/** The prices of the list that can be read; those that were withdrawn are none. */
export function listedPrices(entries: readonly Entry[]): ListedPrice[] {
  return entries.flatMap((entry): ListedPrice[] => {
    const { code, price, from, until } = entry.values;
    const [item, first, last] = [wordsOf(code), dayOf(from), dayOf(until)];
    if (entry.state !== 'listed' || !item || typeof price !== 'number' || !first || (until && !last)) return [];
    return [{ entry, code: item, price, from: first, until: last }];
  });
}

/**
 * Unit prices in fen as in force on a day, by the id of each entry of the list: whichever price of an item was chosen, the one
 * in force counts. Items without a price that day, or with two that disagree, are left out.
 * @source ret-10
 */
export function pricesOn(entries: readonly Entry[], day: CivilDay): ReadonlyMap<string, number> {
  const lines = listedPrices(entries);
  return new Map(
    lines.flatMap(({ entry, code }) => {
      const found = priceOn(lines, code, day);
      return found.kind === 'price' ? [[entry.id, found.line.price] as const] : [];
    }),
  );
}
