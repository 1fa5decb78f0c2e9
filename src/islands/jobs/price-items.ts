import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { priceOn } from '#registers/price-list/price-on.ts';
import { listedPrices } from '#registers/price-list/prices-on.ts';
import { wordsOf } from '#registers/values.ts';

/** An item of the price list with the price in force on a day. */
export interface PriceItem {
  /** The id of the price-list entry. */
  id: string;
  kind: string;
  code: string;
  name: string;
  model: string;
  unit: string;
  /** In fen. */
  price: number;
}

/**
 * What can be charged on a day, each item once and at the price in force then; items without a price that day, or with two
 * that disagree, are left out.
 * @source ret-10
 */
export function priceItemsOn(entries: readonly Entry[], day: CivilDay): PriceItem[] {
  const lines = listedPrices(entries);
  const codes = [...new Set(lines.map(({ code }) => code))].toSorted();
  return codes.flatMap((code): PriceItem[] => {
    const found = priceOn(lines, code, day);
    if (found.kind !== 'price') return [];
    const { id, values } = found.line.entry;
    const [kind, name, model, unit] = ['kind', 'name', 'model', 'unit'].map((field) => wordsOf(values[field]) ?? '');
    return [
      { id, code, kind: kind ?? '', name: name || code, model: model ?? '', unit: unit ?? '', price: found.line.price },
    ];
  });
}

/** The items of which every word that was typed is in name, code or model; width, case and hyphens do not matter. */
export function itemsFor(items: readonly PriceItem[], typed: string): PriceItem[] {
  const words = typed.trim().split(/\s+/).map(plain).filter(Boolean);
  if (words.length === 0) return [...items];
  return items.filter(({ code, name, model }) => {
    const text = plain(`${code}\n${name}\n${model}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_·.]/g, '');
}
