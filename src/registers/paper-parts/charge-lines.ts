import type { Json } from '#domain/changes/change.ts';
import { compareInstants } from '#domain/instant.ts';
import { money } from '#fields/money/field.ts';
import { amounts, type PriceList } from '../call-ins/amounts.ts';
import type { PaperProps } from '../paper.ts';
import type { LabourRow, PartRow } from '../work-rows.ts';
import { type Interval, labourMinutes } from '../workshop/labour-minutes.ts';
import { plain } from './fitted.ts';
import { type Cells, momentOf, rowsOf, shortTime } from './read.ts';

/** A line of what is charged; money in fen, missing where no price is known. */
export interface ChargeLine {
  what: string;
  qty: string;
  unitFen?: number | undefined;
  amountFen?: number | undefined;
}

const MINUTES_PER_HOUR = 60;

/**
 * The parts and hours of a job, each with what it comes to. The lines add up to what the job costs: time of one person that
 * is written down twice is charged once, on the first of its lines. Rows that are no such thing are left without an amount.
 * @source ret-10
 */
export function chargeLines(props: PaperProps): ChargeLine[] {
  return [...partLines(props), ...labourLines(props)];
}

/** What the lines add up to, in fen; `undefined` where there is none, or one of them has no amount. */
export function sumOf(lines: readonly ChargeLine[]): number | undefined {
  if (lines.length === 0) return undefined;
  return lines.reduce<number | undefined>(
    (sum, { amountFen }) => (sum === undefined || amountFen === undefined ? undefined : sum + amountFen),
    0,
  );
}

/** An amount of fen as it stands in a column; empty for none. */
export function yuan(fen: number | undefined): string {
  return fen === undefined ? '' : MONEY.format(fen, 'zh');
}

/** Minutes as hours and minutes, `1:30`. */
export function hours(minutes: number): string {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / MINUTES_PER_HOUR)}:${String(whole % MINUTES_PER_HOUR).padStart(2, '0')}`;
}

/** The stretches of work of the table `labour` that can be counted. */
export function intervalsOf(props: Pick<PaperProps, 'entry'>): Interval[] {
  return rowsOf(props, 'labour').flatMap(([, cells]) => {
    const work = labourRow(cells);
    return work ? [work] : [];
  });
}

const MONEY = money({ label: { zh: '金额', en: 'Amount' } });

function partLines(props: PaperProps): ChargeLine[] {
  return rowsOf(props, 'parts').map(([, cells]) => {
    const { name, qty } = cells;
    const unitFen = unitPrice(cells, props);
    const what = typeof name === 'string' ? plain(name) : '';
    if (typeof qty !== 'number') return { what, qty: '', unitFen };
    const row: PartRow = { name: what, qty, ...(unitFen !== undefined && { unitPrice: unitFen }) };
    const amountFen = unitFen === undefined ? undefined : amounts({ parts: { row } }, NO_LIST).partsFen;
    return { what, qty: String(qty), unitFen, amountFen };
  });
}

function labourLines(props: PaperProps): ChargeLine[] {
  const before: LabourRow[] = [];
  return rowsOf(props, 'labour').map(([, cells]) => {
    const row = labourRow(cells);
    const unitFen = unitPrice(cells, props);
    const what = labourWords(props, cells);
    if (!row) return { what, qty: '', unitFen };
    const earlier = before.filter(({ who }) => who === row.who);
    const minutes = labourMinutes([...earlier, row]) - labourMinutes(earlier);
    before.push(row);
    const amountFen = unitFen === undefined ? undefined : Math.round((minutes * unitFen) / MINUTES_PER_HOUR);
    return { what, qty: row.until === undefined ? '' : hours(minutes), unitFen, amountFen };
  });
}

const NO_LIST: PriceList = new Map();

function labourWords(props: PaperProps, { from, until, who }: Cells): string {
  const name = typeof who === 'string' ? plain(props.named(who)) : '';
  const [start, end] = [shortTime(props, from), shortTime(props, until)];
  const times = start && `${start}${end && `–${end.slice(0, 5) === start.slice(0, 5) ? end.slice(6) : end}`}`;
  return [props.language === 'zh' ? '工时' : 'Labour', name, times].filter(Boolean).join(' ');
}

function labourRow({ from, until, who }: Cells): LabourRow | undefined {
  const [start, end] = [momentOf(from), momentOf(until)];
  if (!start || (end && compareInstants(end, start) < 0)) return undefined;
  return { from: start, ...(end && { until: end }), ...(typeof who === 'string' && { who }) };
}

/** That of the row, else that of the price list's entry. */
function unitPrice({ unitPrice, priceItem }: Cells, { related }: PaperProps): number | undefined {
  const listed: Json | undefined = typeof priceItem === 'string' ? related.get(priceItem)?.values['price'] : undefined;
  return [unitPrice, listed].find((fen): fen is number => Number.isSafeInteger(fen));
}
