import type { Advice, Lookup } from '#domain/advice.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import { compareInstants } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { amounts, type ChargedWork } from './call-ins/amounts.ts';
import { pricesOn } from './price-list/prices-on.ts';
import { type Cells, momentOf, rowsOf, wordsOf } from './values.ts';
import type { LabourRow, PartRow } from './work-rows.ts';

/**
 * What parts and labour come to by the price list of a day: the fee where another stands there, and each line that is off the
 * list without a reason.
 * @source ret-10
 */
export async function chargeAdvice(values: Values, day: CivilDay, lookup: Lookup): Promise<Advice[]> {
  const work = chargedWork(values);
  const isEmpty = [work.parts, work.labour].every((rows) => Object.keys(rows ?? {}).length === 0);
  if (isEmpty) return [];
  const { totalFen, partsFen, labourFen, offList } = amounts(work, pricesOn(await lookup.all('price-list'), day));
  const lines = offList.map(
    ({ table, what }): Advice => ({
      kind: 'warn',
      field: table,
      clause: 'ret-10',
      text: { zh: `${what.zh}；照价目表，或写明原因`, en: `${what.en}. Follow the list, or give the reason` },
    }),
  );
  if (totalFen === values['fee'] || (totalFen === 0 && values['fee'] === undefined)) return lines;
  const sum: Advice = {
    kind: 'suggest',
    field: 'fee',
    clause: 'ret-10',
    text: {
      zh: `按所填零件 ${yuan(partsFen)} 元、工时 ${yuan(labourFen)} 元，收费合计 ${yuan(totalFen)} 元`,
      en: `Parts CNY ${yuan(partsFen)} and labour CNY ${yuan(labourFen)} come to CNY ${yuan(totalFen)}`,
    },
    set: { fee: totalFen },
  };
  return [sum, ...lines];
}

/** The parts and hours of an entry that are complete enough to be charged; others are still being written. */
export function chargedWork({ parts, labour }: Values): ChargedWork {
  return {
    parts: Object.fromEntries(rowsOf(parts).flatMap(([id, cells]) => withId(id, partOf(cells)))),
    labour: Object.fromEntries(rowsOf(labour).flatMap(([id, cells]) => withId(id, labourOf(cells)))),
  };
}

function withId<Row>(id: string, row: Row | undefined): [string, Row][] {
  return row === undefined ? [] : [[id, row]];
}

function partOf(cells: Cells): PartRow | undefined {
  const { qty } = cells;
  const name = wordsOf(cells['name']);
  return name && typeof qty === 'number' && qty > 0 ? { name, qty, ...priceOf(cells) } : undefined;
}

function labourOf(cells: Cells): LabourRow | undefined {
  const [from, until, who] = [momentOf(cells['from']), momentOf(cells['until']), wordsOf(cells['who'])];
  if (!from || !until || compareInstants(from, until) >= 0) return undefined;
  return { from, until, ...(who && { who }), ...priceOf(cells) };
}

function priceOf({
  priceItem,
  unitPrice,
  offListReason,
}: Cells): Pick<PartRow, 'priceItem' | 'unitPrice' | 'offListReason'> {
  const [item, reason] = [wordsOf(priceItem), wordsOf(offListReason)];
  return {
    ...(item && { priceItem: item }),
    ...(typeof unitPrice === 'number' && { unitPrice }),
    ...(reason && { offListReason: reason }),
  };
}

function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}
