import { describe, expect, test } from 'vitest';
import { defineRegister } from '#domain/register.ts';
import { tinyRegister, words } from '../../../tests/support/tiny-register.ts';
import { remapped, suggestedMapping } from './column-mapping.ts';

const prices = defineRegister({
  ...tinyRegister,
  list: [],
  fields: {
    name: words('名称'),
    soldOn: words('售出日期', { label: { zh: '售出日期', en: 'Sold on' } }),
    net: words('单价（不含税）'),
    gross: words('单价（含税）'),
    length: words('长度'),
    parts: words('零件', { columns: { name: words('名称') } }),
  },
  states: { listed: { label: { zh: '在册', en: 'Listed' }, next: [] } },
  dayField: 'soldOn',
  examples: [],
});

describe('a column is suggested for a field', () => {
  test.each([
    ['名称', 'name'],
    [' 名 称：', 'name'],
    ['NAME', 'name'],
    ['*名称', 'name'],
    ['Sold On', 'soldOn'],
    ['sold_on', 'soldOn'],
    ['ｓｏｌｄｏｎ', 'soldOn'],
    ['长度（米）', 'length'],
    ['长度[m]', 'length'],
    ['单价(含税)', 'gross'],
    ['单价', undefined],
    ['零件', undefined],
    ['名称二', undefined],
    ['——', undefined],
  ])('“%s” as “%s”', (column, field) => {
    expect(suggestedMapping([column], prices)).toEqual([field]);
  });

  test('once at most, the better name first', () => {
    expect(suggestedMapping(['长度（米）', '长度', 'length'], prices)).toEqual([undefined, 'length', undefined]);
  });
});

describe('a person’s choice', () => {
  const mapping = suggestedMapping(['名称', '长度', '别的'], prices);

  test('takes the field from the column that had it', () => {
    expect(remapped(mapping, prices, 2, 'name')).toEqual([undefined, 'length', 'name']);
    expect(remapped(mapping, prices, 1, undefined)).toEqual(['name', undefined, undefined]);
  });

  test('of what a cell cannot fill is refused', () => {
    expect(() => remapped(mapping, prices, 2, 'parts')).toThrow('“parts”不能从表格导入；允许：name、soldOn');
    expect(() => remapped(mapping, prices, 2, 'no')).toThrow('“no”由系统填写');
    expect(() => remapped(mapping, prices, 3, 'net')).toThrow('没有第 4 列；共 3 列');
  });
});
