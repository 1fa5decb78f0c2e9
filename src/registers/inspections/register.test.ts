import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { reference } from '#fields/reference/field.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { inShanghai } from '../../../tests/support/service-times.ts';
import { rowsOf } from '../values.ts';
import { answeredCount, itemsInOrder } from './answers.ts';
import { examples } from './examples.ts';
import { inspectionId } from './inspection-id.ts';
import inspections from './register.ts';
import { inspectionRules } from './rules.ts';
import { templateFor } from './template-for.ts';

const [september, october, november, planned] = examples as [Values, Values, Values, Values];
const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => field !== name));
const lacks = (state: string, values: Values) => unmet(inspections, state, values).map(({ field }) => field);
const withItem = (values: Values, id: string, cells: Record<string, Json>): Values => ({
  ...values,
  items: { ...Object.fromEntries(rowsOf(values['items'])), [id]: { item: '试项', ...cells } },
});

describe('the inspection of a system in a month is one entry (prj-2.3)', () => {
  test('two who begin it write the same one, which other entries can name', () => {
    const system = '0193a1b2-77aa-7c01-8123-0123456789ab';
    const ids = ['2026-11-01', '2026-11-30'].map((day) => inspectionId(system, day as CivilDay));
    expect(ids).toEqual([`inspections:${system}:2026-11`, `inspections:${system}:2026-11`]);
    const other = reference({ label: { zh: '巡检', en: 'Inspection' }, register: 'inspections' });
    expect([...ids, inspectionId(system, '2026-11-01' as CivilDay, 2)].map((id) => other.fault(id))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(inspections.entryId({ system, month: '2026-11-01' })).toBe(ids[0]);
    expect(inspections.entryId({ system })).toBeUndefined();
  });

  test('one that replaces a voided report has its own place', () => {
    expect(inspectionId('a', '2026-11-01' as CivilDay, 2)).toBe('inspections:a:2026-11:2');
  });
});

describe('a report is made once every item is answered (prj-2.3)', () => {
  test('a full run is reported and reviewed; half a one is not, and says what is open', () => {
    expect([lacks('reported', october), lacks('reviewed', october), lacks('reviewed', september)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(unmet(inspections, 'reported', { ...november, inspectedOn: '2026-11-23' })).toMatchObject([
      { field: 'items', clause: 'prj-2.3', what: { zh: '应查 26 项，还有 17 项没有答完' } },
    ]);
  });

  test.each(['inspector', 'inspectedOn', 'itemCount', 'items'])('it is not reported without %s', (name) => {
    expect(lacks('reported', without(october, name))).toContain(name);
  });

  test.each([
    [{}, '没有结果'],
    [{ result: 'not-applicable' }, '不适用，没有写原因'],
    [{ result: 'not-applicable', reason: '  ' }, '不适用，没有写原因'],
    [{ result: 'reading' }, '没有读数'],
    [{ result: 'flag', unit: '%' }, '没有读数'],
    [{ result: 'no such result' }, '没有结果'],
  ])('an item with %o is open, and is named', (cells, why) => {
    const [refused] = unmet(inspections, 'reported', withItem(october, 'login', cells));
    expect(refused?.what.zh).toBe(`应查 26 项，还有 1 项没有答完：“试项”${why}`);
  });

  test.each([
    { result: 'pass' },
    { result: 'fail' },
    { result: 'not-applicable', reason: '没有从库' },
    { result: 'reading', reading: '0' },
    { result: 'flag', unit: '%', reading: '82' },
  ])('an item with %o is answered', (cells) => {
    expect(lacks('reported', withItem(october, 'login', cells))).toEqual([]);
  });

  test('an item that the checklist has no more, and that is open, is not passed over', () => {
    expect(lacks('reported', withItem(october, 'old-item', { result: 'reading' }))).toEqual(['items']);
  });

  test('items stand in the order of the checklist, not of their ids', () => {
    expect(itemsInOrder(october['items']).map(([, { place }]) => place)).toEqual(
      Array.from({ length: 26 }, (_, i) => i + 1),
    );
    expect(answeredCount({ a: 'x', b: ['y'], c: null })).toBe(0);
  });

  test('a month is its first day, and nothing is inspected before it', () => {
    expect(lacks('planned', { ...planned, month: '2026-11-30' })).toEqual(['month']);
    expect(lacks('reported', { ...october, inspectedOn: '2026-09-30' })).toEqual(['inspectedOn']);
    expect(lacks('reported', { ...october, inspectedOn: '2026-11-02' })).toEqual([]);
  });

  test('before the review each finding was solved, or can be found where it went (prj-2.1a)', () => {
    const finding = (cells: Record<string, Json>) =>
      lacks('reviewed', { ...october, findings: { a: { finding: '报警延迟', ...cells } } });
    expect(finding({})).toEqual(['findings']);
    expect(finding({ becomes: 'call-ins' })).toEqual(['findings']);
    expect(finding({ becomes: 'call-ins', number: 'CI-20261123-A001' })).toEqual([]);
    expect(finding({ becomes: 'solved' })).toEqual([]);
  });

  test('a report goes back to be corrected, and is final once it is reviewed', () => {
    const { reported, reviewed } = inspections.states;
    expect([reported.next, reviewed.next]).toEqual([['reviewed', 'in-progress'], []]);
  });
});

describe('inspection-due: once a month for each system (prj-2.3)', () => {
  const ask = (values: Values, state = 'in-progress', now = '2026-11-20 17:00') =>
    inspectionRules['inspection-due']({ values, state }, contextAt(now));

  test('until the end of the month, leap year and December included', () => {
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
  ])('at %s, not reported, it is %s', (now, status) => {
    expect(ask({ month: '2026-11-01' }, 'planned', now)).toMatchObject({ clause: 'prj-2.3', status });
  });

  test('inspected without a report it is not done; reported it is, in time or late', () => {
    const on = (inspectedOn: string, state: string) => ask({ month: '2026-11-01', inspectedOn }, state)?.status;
    expect(on('2026-11-12', 'in-progress')).toBe('upcoming');
    expect(['2026-11-30', '2026-12-01'].map((day) => on(day, 'reported'))).toEqual(['met', 'missed']);
    expect(on('2026-11-12', 'reviewed')).toBe('met');
  });

  test('a month before the figure was in force, or none, obliges to nothing', () => {
    for (const month of ['2025-12-01', '2026-13-01', '9999-12-01']) expect(ask({ month })).toBeUndefined();
  });
});

describe('what looks copied is pointed out (prj-5.5)', () => {
  const earlier = [stored('inspections-1', 'reviewed', september), stored('inspections-2', 'reviewed', october)];
  const advise = (values: Values, entries = earlier) =>
    inspections.advice({ id: 'draft', values, state: 'in-progress' }, lookupIn(entries), contextAt('2026-11-23 10:00'));

  test('a reading equal to that of the month before, to the digit; the one before that does not count', async () => {
    expect(await advise(november)).toEqual([]);
    const same = withItem(november, 'login-time', { item: '登录用时', result: 'reading', unit: 's', reading: '2.6' });
    expect(await advise(same)).toMatchObject([
      { kind: 'warn', field: 'items', clause: 'prj-5.5', entries: [{ id: 'inspections-2' }] },
    ]);
    const older = withItem(november, 'login-time', { result: 'reading', unit: 's', reading: '2.4' });
    expect(await advise(older)).toEqual([]);
  });

  test('a photo of an earlier inspection, also of another system', async () => {
    const photos = october['photos'] ?? null;
    const other = [stored('inspections-2', 'reviewed', { ...october, system: 'assets-9' })];
    expect(await advise({ ...november, photos }, other)).toMatchObject([
      { kind: 'warn', field: 'photos', clause: 'prj-5.5', entries: [{ id: 'inspections-2' }] },
    ]);
  });

  test('a second inspection of a month, and something wrong that is no finding (prj-2.1a)', async () => {
    const found = await advise(without(october, 'findings'));
    expect(found.map(({ field }) => field)).toEqual(['month', 'photos', 'findings']);
  });
});

describe('which checklist a system is inspected by', () => {
  test.each([
    [{ kind: 'system', name: '营业收费系统' }, 'inspection-application'],
    [{ kind: 'system', name: '调度数据库', model: 'Oracle 19c' }, 'inspection-database'],
    [{ kind: 'system', name: '机房服务器与网络' }, 'inspection-server'],
    [{ kind: 'product', name: '泵站控制柜' }, 'inspection-equipment'],
    [{}, 'inspection-application'],
  ])('%o: %s', (asset, template) => {
    expect(templateFor(asset)).toBe(template);
  });

  test('that of the last time, where there was one', () => {
    expect(templateFor({ kind: 'system', name: '收费' }, { template: 'inspection-server' })).toBe('inspection-server');
    expect(templateFor({ kind: 'product' }, { template: 7 })).toBe('inspection-equipment');
  });
});
