import { describe, expect, test } from 'vitest';
import type { CivilDay } from './civil-day.ts';
import { FIGURE_UNITS, type Figure, type FigureUnit, type FigureValue, figureText, valueOn } from './figures.ts';

const day = (text: string) => text as CivilDay;

function figure(unit: FigureUnit, value: FigureValue, measure?: string): Figure {
  const values = [{ from: day('2026-01-01'), value }];
  return { id: 'rep-14.urban', clause: 'rep-14', label: '市区派工时限', unit, measure, values };
}

const CASES: [FigureUnit, FigureValue, string | undefined, string, string][] = [
  ['working-hour', 6, undefined, '六小时', '6 小时'],
  ['working-hour', 2, undefined, '两小时', '2 小时'],
  ['week', 2, undefined, '两周', '2 周'],
  ['month', 1, undefined, '一个月', '1 个月'],
  ['month', 12, undefined, '十二个月', '12 个月'],
  ['count', 4, '类', '四类', '4 类'],
  ['count', 2, '级', '两级', '2 级'],
  ['civil-day-offset', 0, undefined, '当天', '当天'],
  ['civil-day-offset', 1, undefined, '次日', '次日'],
  ['civil-day-offset', 2, undefined, '两天内', '2 天内'],
  ['working-day-offset', 1, undefined, '次日', '次日'],
  ['working-day-offset', 3, undefined, '三天内', '3 天内'],
  ['per-day', 1, undefined, '每日', '每日'],
  ['per-day', 2, undefined, '每日两次', '每日 2 次'],
  ['per-month', 1, undefined, '每月一次', '每月一次'],
  ['per-month', 2, undefined, '每月两次', '每月 2 次'],
  ['per-quarter', 1, undefined, '每季度', '每季度'],
  ['per-quarter', 4, undefined, '每季度四次', '每季度 4 次'],
  ['month-end', 0, undefined, '每月底', '每月底'],
  ['percent', 100, undefined, '全部', '全部'],
  ['percent', 95, undefined, '百分之九十五', '95%'],
  ['factor', 2, undefined, '加倍', '加倍'],
  ['factor', 3, undefined, '按三倍', '按 3 倍'],
  ['fen', 5000, undefined, '五十元', '50 元'],
  ['fen', 20_000, undefined, '二百元', '200 元'],
  ['fen', 1250, undefined, '12.5 元', '12.5 元'],
  ['time-range', ['09:00', '22:00'], undefined, '9:00 至 22:00', '9:00 至 22:00'],
  ['time-range', ['08:30', '20:05'], undefined, '8:30 至 20:05', '8:30 至 20:05'],
];

describe('figures in words', () => {
  test.each(CASES)('%s %j %s is %s in a regulation and %s elsewhere', (unit, value, measure, han, arabic) => {
    const written = figure(unit, value, measure);
    expect(figureText(written, day('2026-11-23'), 'han')).toBe(han);
    expect(figureText(written, day('2026-11-23'), 'arabic')).toBe(arabic);
  });

  test('every unit that an editor may write has its words tested here', () => {
    expect([...new Set(CASES.map(([unit]) => unit))].toSorted()).toEqual([...FIGURE_UNITS].toSorted());
  });
});

describe('figures in force', () => {
  const limit: Figure = {
    ...figure('working-hour', 6),
    values: [
      { from: day('2026-01-01'), value: 6 },
      { from: day('2026-12-01'), value: 5 },
      { from: day('2027-03-01'), value: 4 },
    ],
  };

  test.each([
    ['2026-01-01', 6],
    ['2026-11-30', 6],
    ['2026-12-01', 5],
    ['2026-12-02', 5],
    ['2027-02-28', 5],
    ['2027-03-01', 4],
    ['2099-12-31', 4],
  ])(
    'a changed limit counts from its own day on and leaves earlier days as they were (rep-14): %s → %i',
    (on, hours) => {
      expect(valueOn(limit, day(on))).toBe(hours);
    },
  );

  test('the words change with the value', () => {
    expect(figureText(limit, day('2026-11-30'), 'han')).toBe('六小时');
    expect(figureText(limit, day('2026-12-01'), 'han')).toBe('五小时');
  });

  test('a day before the first value is refused, naming the figure, the day and the first day allowed', () => {
    expect(() => valueOn(limit, day('2025-12-31'))).toThrow(RangeError);
    expect(() => valueOn(limit, day('2025-12-31'))).toThrow(/rep-14\.urban.*2025-12-31.*2026-01-01/);
  });
});
