import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import { amounts, type ChargedWork } from '#registers/call-ins/amounts.ts';
import type { LabourRow, PartRow } from '#registers/work-rows.ts';
import type { SampleCall } from './calls.ts';
import { priceOn, type SamplePrice } from './prices.ts';
import { written } from './sample-time.ts';
import { OFF_LIST } from './words/prices.ts';

/** Parts and labour of a job by row, and what they come to in fen. */
export interface WorkDone {
  parts: Record<string, PartRow>;
  labour: Record<string, LabourRow>;
  fee: number;
}

/** Who worked from when to when, in milliseconds since 1970. */
export interface Worked {
  who: string;
  from: number;
  until: number;
}

/** Parts that a job takes by the price list of a day, with their prices only where somebody pays for them. */
export function workDone(
  { trouble, asset, plan }: SampleCall,
  { who, from, until }: Worked,
  labourCode: string,
  prices: readonly SamplePrice[],
  { day, charged }: { day: CivilDay; charged: boolean },
): WorkDone {
  const travel = asset.site.zone === 'urban' ? 'T-01' : 'T-02';
  const codes = [...(trouble[4] ?? []), ...(charged ? [travel] : [])];
  const quantities = Map.groupBy(codes, (code) => code);
  const rows = [...quantities].map(([code, { length }]): PartRow => {
    const { id, name, model, price } = priceOn(prices, code, day);
    return {
      priceItem: id,
      name: model ? `${name} ${model}` : name,
      qty: length,
      ...(charged && { unitPrice: price }),
    };
  });
  if (charged && plan.offList) {
    const [name, unitPrice, offListReason] = OFF_LIST[plan.called % OFF_LIST.length] ?? OFF_LIST[0];
    rows.push({ name, qty: 2, unitPrice, offListReason });
  }
  const hour = priceOn(prices, labourCode, day);
  const labour = {
    '01': {
      from: written(from),
      until: written(until),
      who,
      ...(charged && { priceItem: hour.id, unitPrice: hour.price }),
    },
  };
  const parts = Object.fromEntries(rows.map((row, i) => [`0${i + 1}`, row]));
  const work: ChargedWork = { parts, labour };
  return { parts, labour, fee: charged ? amounts(work, new Map()).totalFen : 0 };
}

/** The rows of a job by path, as a change sets them. */
export function rowsByPath({ parts, labour }: WorkDone): Record<string, Json> {
  return Object.fromEntries([
    ...Object.entries(parts).map(([row, cells]) => [`parts.${row}`, cells]),
    ...Object.entries(labour).map(([row, cells]) => [`labour.${row}`, cells]),
  ]);
}
