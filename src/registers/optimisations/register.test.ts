import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { inShanghai } from '../../../tests/support/service-times.ts';
import type { PaperProps } from '../paper.ts';
import { exampleEntry, examplePaper, manyRows } from '../paper-parts/example-paper.ts';
import { rowsOf } from '../values.ts';
import { examples } from './examples.ts';
import { optimisationId } from './optimisation-id.ts';
import optimisationReport from './papers/optimisation-report.tsx';
import optimisations from './register.ts';
import { optimisationRules } from './rules.ts';

const [august, september, october, november] = examples as [Values, Values, Values, Values];
const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => field !== name));
const lacks = (state: string, values: Values) => unmet(optimisations, state, values).map(({ field }) => field);

test('two who begin the report of a month write the same entry (prj-2.4a)', () => {
  const ids = ['2026-11-01', '2026-11-30'].map((day) => optimisationId(day as CivilDay));
  expect(ids).toEqual(['optimisations:2026-11', 'optimisations:2026-11']);
});

describe('a report goes from hand to hand (prj-2.4b)', () => {
  test.each(['submittedOn', 'summary', 'measures', 'reviewedBy', 'reviewedOn'])(
    'it is not reviewed without %s (prj-2.4a, prj-2.4b)',
    (name) => {
      expect(lacks('reviewed', without(august, name))).toEqual([name]);
    },
  );

  test.each(['approvedBy', 'approvedOn'])('it is neither approved nor executed without %s (prj-2.4b)', (name) => {
    expect(lacks('approved', without(august, name))).toEqual([name]);
    expect(lacks('in-execution', without(august, name))).toEqual([name]);
  });

  test('it is not executed before it was approved, nor approved before it was reviewed (prj-2.4b)', () => {
    const { draft, reviewed, approved } = optimisations.states;
    expect([draft.next, reviewed.next, approved.next]).toEqual([['reviewed'], ['approved', 'draft'], ['in-execution']]);
    expect(lacks('approved', { ...august, approvedOn: '2026-08-31' })).toEqual(['approvedOn']);
    expect(lacks('reviewed', { ...august, reviewedOn: '2026-08-30' })).toEqual(['reviewedOn']);
  });

  test.each([
    ['department', '缺责任部门'],
    ['suggestedOn', '缺建议完成时间'],
  ])('each problem has its %s (prj-2.4a)', (column, what) => {
    const [, row = {}] = rowsOf(august['problems'])[0] ?? [];
    const problems = { p1: row, p2: without(row, column) };
    expect(unmet(optimisations, 'reviewed', { ...august, problems })).toMatchObject([
      { field: 'problems', clause: 'prj-2.4a', what: { zh: `问题第 2 行${what}` } },
    ]);
  });

  test('it is closed once each measure is done or taken over (prj-2.4c)', () => {
    expect(lacks('closed', august)).toEqual([]);
    expect(lacks('closed', september)).toEqual([]);
    expect(unmet(optimisations, 'closed', october)).toMatchObject([{ field: 'measures', clause: 'prj-2.4c' }]);
    expect(lacks('in-execution', october)).toEqual([]);
  });

  test('a month is written as its first day (prj-2.4a)', () => {
    expect(lacks('draft', november)).toEqual([]);
    expect(unmet(optimisations, 'draft', { ...november, month: '2026-11-30' })).toMatchObject([
      { field: 'month', allowed: { zh: '当月一日，2026-11-01' } },
    ]);
  });
});

describe('optimisation-report-due: at the end of the month (prj-2.4a)', () => {
  const ask = (values: Values, now = '2026-11-20 17:00') =>
    optimisationRules['optimisation-report-due']({ values, state: 'draft' }, contextAt(now));

  test('on its last day, leap year and December included (prj-2.4a)', () => {
    const due = (month: string) => inShanghai(ask({ month })?.dueAt);
    expect(['2026-11-01', '2028-02-01', '2026-12-01'].map(due)).toEqual([
      '2026-11-30 23:59:59.999',
      '2028-02-29 23:59:59.999',
      '2026-12-31 23:59:59.999',
    ]);
  });

  test.each([
    ['2026-11-30 23:59:59', 'upcoming'],
    ['2026-12-01 00:00:00', 'overdue'],
  ])('not submitted at %s it is %s (prj-2.4a)', (now, status) => {
    expect(ask({ month: '2026-11-01' }, now)).toMatchObject({ clause: 'prj-2.4a', status, field: 'submittedOn' });
  });

  test('submitted on the last day it is in time, the next day late (prj-2.4a)', () => {
    const on = (submittedOn: string) => ask({ month: '2026-11-01', submittedOn })?.status;
    expect(['2026-11-30', '2026-12-01'].map(on)).toEqual(['met', 'missed']);
  });

  test('a month before the figure was in force, or none, obliges to nothing (prj-2.4a)', () => {
    expect(ask({ month: '2025-12-01' })).toBeUndefined();
    expect(ask({ month: '2026-13-01' })).toBeUndefined();
    expect(ask({ month: '9999-12-01' })).toBeUndefined();
  });
});

