import type { Json } from '#domain/changes/change.ts';
import type { Field, FieldOptions } from '#domain/field.ts';
import type { Language, Text } from '#domain/text.ts';
import { asText, fault } from '../fault.ts';
import { decimalDigits, typed } from '../typed.ts';

/** The bounds of the number, both included; what it is a multiple of; what it counts or measures. */
export type NumberOptions = FieldOptions & { min?: number; max?: number; step?: number; unit?: Text };

const DECIMALS = 6;
const FLOAT_ERROR = 1e-9;

/**
 * A number with its unit: a count, a reading of a meter.
 * @throws RangeError when no number would fit
 */
export function number(options: NumberOptions): Field<number> & NumberOptions {
  const { min = -Infinity, max = Infinity, step, unit } = options;
  if (!(min <= max) || (step !== undefined && !(step > 0))) {
    throw new RangeError(`数字的范围 ${min} 至 ${max}、步长 ${step} 不对；下限不大于上限，步长大于 0`);
  }
  const check = (value: Json) => {
    const why = whyNot(value, options);
    return why && fault(value, why, allowed(options));
  };
  return {
    ...options,
    kind: 'number',
    fault: check,
    format: (value, language) => (typeof value === 'number' && unit ? `${value} ${unit[language]}` : asText(value)),
    parse: (text) => {
      const digits = decimalDigits(withoutUnit(typed(text), unit));
      const value = digits === undefined ? undefined : Number(digits) + 0;
      return value === undefined || check(value) ? undefined : value;
    },
    searchText: () => '',
    references: () => [],
  };
}

function whyNot(value: Json, { min = -Infinity, max = Infinity, step }: NumberOptions): Text | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { zh: '不是数字', en: 'is not a number' };
  if (value < Math.max(min, Number.MIN_SAFE_INTEGER)) return { zh: '太小', en: 'is too small' };
  if (value > Math.min(max, Number.MAX_SAFE_INTEGER)) return { zh: '太大', en: 'is too large' };
  if (Number(value.toFixed(DECIMALS)) !== value) return { zh: '小数位太多', en: 'has too many decimals' };
  const steps = value / (step ?? 1);
  const isMultiple = step === undefined || Math.abs(steps - Math.round(steps)) < FLOAT_ERROR;
  return isMultiple ? undefined : { zh: `不是 ${step} 的倍数`, en: `is not a multiple of ${step}` };
}

function allowed({ min, max, step, unit }: NumberOptions): Text {
  const words = (language: Language): string[] => {
    const zh = language === 'zh';
    const named = unit ? ` ${unit[language]}` : '';
    return [
      min === undefined ? '' : zh ? `不小于 ${min}${named}` : `at least ${min}${named}`,
      max === undefined ? '' : zh ? `不大于 ${max}${named}` : `at most ${max}${named}`,
      step === undefined ? '' : zh ? `${step} 的倍数` : `a multiple of ${step}`,
      zh ? `至多 ${DECIMALS} 位小数的数字` : `a number with at most ${DECIMALS} decimals`,
    ].filter(Boolean);
  };
  return { zh: words('zh').join('，'), en: words('en').join(', ') };
}

function withoutUnit(written: string, unit: Text | undefined): string {
  const name = Object.values(unit ?? {}).find(
    (word) => word && written.toLowerCase().endsWith(typed(word).toLowerCase()),
  );
  return name === undefined ? written : written.slice(0, -typed(name).length).trim();
}
