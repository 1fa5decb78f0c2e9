import type { Condition, Want } from '#domain/register.ts';
import { dayOf, rowsOf } from '../values.ts';
import { heldOf, isUnpaid } from './held.ts';

/**
 * A drawing has its version, whatever else is drawn its number, and what stands with a customer has a name to it.
 * @source dut-6
 * @source dut-4
 */
export const identified: Condition = ({ kind }) => {
  if (kind === 'drawing') return ['number', 'version'];
  if (kind === 'material') return [];
  if (kind === 'loaner') return ['number', 'customer', 'installReading'];
  if (kind === 'spares') return ['customer', 'amount', 'collector'];
  return ['number'];
};

/**
 * Spares that cost something have a day by which they are paid for.
 * @source dut-4
 */
export const paymentAgreed: Condition = ({ kind, amount }) =>
  kind === 'spares' && typeof amount === 'number' && amount > 0 ? ['paymentDueOn'] : [];

/** Nothing comes back before it was drawn. */
export const backAfterOut: Condition = ({ movements }) => {
  const row = rowsOf(movements).findIndex(([, { outOn, returnedOn }]) => {
    const [out, back] = [dayOf(outOn), dayOf(returnedOn)];
    return out !== undefined && back !== undefined && back < out;
  });
  if (row < 0) return [];
  const fault = {
    what: { zh: `第 ${row + 1} 行的归还日期早于领出日期`, en: `Row ${row + 1} is returned before it was drawn` },
    allowed: { zh: '归还日期不早于领出日期', en: 'a day of return that is not before it was drawn' },
  };
  return [{ field: 'movements', fault }];
};

/**
 * Everything is back or used up, the loaner was read off, and the spares are paid for.
 * @source dut-6
 * @source dut-4
 */
export const nothingHeld: Condition = (values) => {
  const held = heldOf(values);
  const wants: (string | Want)[] = [];
  if (held.length > 0) {
    const fault = {
      what: { zh: `还有 ${held.length} 行没有归还`, en: `${held.length} rows are not returned` },
      allowed: { zh: '每一行都已归还或用完', en: 'every row returned or used up' },
    };
    wants.push({ field: 'movements', fault });
  }
  if (values['kind'] === 'loaner') wants.push('removalReading');
  if (isUnpaid(values)) wants.push('paidOn');
  return wants;
};