describe('what the last report left undone (prj-2.4c)', () => {
  const earlier = [
    stored('optimisations-2', 'closed', september),
    stored('optimisations-3', 'in-execution', october),
    stored('optimisations-5', 'draft', { month: '2026-12-01', measures: { a: { measure: '以后的事' } } }),
  ];
  const advise = (values: Values, entries = earlier, state = 'draft') =>
    optimisations.advice({ id: 'draft', values, state }, lookupIn(entries), contextAt('2026-11-27 10:00'));

  test('is to be taken over with the month in which it was first proposed; what is done is not (prj-2.4c)', async () => {
    const [found] = await advise(november);
    expect(found).toMatchObject({ kind: 'suggest', field: 'measures', entries: [{ id: 'optimisations-3' }] });
    expect(rowsOf(found?.set?.['measures']).map(([, cells]) => cells)).toEqual([
      { measure: '更换泵房短信模块', responsible: '采购部', dueOn: '2026-11-27', firstMonth: '2026-09-01' },
    ]);
  });

  test('comes behind the measures that are there already, and only once (prj-2.4c)', async () => {
    const measures = { '01JD000000AAAAAAAAAAAAAAAA': { measure: '自助终端自动重连' } };
    const [found] = await advise({ ...november, measures });
    const taken = found?.set?.['measures'];
    expect(rowsOf(taken).map(([, { measure }]) => measure)).toEqual(['自助终端自动重连', '更换泵房短信模块']);
    expect(await advise({ ...november, measures: taken ?? null })).toEqual([]);
  });

  test('is that of the last report even where a month has none; without reports there is nothing (prj-2.4c)', async () => {
    const [found] = await advise({ month: '2026-11-01' }, [stored('optimisations-1', 'closed', september)]);
    expect(rowsOf(found?.set?.['measures']).map(([, { firstMonth }]) => firstMonth)).toEqual(['2026-09-01']);
    expect(await advise({ month: '2026-11-01' }, [])).toEqual([]);
    expect(await advise(november, earlier, 'reviewed')).toEqual([]);
  });

  test('a second report of a month is pointed out (prj-2.4a)', async () => {
    const [found] = await advise({ month: '2026-10-01' }, earlier, 'reviewed');
    expect(found).toMatchObject({ kind: 'warn', field: 'month', entries: [{ id: 'optimisations-3' }] });
  });
});

describe('the report on paper (prj-2.4a)', () => {
  const html = (values: Values, more: Partial<PaperProps> = {}) =>
    renderToString(h(optimisationReport.Sheet, examplePaper(optimisations, values, more)));
  const text = (values: Values, more?: Partial<PaperProps>) => html(values, more).replace(/<[^>]*>/g, '');

  test('holds month, problems, measures and both approvals (prj-2.4a, prj-2.4b)', () => {
    const page = text(august);
    for (const held of [
      '月份2026-08',
      '出账查询超时',
      '〔assets-3〕',
      '由 40 秒降到 3 秒',
      '管理委员会九月例会',
      '〔staff-7〕',
    ]) {
      expect(page).toContain(held);
    }
    expect(page).not.toContain('2026-08-01');
  });

  test('thirty measures stay on the page; markup is text; blank it is a form (prj-2.4c)', () => {
    expect(text({ ...august, measures: manyRows({ measure: '巡检' }, 30) })).toContain('另 24 行见登记簿');
    expect(html({ ...august, summary: `<script>${'总'.repeat(2500)}` })).not.toContain('<script');
    const blank = { entry: exampleEntry(optimisations, 'x', {}, { no: '' }), address: '', hash: '' };
    expect(text({}, blank)).not.toMatch(/undefined|null|NaN/);
    const wrong = Object.fromEntries(Object.keys(optimisations.fields).map((name) => [name, { a: ['x'] }]));
    expect(html(wrong, { language: 'en' })).toContain('<article');
  });
});
