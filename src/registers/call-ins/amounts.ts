import type { Text } from '#domain/text.ts';
import type { LabourRow, PartRow } from '../work-rows.ts';
import { type Interval, labourMinutes } from '../workshop/labour-minutes.ts';

/** Unit prices in fen, in force on the day of the call, by the id of the price-list entry; labour is priced by the hour. */
export type PriceList = ReadonlyMap<string, number>;

/** What was done and used on a job, by row id. */
export interface ChargedWork {
  parts?: Readonly<Record<string, PartRow>> | undefined;
  labour?: Readonly<Record<string, LabourRow>> | undefined;
}

/** A line that does not follow the price list, and no reason is given. */
export interface OffListLine {
  table: 'parts' | 'labour';
  /** The id of the row. */
  row: string;
  /** What is wrong, in words. */
  what: Text;
}

/** What a job costs, in fen. */
export interface Amounts {
  partsFen: number;
  labourFen: number;
  totalFen: number;
  offList: readonly OffListLine[];
}

const MINUTES_PER_HOUR = 60;
/** Quantities have at most six decimals: in millionths they are whole, and 0.145 × 100 is not 14.499…. */
const MILLIONTHS = 1_000_000;

/**
 * The sum of parts and labour in fen, each line rounded to the fen, and each line that is off the price list without a reason.
 * A line without a price has that of the list. Time of one person that is written down twice is charged once.
 * @source ret-10
 */
export function amounts({ parts = {}, labour = {} }: ChargedWork, prices: PriceList): Amounts {
  const partRows = inOrder(parts);
  const labourRows = inOrder(labour);
  const partsFen = sum(
    partRows.map(([, row]) => Math.round((Math.round(row.qty * MILLIONTHS) * unitPrice(row, prices)) / MILLIONTHS)),
  );
  const labourFen = sum(
    labourRows.map(([, row], i) => {
      const earlier = labourRows.slice(0, i).map(([, before]) => before);
      return Math.round((newMinutes(row, earlier) * unitPrice(row, prices)) / MINUTES_PER_HOUR);
    }),
  );
  return {
    partsFen,
    labourFen,
    totalFen: partsFen + labourFen,
    offList: [
      ...partRows.flatMap(([row, line]) => offList('parts', row, line, line.name, prices)),
      ...labourRows.flatMap(([row, line]) => offList('labour', row, line, '', prices)),
    ],
  };
}

type Line = Pick<PartRow, 'priceItem' | 'unitPrice' | 'offListReason'>;

function unitPrice({ priceItem, unitPrice }: Line, prices: PriceList): number {
  return unitPrice ?? listPrice(priceItem, prices) ?? 0;
}

function listPrice(item: string | undefined, prices: PriceList): number | undefined {
  return item === undefined ? undefined : prices.get(item);
}

/** The minutes of a row that no earlier row of the same person has. */
function newMinutes(row: LabourRow, earlier: readonly LabourRow[]): number {
  const before: readonly Interval[] = earlier.filter(({ who }) => who === row.who);
  return labourMinutes([...before, row]) - labourMinutes(before);
}

function offList(table: OffListLine['table'], row: string, line: Line, name: string, prices: PriceList): OffListLine[] {
  if (line.offListReason?.trim()) return [];
  const listed = listPrice(line.priceItem, prices);
  const charged = unitPrice(line, prices);
  if (listed === charged) return [];
  const what = { zh: name ? `零件“${name}”` : '工时', en: name ? `The part “${name}”` : 'Labour' };
  if (listed === undefined) {
    return [{ table, row, what: { zh: `${what.zh}不在价目表上`, en: `${what.en} is not on the price list` } }];
  }
  return [
    {
      table,
      row,
      what: {
        zh: `${what.zh}单价 ${yuan(charged)} 元，${charged > listed ? '高' : '低'}于价目表的 ${yuan(listed)} 元`,
        en: `${what.en} is charged at CNY ${yuan(charged)}, ${charged > listed ? 'above' : 'below'} the list’s CNY ${yuan(listed)}`,
      },
    },
  ];
}

function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}

function inOrder<Row>(rows: Readonly<Record<string, Row>>): [id: string, row: Row][] {
  return Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function sum(fen: readonly number[]): number {
  return fen.reduce((total, one) => total + one, 0);
}
