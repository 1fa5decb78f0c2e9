/** What a goods receipt comes to: with the customer, back, voided, or lost. */
export type ReceiptState = 'issued' | 'recovered' | 'voided' | 'lost';

/** An entry of the goods register, as far as its receipt goes; one that was voided still used up its number. */
export interface ReceiptEntry {
  /** The id of the entry. */
  id: string;
  receiptNumber: string;
  receiptState: ReceiptState;
  lostStatement?: string | undefined;
}

/** A receipt number with the entries that carry it, one as a rule. */
export interface Receipt {
  /** As it was written first. */
  number: string;
  entries: readonly { id: string; state: ReceiptState }[];
  /** Whether it is neither voided nor lost with a statement in one of its entries. */
  outstanding: boolean;
}

/** Numbers of a series that stand in no entry, both ends included. */
export interface ReceiptGap {
  from: string;
  until: string;
  count: number;
}

/** Every receipt number in order, and what is wrong with the sequence. */
export interface ReceiptAudit {
  receipts: readonly Receipt[];
  gaps: readonly ReceiptGap[];
  doubles: readonly Receipt[];
  /** Numbers that have no digits at their end and so stand in no sequence. */
  unnumbered: readonly Receipt[];
}

interface Numbered extends Receipt {
  series: string;
  /** `undefined` where the number has no digits at its end. */
  value: bigint | undefined;
  width: number;
}

/**
 * Each goods receipt with its state, and the gaps and doubles of the sequence. Numbers that differ only in leading zeros, width
 * or case are the same one; those with another beginning are another receipt book.
 * @source rep-6
 * @source rep-7
 */
export function receiptAudit(entries: readonly ReceiptEntry[]): ReceiptAudit {
  const all = [...Map.groupBy(entries, ({ receiptNumber }) => keyOf(receiptNumber)).values()].map(numbered);
  const inOrder = all.toSorted(bySequence);
  const series = inOrder.filter(({ value }) => value !== undefined);
  return {
    receipts: inOrder.map(receipt),
    gaps: series.flatMap((next, i) => gapBetween(series[i - 1], next)),
    doubles: inOrder.filter((one) => one.entries.length > 1).map(receipt),
    unnumbered: inOrder.filter(({ value }) => value === undefined).map(receipt),
  };
}

function parts(number: string): { series: string; digits: string } {
  const written = number.normalize('NFKC').trim().toUpperCase();
  const digits = /\d*$/.exec(written)?.[0] ?? '';
  return { series: written.slice(0, written.length - digits.length), digits };
}

function keyOf(number: string): string {
  const { series, digits } = parts(number);
  return `${series}#${digits === '' ? '' : BigInt(digits)}`;
}

function numbered(entries: readonly ReceiptEntry[]): Numbered {
  const number = entries[0]?.receiptNumber ?? '';
  const { series, digits } = parts(number);
  return {
    number,
    entries: entries.map(({ id, receiptState }) => ({ id, state: receiptState })),
    outstanding: !entries.every(isSettled),
    series,
    value: digits === '' ? undefined : BigInt(digits),
    width: digits.length,
  };
}

function isSettled({ receiptState, lostStatement }: ReceiptEntry): boolean {
  return receiptState === 'voided' || (receiptState === 'lost' && Boolean(lostStatement?.trim()));
}

function bySequence(a: Numbered, b: Numbered): number {
  if (a.series !== b.series) return a.series < b.series ? -1 : 1;
  if (a.value === b.value) return 0;
  return (a.value ?? -1n) < (b.value ?? -1n) ? -1 : 1;
}

function gapBetween(before: Numbered | undefined, next: Numbered): ReceiptGap[] {
  if (before?.value === undefined || next.value === undefined || before.series !== next.series) return [];
  const count = next.value - before.value - 1n;
  if (count <= 0n) return [];
  const number = (value: bigint) => `${next.series}${String(value).padStart(next.width, '0')}`;
  return [{ from: number(before.value + 1n), until: number(next.value - 1n), count: Number(count) }];
}

function receipt({ number, entries, outstanding }: Numbered): Receipt {
  return { number, entries, outstanding };
}
