import { expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import { type FigureUnit, type FigureValue, figureText, valueOn } from '#domain/figures.ts';
import { readHandbook } from '#handbook/read-handbook.ts';

const { figures } = readHandbook(process.cwd());

/** The day of the first edition: later changes of a figure leave it as it was. */
const FIRST_EDITION = '2026-11-23' as CivilDay;

type Expected = [sentence: string, clause: string, id: string, unit: FigureUnit, value: FigureValue, words: string];

/** What the regulations prescribe in numbers, in the order of the books. */
const FIGURES: readonly Expected[] = [
  ['seven kinds of documents are handed in on time', 'dut-5', 'dut-5.documents', 'count', 7, '七种'],
  ['five kinds of things are kept for the company', 'dut-6', 'dut-6.items', 'count', 5, '五类'],
  ['four causes make a repair free within warranty', 'gen-1.1', 'gen-1.1.causes', 'count', 4, '四类'],
  ['a written notice to a supplier has eight entries', 'gen-2.3', 'gen-2.3.fields', 'count', 8, '八项'],
  ['a request for parts has six entries', 'gen-2.5', 'gen-2.5.fields', 'count', 6, '六项'],
  ['the team joins a month before final acceptance', 'prj-1.1', 'prj-1.1.start', 'month', 1, '一个月'],
  ['handover is completed within two weeks', 'prj-1.1', 'prj-1.1.finish', 'week', 2, '两周'],
  ['four documents are handed over', 'prj-1.2', 'prj-1.2.documents', 'count', 4, '四类'],
  ['a problem is solved the same day', 'prj-2.1a', 'prj-2.1a.same-day', 'civil-day-offset', 0, '当天'],
  ['the work is logged every day', 'prj-2.1d', 'prj-2.1d.log', 'per-day', 1, '每日'],
  ['the handbook is uploaded at month end', 'prj-2.2b', 'prj-2.2b.upload', 'month-end', 0, '每月底'],
  ['each system is inspected once a month', 'prj-2.3', 'prj-2.3.frequency', 'per-month', 1, '每月一次'],
  ['the report on optimisation is due at month end', 'prj-2.4a', 'prj-2.4a.report', 'month-end', 0, '每月底'],
  ['two approvals carry out an optimisation', 'prj-2.4b', 'prj-2.4b.approvals', 'count', 2, '两级'],
  ['visits are planned by the quarter', 'prj-2.5', 'prj-2.5.plan', 'per-quarter', 1, '每季度'],
  [
    'the telephone is answered from nine to ten',
    'prj-2.6',
    'prj-2.6.hours',
    'time-range',
    ['09:00', '22:00'],
    '9:00 至 22:00',
  ],
  ['a missed call costs CNY 50', 'prj-2.6', 'prj-2.6.fine', 'fen', 5000, '五十元'],
  ['three kinds of accounts are managed', 'prj-3.1a', 'prj-3.1a.kinds', 'count', 3, '三类'],
  ['a customer is told four things before a change', 'prj-3.2c', 'prj-3.2c.fields', 'count', 4, '四项'],
  ['what was lost within two months is recovered', 'prj-3.3b', 'prj-3.3b.window', 'month', 2, '两个月'],
  ['the leader reports three months before the end', 'prj-4', 'prj-4.notice', 'month', 3, '三个月'],
  ['a repeated problem doubles the fine', 'prj-5.3', 'prj-5.3.factor', 'factor', 2, '加倍'],
  ['a neglected inspection doubles the fine', 'prj-5.5', 'prj-5.5.factor', 'factor', 2, '加倍'],
  ['two approvals give an award', 'prj-5.6', 'prj-5.6.approvals', 'count', 2, '两级'],
  ['there are four categories of service', 'rep-1', 'rep-1.categories', 'count', 4, '四类'],
  ['a call is registered with four entries', 'rep-3', 'rep-3.fields', 'count', 4, '四项'],
  ['what is not paid on site is invoiced the same day', 'rep-5', 'rep-5.invoice', 'civil-day-offset', 0, '当天'],
  ['a workshop repair is invoiced on the day of return', 'rep-8', 'rep-8.invoice', 'civil-day-offset', 0, '当天'],
  ['a technician reports every day', 'rep-10', 'rep-10.report', 'per-day', 1, '每日'],
  ['a supervisor reports every day', 'rep-11', 'rep-11.report', 'per-day', 1, '每日'],
  ['what was not dispatched goes first next day', 'rep-13', 'rep-13.dispatch', 'working-day-offset', 1, '次日'],
  ['an urban call is reached within six working hours', 'rep-14', 'rep-14.urban', 'working-hour', 6, '六小时'],
  ['a suburban call is reached within seven', 'rep-14', 'rep-14.suburban', 'working-hour', 7, '七小时'],
  ['a contract’s end is announced a month before', 'rep-15', 'rep-15.notice', 'month', 1, '一个月'],
  ['the register is copied the next day', 'rep-18', 'rep-18.copy', 'working-day-offset', 1, '次日'],
  ['every call is surveyed, without sampling', 'rep-18', 'rep-18.coverage', 'percent', 100, '全部'],
  ['a technician is rated in four aspects', 'rep-19', 'rep-19.aspects', 'count', 4, '四项'],
  ['each aspect has four grades', 'rep-19', 'rep-19.grades', 'count', 4, '四档'],
  ['the desk records four things', 'ret-6', 'ret-6.fields', 'count', 4, '四项'],
];

test.each(FIGURES)('%s (%s)', (_, clause, id, unit, value, words) => {
  const figure = figures.get(id)!;
  expect(figure).toMatchObject({ clause, unit });
  expect(valueOn(figure, FIRST_EDITION)).toEqual(value);
  expect(figureText(figure, FIRST_EDITION, 'han')).toBe(words);
});

test('the first edition prescribes no figure that the regulations do not have', () => {
  const first = [...figures.values()].filter(({ values }) => values[0]!.from <= FIRST_EDITION);
  expect(first.map(({ id }) => id).toSorted()).toEqual(FIGURES.map(([, , id]) => id).toSorted());
});
