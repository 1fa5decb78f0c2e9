import type { Json } from '#domain/changes/change.ts';
import { addDays, addMonths, type CivilDay } from '#domain/civil-day.ts';
import { PRICES, RISEN } from './words/prices.ts';

/** A price of the list; one that changes has two entries. */
export interface SamplePrice {
  id: string;
  code: string;
  name: string;
  model: string | undefined;
  unit: string;
  /** Fen. */
  price: number;
  from: CivilDay;
  until: CivilDay | undefined;
}

const RISE_DAYS = 40;
const LISTED_MONTHS = 11;

/** The price list: one part of it has become dearer forty days ago. */
export function samplePrices(today: CivilDay): SamplePrice[] {
  const risenOn = addDays(today, -RISE_DAYS);
  const from = addMonths(today, -LISTED_MONTHS);
  return PRICES.flatMap(([code, name, unit, price, model]) => {
    const item = { id: `sample-price-list-${code}`, code, name, model, unit, price, from, until: undefined };
    if (code !== RISEN.code) return [item];
    return [
      { ...item, until: addDays(risenOn, -1) },
      { ...item, id: `${item.id}-2`, price: RISEN.price, from: risenOn },
    ];
  });
}

/** The price of a code that is in force on a day. @throws RangeError when there is none */
export function priceOn(prices: readonly SamplePrice[], code: string, day: CivilDay): SamplePrice {
  const price = prices.find((one) => one.code === code && one.from <= day && day <= (one.until ?? day));
  if (!price) throw new RangeError(`样例价目表在 ${day} 没有“${code}”`);
  return price;
}

/** A price as it stands in the register when it is listed. */
export function priceValues({ code, name, model, unit, price, from }: SamplePrice): Record<string, Json> {
  const kind = code.startsWith('L') ? 'labour' : code.startsWith('T') ? 'travel' : 'part';
  return { kind, code, name, ...(model !== undefined && { model }), unit, price, from };
}
