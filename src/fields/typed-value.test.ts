import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money } from './money/field.ts';
import { reference } from './reference/field.ts';
import { text } from './text/field.ts';
import { valueTyped, valueUnpicked } from './typed-value.ts';

const fee = money({ label: { zh: '费用', en: 'Fee' } });
const customer = reference({ label: { zh: '客户', en: 'Customer' }, register: 'customers' });

describe('what is typed into a field', () => {
  test('it is the value that the field reads', () => {
    expect(valueTyped(fee, '￥１２.5')).toBe(1250);
  });

  test('a text that means no value is kept as it stands, and the field finds fault with it', () => {
    const kept = valueTyped(fee, '五十左右');
    expect(kept).toBe('五十左右');
    expect(fee.fault(kept ?? null)?.what.zh).toContain('“五十左右”');
  });

  test('nothing typed, or blanks only, leaves the field empty', () => {
    expect(['', ' ', '\u3000\n'].map((blank) => valueTyped(fee, blank))).toEqual([undefined, undefined, undefined]);
  });

  test('whatever is typed, it is either stored or refused with a reason, never dropped', () => {
    const name = text({ label: { zh: '姓名', en: 'Name' }, maxLength: 5 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
        const value = valueTyped(name, typed);
        expect(value === undefined).toBe(typed.trim() === '');
      }),
    );
  });
});

describe('a text typed where an entry is to be picked', () => {
  test('it is never taken for the id of an entry, whatever it looks like', () => {
    for (const typed of ['华东', '13800138000', 'Li', '01JD0000000000000000000000']) {
      const value = valueUnpicked(customer, typed);
      expect(value?.trim()).toBe(typed);
      expect(customer.fault(value ?? null)).toBeDefined();
      expect(customer.references(value ?? '')).toEqual([]);
    }
  });

  test('what is typed after it does not pile up spaces', () => {
    expect(valueUnpicked(customer, valueUnpicked(customer, 'Li') ?? '')).toBe(' Li');
  });

  test('nothing typed leaves the field empty', () => {
    expect(valueUnpicked(customer, '  ')).toBeUndefined();
  });
});
