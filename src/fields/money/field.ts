import * as v from 'valibot';
import type { Field, FieldOptions } from '#domain/field.ts';
import type { Text } from '#domain/text.ts';
import { asText, schemaFault } from '../fault.ts';
import { decimalDigits, typed } from '../typed.ts';

/** Whether the amount may be below nothing: a difference, a correction. */
export type MoneyOptions = FieldOptions & { signed?: boolean };

const SIGNED = v.pipe(v.number(), v.safeInteger());
const UNSIGNED = v.pipe(SIGNED, v.minValue(0));
const WHY: Text = { zh: '不是金额', en: 'is not an amount of money' };
const ALLOWED: Text = { zh: '0 元或以上，精确到分，如 1,234.50', en: 'CNY 0 or more, to the fen, such as 1,234.50' };
const ALLOWED_SIGNED: Text = { zh: '金额，精确到分，如 -1,234.50', en: 'an amount to the fen, such as -1,234.50' };

/** An amount of yuan, kept in whole fen. */
export function money(options: MoneyOptions): Field<number> & MoneyOptions {
  const schema = options.signed ? SIGNED : UNSIGNED;
  return {
    ...options,
    kind: 'money',
    fault: (value) => schemaFault(schema, value, WHY, options.signed ? ALLOWED_SIGNED : ALLOWED),
    format: (value) => (v.is(SIGNED, value) ? yuan(value) : asText(value)),
    parse: (text) => {
      const value = fen(typed(text));
      return v.is(schema, value) ? value : undefined;
    },
    searchText: () => '',
    references: () => [],
  };
}

function yuan(value: number): string {
  const amount = Math.abs(value);
  const whole = String(Math.trunc(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}¥ ${whole}.${String(amount % 100).padStart(2, '0')}`;
}

/** Digit by digit: 1.15 × 100 would not be 115. */
function fen(written: string): number | undefined {
  const amount = written
    .replace(/^(-?) ?(?:¥|rmb|cny|人民币) ?(?=[-\d])/i, '$1')
    .replace(/(?<=\d) ?(?:元|圆|块|rmb|cny|yuan)整?$/i, '');
  const {
    sign,
    whole,
    cents = '',
  } = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<cents>\d{1,2})0*)?$/.exec(decimalDigits(amount) ?? '')?.groups ?? {};
  if (whole === undefined) return undefined;
  const value = Number(whole) * 100 + Number(cents.padEnd(2, '0'));
  return sign && value !== 0 ? -value : value;
}
