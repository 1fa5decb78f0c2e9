import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import { expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { number } from '../number/field.ts';
import { reference } from '../reference/field.ts';
import { text } from '../text/field.ts';
import { rows } from './field.ts';

const label = { zh: '零件', en: 'Parts' };
const columns = {
  part: reference({ label: { zh: '零件号', en: 'Part' }, register: 'price-list' }),
  name: text({ label: { zh: '名称', en: 'Name' }, required: true }),
  qty: number({ label: { zh: '数量', en: 'Qty' }, min: 1, unit: { zh: '个', en: 'pcs' } }),
};
const parts = rows({ label, columns, maxRows: 3 });
const two = { '01B': { name: '垫圈', qty: 2 }, '01A': { part: 'p-1', name: '水泵', qty: 1 } };

describe('rows of a table', () => {
  test('they are written in the order in which they were added, with what each cell is called', () => {
    expect(parts.format(two, 'zh')).toBe('零件号：p-1，名称：水泵，数量：1 个；名称：垫圈，数量：2 个');
    expect(parts.format(two, 'en')).toBe('Part: p-1, Name: 水泵, Qty: 1 pcs; Name: 垫圈, Qty: 2 pcs');
  });

  test('a table without rows may be stored', () => {
    expect([parts.fault(two), parts.fault({}), parts.format({}, 'zh')]).toEqual([undefined, undefined, '']);
  });

  test('a wrong cell is found by the place of its row and the name of its column', () => {
    expect(faultOf(parts, { ...two, '01B': { name: '垫圈', qty: 0 } })).toEqual({
      zh: '第 2 行“数量”：“0”太小；允许：不小于 1 个，至多 6 位小数的数字',
      en: 'Row 2, “Qty”: “0” is too small; allowed: at least 1 pcs, a number with at most 6 decimals',
    });
  });

  test('a cell that must be filled and is not is named too', () => {
    expect(faultOf(parts, { '01A': { qty: 1 } })).toEqual({
      zh: '第 1 行：缺少“名称”；允许：必须填写',
      en: 'Row 1: “Name” is missing; allowed: It must be filled in',
    });
  });

  test('a column that the table does not have is refused, and those that it has are listed', () => {
    expect(faultOf(parts, { '01A': { name: '水泵', price: 3 } }).zh).toBe(
      '第 1 行：“price”不是这张表的列；允许：零件号、名称、数量',
    );
    expect(faultOf(parts, { '01A': { name: '水泵', toString: 'x' } }).zh).toContain('“toString”不是这张表的列');
    expect(faultOf(parts, JSON.parse('{"01A":{"name":"水泵","__proto__":1}}')).zh).toContain(
      '“__proto__”不是这张表的列',
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'a.b', '', ' ', '-a', '行', 'x'.repeat(65)])(
    'a row cannot be kept under %j',
    (id) => {
      const table = JSON.parse(`{${JSON.stringify(id)}:{"name":"水泵"}}`) as Json;
      expect(faultOf(parts, table).zh).toContain('不是行号');
      expect(({} as Record<string, unknown>)['name']).toBeUndefined();
    },
  );

  test.each<[Json, string]>([
    [[], '不是表格'],
    ['x', '不是表格'],
    [null, '不是表格'],
    [{ '01A': null }, '第 1 行：“null”不是一行'],
    [{ '01A': [] }, '第 1 行：“[…]”不是一行'],
    [{ '01A': { name: null } }, '第 1 行“名称”：“null”不是文字'],
    [Object.fromEntries([1, 2, 3, 4].map((n) => [`r${n}`, { name: 'x' }])), '“4”行太多'],
  ])('%j is not stored, and the reason is given', (value, why) => {
    expect(faultOf(parts, value).zh).toContain(why);
  });

  test('an entry is found by the words of the cells and leads to what the cells name, each once', () => {
    expect(parts.searchText(two)).toBe('水泵 垫圈');
    expect(parts.references({ ...two, '01C': { part: 'p-1', name: '泵' } })).toEqual(['p-1']);
  });

  test('a table within a table and a column with an unusable name are refused where they are defined', () => {
    expect(() => rows({ label, columns: { inner: parts } })).toThrow(RangeError);
    expect(() => rows({ label, columns: { 'a.b': columns.name } })).toThrow('“a.b”');
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(parts));
});
