import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../../tests/support/service-times.ts';
import type { LabourRow, PartRow } from '../work-rows.ts';
import { amounts } from './amounts.ts';

const PRICES = new Map([
  ['thermostat', 8500],
  ['cable', 145],
  ['labour', 12_000],
]);

const thermostat: PartRow = { priceItem: 'thermostat', name: '温控器', qty: 1, unitPrice: 8500 };
const worked = (from: string, until: string, more: Partial<LabourRow> = {}): LabourRow => ({
  from: at(`2026-11-18 ${from}`),
  until: at(`2026-11-18 ${until}`),
  who: 'li',
  priceItem: 'labour',
  ...more,
});
const parts = (...rows: PartRow[]) => ({ parts: Object.fromEntries(rows.map((row, i) => [`0${i}`, row])) });
const labour = (...rows: LabourRow[]) => ({ labour: Object.fromEntries(rows.map((row, i) => [`0${i}`, row])) });
const offList = (row: PartRow) => amounts(parts(row), PRICES).offList.map(({ what }) => what.zh);

describe('what a job costs (ret-10)', () => {
  test('parts by quantity and labour by the hour, in fen (ret-10)', () => {
    const work = { ...parts(thermostat, { ...thermostat, qty: 2 }), ...labour(worked('11:10', '12:40')) };
    expect(amounts(work, PRICES)).toEqual({ partsFen: 25_500, labourFen: 18_000, totalFen: 43_500, offList: [] });
  });

  test('nothing used and nothing done costs nothing (ret-10)', () => {
    expect(amounts({}, PRICES)).toEqual({ partsFen: 0, labourFen: 0, totalFen: 0, offList: [] });
  });

  test('a line without a price has that of the list (ret-10)', () => {
    expect(amounts(parts({ priceItem: 'thermostat', name: '温控器', qty: 3 }), PRICES)).toMatchObject({
      totalFen: 25_500,
      offList: [],
    });
  });

  test('a quantity with decimals is rounded to the fen, half a fen upwards: 0.1 m at 1.45 is 0.15 (ret-10)', () => {
    expect(amounts(parts({ priceItem: 'cable', name: '电缆', qty: 0.1 }), PRICES).totalFen).toBe(15);
    expect(
      amounts(parts({ name: '铜排', qty: 0.145, unitPrice: 100, offListReason: '客户指定' }), PRICES).totalFen,
    ).toBe(15);
  });

  test('time of one person that is written down twice is charged once, that of two people twice (ret-10)', () => {
    expect(amounts(labour(worked('09:00', '10:00'), worked('09:30', '10:30')), PRICES).labourFen).toBe(18_000);
    expect(amounts(labour(worked('09:00', '10:00'), worked('09:00', '10:00', { who: 'wang' })), PRICES).labourFen).toBe(
      24_000,
    );
  });

  test('parts that follow the list cost whole fen, and none is off it, whatever the quantity (ret-10)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_999_999 })), (thousandths) => {
        const rows = thousandths.map((qty) => ({ priceItem: 'cable', name: '电缆', qty: qty / 1000 }));
        const { totalFen, offList: off } = amounts(parts(...rows), PRICES);
        expect(totalFen).toBe(thousandths.reduce((sum, qty) => sum + Math.floor((qty * 145 + 500) / 1000), 0));
        expect(off).toEqual([]);
      }),
    );
  });
});

describe('neither more nor less than the price list (ret-10)', () => {
  test('a price above or below it, or a line that is not on it, is named (ret-10)', () => {
    expect(offList({ ...thermostat, unitPrice: 8501 })).toEqual(['零件“温控器”单价 85.01 元，高于价目表的 85.00 元']);
    expect(offList({ ...thermostat, unitPrice: 0 })).toEqual(['零件“温控器”单价 0.00 元，低于价目表的 85.00 元']);
    expect(offList({ name: '挡水板', qty: 1, unitPrice: 3500 })).toEqual(['零件“挡水板”不在价目表上']);
    expect(offList({ priceItem: 'withdrawn', name: '旧型', qty: 1 })).toEqual(['零件“旧型”不在价目表上']);
  });

  test('with a reason it is not, and blanks are none (ret-10)', () => {
    expect(offList({ ...thermostat, unitPrice: 8000, offListReason: '旧件，服务主任同意' })).toEqual([]);
    expect(offList({ ...thermostat, unitPrice: 8000, offListReason: ' ' })).toHaveLength(1);
  });

  test('labour is held to it too, by its row (ret-10)', () => {
    const { offList: off } = amounts(
      labour(worked('09:00', '10:00'), worked('10:00', '11:00', { unitPrice: 15_000 })),
      PRICES,
    );
    expect(off).toEqual([
      {
        table: 'labour',
        row: '01',
        what: {
          zh: '工时单价 150.00 元，高于价目表的 120.00 元',
          en: 'Labour is charged at CNY 150.00, above the list’s CNY 120.00',
        },
      },
    ]);
  });
});
