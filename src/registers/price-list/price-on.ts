import type { CivilDay } from '#domain/civil-day.ts';

/** One price of an item and the days on which it is in force, both ends included; without `until`, until the next begins. */
export interface PriceLine {
  code: string;
  /** In fen. */
  price: number;
  from: CivilDay;
  until?: CivilDay | undefined;
}

/** What the price list says of an item on a day. */
export type PriceOn<Line extends PriceLine> =
  | { kind: 'price'; line: Line }
  /** A gap, with the nearest prices before and after it, for whoever is to close it. */
  | { kind: 'none'; before?: Line; after?: Line }
  /** Two prices from one day on: which of them is the standard is for the keeper of the list to say. */
  | { kind: 'disputed'; lines: readonly Line[] };

/**
 * The price of an item that is in force on a day, from the prices that are listed, in any order.
 *
 * Overlap: the price that began last counts. A price without an end is ended by the next one and does not come back; one
 * with an end counts again after a shorter one within it. Where several began on the same day and differ, none is chosen.
 * Gap: a price that has ended is not stretched and one to come is not brought forward, since nobody may charge more or less
 * than the standard.
 * @source ret-10
 */
export function priceOn<Line extends PriceLine>(lines: readonly Line[], code: string, day: CivilDay): PriceOn<Line> {
  const ofItem = lines
    .filter((line) => line.code === code && (line.until === undefined || line.from <= line.until))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const begun = ofItem.filter(({ from }) => from <= day);
  const last = begun.at(-1)?.from;
  const inForce = begun.filter(({ from, until }) => (until === undefined ? from === last : day <= until));
  const newest = inForce.filter(({ from }) => from === inForce.at(-1)?.from);
  const [line] = newest;
  if (!line) return gap(ofItem, day);
  return newest.every(({ price }) => price === line.price)
    ? { kind: 'price', line }
    : { kind: 'disputed', lines: newest };
}

/** Where nothing is in force, all prices that have begun have ended. */
function gap<Line extends PriceLine>(ofItem: readonly Line[], day: CivilDay): PriceOn<Line> {
  const before = ofItem.findLast(({ from }) => from <= day);
  const after = ofItem.find(({ from }) => from > day);
  return { kind: 'none', ...(before && { before }), ...(after && { after }) };
}
