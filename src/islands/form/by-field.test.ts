import { expect, test } from 'vitest';
import { byField } from './by-field.ts';

const values = { phone: '1', parts: { r1: { name: '温控器', qty: 1 }, r2: { name: '电缆' } } };

test('values by path that advice offers are taken over into their rows, and leave the other cells as they are', () => {
  expect(byField(values, { phone: '2', 'parts.r1.qty': 3, 'parts.r2.qty': 5, 'parts.r3': { name: '铜排' } })).toEqual({
    phone: '2',
    parts: { r1: { name: '温控器', qty: 3 }, r2: { name: '电缆', qty: 5 }, r3: { name: '铜排' } },
  });
});

test('a row or a cell that is set to nothing goes, and a table that was empty begins', () => {
  expect(byField(values, { 'parts.r1.qty': undefined, 'parts.r2': null })).toEqual({
    parts: { r1: { name: '温控器' } },
  });
  expect(byField({}, { 'parts.r1.qty': 1 })).toEqual({ parts: { r1: { qty: 1 } } });
});
