import { describe, expect, test } from 'vitest';
import { accepted, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { reference } from './field.ts';

const customer = reference({ label: { zh: '客户', en: 'Customer' }, register: 'customers' });
const ids = ['01JDC3V9X8Q2M4T6W8Y0A2C4E6', '0193a5f2-7c1e-7b4a-9d2e-5f8c1a3b7d90', 'inspections:sys-1:2026-11'];

describe('a reference to another entry', () => {
  test('it leads to the entry that it names, in the register that it says', () => {
    expect(ids.map((id) => customer.references(id))).toEqual(ids.map((id) => [id]));
    expect(customer.register).toBe('customers');
  });

  test('every form of id is stored, and reads back as itself', () => {
    expect(accepted(customer, ids)).toEqual(ids);
    expect(ids.map((id) => customer.parse(` ${customer.format(id, 'zh')} `))).toEqual(ids);
  });

  test('a name is not an id, nor is anything that would break a path or an address', () => {
    expect(
      accepted(customer, ['城东水厂', 'a/b', '../a', 'a b', '__proto__', ' a', 'x'.repeat(201), '', 7, null, ['a']]),
    ).toEqual([]);
    expect(faultOf(customer, '城东水厂').zh).toBe(
      '“城东水厂”不是登记的编号；允许：一条登记的内部编号，1 至 200 个字母、数字或 : . _ -',
    );
    expect(customer.references('城东水厂')).toEqual([]);
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(customer));
});
