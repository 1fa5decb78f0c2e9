import { expect, test } from 'vitest';
import { defineRegister } from '#domain/register.ts';
import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { moment } from '#fields/instant/field.ts';
import { money } from '#fields/money/field.ts';
import { number } from '#fields/number/field.ts';
import { phone } from '#fields/phone/field.ts';
import { reference } from '#fields/reference/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';
import { tinyRegister } from '../../../tests/support/tiny-register.ts';
import { suggestedMapping } from './column-mapping.ts';
import { type Preview, type PreviewOptions, previewOf } from './preview.ts';
import { readTable } from './read-table.ts';

const said = (zh: string) => ({ label: { zh, en: zh } });

const goods = defineRegister({
  ...tinyRegister,
  fields: {
    name: text({ ...said('名称'), required: true, clause: 'rep-3', maxLength: 20 }),
    code: text({ ...said('编号'), maxLength: 20 }),
    phone: phone(said('电话')),
    price: money(said('单价')),
    count: number({ ...said('数量'), min: 1, max: 100, step: 1 }),
    soldOn: day(said('售出日期')),
    calledAt: moment(said('叫修时间')),
    zone: choice({
      ...said('区域'),
      options: { urban: { zh: '市区', en: 'Urban' }, rural: { zh: '郊县', en: 'Rural' } },
    }),
    covered: yesNo(said('在保')),
    customer: reference({ ...said('客户'), register: 'customers' }),
  },
  list: ['no', 'name'],
  states: { listed: { label: { zh: '在册', en: 'Listed' }, next: [] } },
  dayField: 'soldOn',
  examples: [],
});

const CUSTOMERS: Readonly<Record<string, readonly string[]>> = { 城东水厂: ['c1'], 恒泰物业: ['c2', 'c3'] };
const OPTIONS: PreviewOptions = {
  key: 'code',
  named: (register, name) => (register === 'customers' ? (CUSTOMERS[name] ?? []) : []),
};

async function previewed(rows: readonly string[], header = Object.values(goods.fields).map(({ label }) => label.zh)) {
  const table = await readTable(new TextEncoder().encode([header.join(','), ...rows].join('\n')), '货.csv');
  return previewOf(table, suggestedMapping(table.columns, goods), goods, OPTIONS);
}

const faults = ({ rows }: Preview) => rows.flatMap((row) => row.faults);

/** A row that is right but for one cell. */
function row(i: number, cells: Readonly<Record<string, string>>): string {
  const right = { name: `水泵${i}`, code: `P-${i}`, customer: '城东水厂' };
  const all: Record<string, string> = { ...right, ...cells };
  return Object.keys(goods.fields)
    .map((name) => all[name] ?? '')
    .join(',');
}

const BROKEN: readonly [field: string, value: string, what: string][] = [
  ['name', '', '缺少“名称”'],
  ['name', '一二三四五六七八九十一二三四五六七八九十一', '太长'],
  ['name', '甲\u202e乙', '改变书写方向'],
  ['name', '甲\u0007乙', '控制字符'],
  ['name', '#N/A', '公式出错：“#N/A”'],
  ['code', 'P-0', '“P-0”与第 2 行重复'],
  ['phone', '123', '不是一个电话号码'],
  ['phone', '没有', '不是一个电话号码'],
  ['price', '面议', '不是金额'],
  ['price', '-5', '不是金额'],
  ['price', '1.005', '不是金额'],
  ['count', '三', '不是数字'],
  ['count', '0', '太小'],
  ['count', '101', '太大'],
  ['count', '1.5', '不是 1 的倍数'],
  ['soldOn', '2026-02-30', '不是日历上的一天'],
  ['soldOn', '去年', '不是日历上的一天'],
  ['calledAt', '2026-11-23 25:00', '不是时刻'],
  ['zone', '外省', '不在选项之中'],
  ['covered', '也许', '既不是“是”也不是“否”'],
  ['customer', '没有的客户', '没有叫“没有的客户”的客户'],
  ['customer', '恒泰物业', '叫“恒泰物业”的客户不止一条'],
];

test('every kind of broken row is reported at once, with its row, column, value and what is allowed', async () => {
  const broken = BROKEN.map(([field, value], i) => row(i + 1, { [field]: value }));
  const preview = await previewed([row(0, {}), ...broken, `${row(99, {})},多出的格子`]);
  const found = faults(preview);
  for (const [i, [field, value, what]] of BROKEN.entries()) {
    const label = goods.fields[field as keyof typeof goods.fields]?.label;
    expect(found[i]).toMatchObject({ row: i + 3, path: field, column: label?.zh, label, value });
    expect(found[i]?.what.zh).toContain(what);
    expect(found[i]?.allowed.zh).not.toBe('');
  }
  expect(found).toHaveLength(BROKEN.length + 1);
  expect(found.at(-1)).toMatchObject({
    row: BROKEN.length + 3,
    value: '多出的格子',
    allowed: { zh: expect.stringMatching(/^10 格/) },
  });
  expect(found[0]?.clause).toBe('rep-3');
  expect(preview.rows.filter((one) => one.faults.length === 0).map((one) => one.row)).toEqual([2]);
});

test('a row with several faults names them all, a missing value and a wrong one once each', async () => {
  const [first] = (await previewed([row(1, { name: '', phone: '1', price: 'x' })])).rows;
  expect(first?.faults.map(({ path }) => path).toSorted()).toEqual(['name', 'phone', 'price']);
});

test('a right row gives its values as they are stored, and blank cells none', async () => {
  const cells = {
    phone: '１３８００１３８０００',
    price: '1234.5',
    soldOn: '2026年11月3日',
    zone: '市区',
    covered: '是',
  };
  expect((await previewed([row(1, { ...cells, calledAt: '2026/11/23 14:18' })])).rows).toEqual([
    {
      row: 2,
      faults: [],
      values: {
        name: '水泵1',
        code: 'P-1',
        phone: '13800138000',
        price: 123450,
        soldOn: '2026-11-03',
        calledAt: '2026-11-23T06:18:00Z',
        zone: 'urban',
        covered: true,
        customer: 'c1',
      },
    },
  ]);
});

test('blank rows are skipped, and the rows behind them keep their numbers', async () => {
  const { rows } = await previewed(['甲,13800138000', ',', '', '乙,1'], ['名称', '电话']);
  expect(rows.map((one) => [one.row, one.faults.length])).toEqual([
    [2, 0],
    [5, 1],
  ]);
});

test('columns of no field are named as not imported, and a required field without a column is missing in each row', async () => {
  const preview = await previewed(['13800138000,x,y'], ['电话', '颜色', '状态']);
  expect(preview.notImported).toEqual(['颜色', '状态']);
  const [fault] = faults(preview);
  expect(fault).toMatchObject({ row: 2, path: 'name', label: { zh: '名称' } });
  expect(fault?.column).toBeUndefined();
});
