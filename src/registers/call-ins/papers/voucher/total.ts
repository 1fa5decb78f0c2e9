import type { Values } from '#domain/register.ts';
import { capitalAmount } from '../../../paper-parts/capital-amount.ts';
import { type ChargeLine, sumOf } from '../../../paper-parts/charge-lines.ts';

/**
 * What the customer pays, in fen: the fee that was entered, else what the lines of a paid service add up to. `undefined` where
 * it is for a pen to write: nothing is known yet, or nothing is charged here and now.
 * @source rep-5
 * @source ret-10
 */
export function totalFen({ fee, category, payment }: Values, lines: readonly ChargeLine[]): number | undefined {
  if (typeof fee === 'number' && Number.isSafeInteger(fee)) return fee;
  return category === 'paid' && payment !== 'with-goods' ? sumOf(lines) : undefined;
}

/** An amount in Chinese capital digits; empty for none, and for one that no voucher can hold. */
export function inCapitals(fen: number | undefined): string {
  if (fen === undefined) return '';
  try {
    return capitalAmount(fen);
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
