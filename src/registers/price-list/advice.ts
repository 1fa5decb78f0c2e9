import type { Advice, Advise } from '#domain/advice.ts';
import { linked } from '../linked.ts';
import { dayOf, wordsOf } from '../values.ts';
import { priceOn } from './price-on.ts';
import { type ListedPrice, listedPrices } from './prices-on.ts';

/**
 * Other prices of the same item that a price meets: one from the same day with which it disagrees, or one whose days it shares.
 * @source ret-10
 */
export const priceAdvice: Advise = async ({ id, values, state }, lookup) => {
  const [code, from, until] = [wordsOf(values['code']), dayOf(values['from']), dayOf(values['until'])];
  const price = values['price'];
  if (state === 'withdrawn' || !code || !from || typeof price !== 'number') return [];
  const others = listedPrices(await lookup.all('price-list')).filter(
    (line) => line.entry.id !== id && line.code === code,
  );
  const found = priceOn([...others, { code, price, from, until }], code, from);
  if (found.kind === 'disputed') {
    const same = others.filter((line) => line.from === from && line.price !== price);
    return [disputed(code, same)];
  }
  // A price without an end is ended by the next one; only a range that was written out can overlap.
  const overlapping = others.filter(
    (line) =>
      line.until !== undefined && line.from <= (until ?? line.until) && from <= line.until && line.from !== from,
  );
  return overlapping.length > 0 ? [overlap(code, overlapping)] : [];
};

function disputed(code: string, lines: readonly ListedPrice[]): Advice {
  return {
    kind: 'warn',
    field: 'from',
    clause: 'ret-10',
    text: {
      zh: `“${code}”同一天起另有不同的单价：${prices(lines)} 元；以哪一个为准，请撤下另一个`,
      en: `“${code}” has another price from the same day: CNY ${prices(lines)}. Withdraw the one that is not the standard`,
    },
    entries: linked(lines.map(({ entry }) => entry)),
  };
}

function overlap(code: string, lines: readonly ListedPrice[]): Advice {
  return {
    kind: 'warn',
    field: 'from',
    clause: 'ret-10',
    text: {
      zh: `“${code}”的执行日期与另外 ${lines.length} 个单价重叠：${prices(lines)} 元；重叠的日子以后开始的为准`,
      en: `“${code}” shares days with ${lines.length} other price(s): CNY ${prices(lines)}. On those days the one that began last counts`,
    },
    entries: linked(lines.map(({ entry }) => entry)),
  };
}

function prices(lines: readonly ListedPrice[]): string {
  return lines.map(({ price }) => (price / 100).toFixed(2)).join('、');
}
