import { expect, test } from 'vitest';
import assets from './register.ts';

const { customer, freeMaintenanceUntil, kind, supplier, warrantyUntil } = assets.fields;

test('products and maintained systems are told apart by their Chinese names', () => {
  expect(['产品', '系统', '设备'].map((text) => kind.parse(text))).toEqual(['product', 'system', undefined]);
});

test('a warranty ends on a day of the calendar, as a spreadsheet or a person writes it (gen-1.1)', () => {
  expect(['2026/12/7', '2026年12月7日', '2026-12-07 00:00:00', '2026-02-30', '一年'].map(warrantyUntil.parse)).toEqual([
    '2026-12-07',
    '2026-12-07',
    '2026-12-07',
    undefined,
    undefined,
  ]);
});

test('warranty and free maintenance are two days, each with its own clause (gen-1.1, prj-4)', () => {
  expect([warrantyUntil.clause, freeMaintenanceUntil.clause]).toEqual(['gen-1.1', 'prj-4']);
});

test('an asset leads to its customer and to the supplier of what was bought in (gen-2.3)', () => {
  expect([customer.register, supplier.register]).toEqual(['customers', 'suppliers']);
  expect(supplier.references('suppliers-1')).toEqual(['suppliers-1']);
});
