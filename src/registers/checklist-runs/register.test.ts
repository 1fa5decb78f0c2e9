import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Change, ChangeId, Hash } from '#domain/changes/change.ts';
import { fold } from '#domain/changes/fold.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt } from '../../../tests/support/registers.ts';
import { at } from '../../../tests/support/service-times.ts';
import { examples } from './examples.ts';
import { newRun, type RunTemplate } from './new-run.ts';
import register from './register.ts';
import { runId } from './run-id.ts';
import { runItems, runProgress } from './run-items.ts';

const [dayClose = {}, monthEnd = {}] = examples;
const day = (text: string) => text as CivilDay;
/** A checklist of the handbook, as a page hands it over: what does not say how it is answered is ticked. */
function template(id: string): RunTemplate {
  const read = parse(readFileSync(`content/checklists/${id}.yaml`, 'utf8')) as RunTemplate;
  const sections = read.sections.map(({ title, items }) => ({
    title,
    items: items.map((item) => ({ ...item, type: item.type ?? 'check' })),
  }));
  return { ...read, sections };
}
const START = { at: at('2026-11-23 17:20'), today: day('2026-11-23'), by: 'staff-1' };

const item = (cells: Values): Values => ({
  ...dayClose,
  items: { '001-a': { section: '会计', itemId: 'a', text: '款已交', type: 'check', ...cells } },
});
const lacks = (values: Values) => unmet(register, 'signed', values).map(({ field }) => field);

describe('a run cannot be signed while items are open (dut-5)', () => {
  test.each([
    ['nothing', {}, false],
    ['done', { result: 'done' }, true],
    ['done, with a note', { result: 'done', note: '无' }, true],
    ['not applicable', { result: 'not-applicable' }, false],
    ['not applicable, with a note', { result: 'not-applicable', note: '今天没有' }, true],
    ['moved', { result: 'moved' }, false],
    ['moved to a day', { result: 'moved', movedTo: '2026-11-24' }, false],
    ['moved with a reason', { result: 'moved', reason: '缺纸' }, false],
    ['moved to a day with a reason', { result: 'moved', reason: '缺纸', movedTo: '2026-11-24' }, true],
    ['a reading that is not written down', { type: 'reading', result: 'done' }, false],
    ['a reading', { type: 'reading', result: 'done', note: '0' }, true],
    ['something else', { result: 'perhaps', note: '?' }, false],
  ])('%s', (_, cells, settled) => {
    expect(lacks(item(cells))).toEqual(settled ? [] : ['items']);
  });

  test('the first open item is named', () => {
    const items = {
      '001-a': { section: '业务员', itemId: 'a', text: '凭证核对', result: 'done' },
      '003-c': { section: '业务员', itemId: 'c', text: '抄件', type: 'check' },
      '002-b': { section: '业务员', itemId: 'b', text: '收据收回' },
    };
    expect(unmet(register, 'signed', { ...dayClose, items })).toMatchObject([
      { field: 'items', what: { zh: '“收据收回”还没有结果' } },
    ]);
  });

  test.each(['finishedAt', 'signedBy'])('not without %s (dut-5)', (name) => {
    expect(lacks(dayClose)).toEqual([]);
    expect(lacks(Object.fromEntries(Object.entries(dayClose).filter(([other]) => other !== name)))).toEqual([name]);
  });
});

describe('a run that is started (dut-5)', () => {
  const started = (id: string, who = START) => folded([change('1', newRun(template(id), who))]);

  test('holds every item of the handbook in its order, with words, clause and how it is answered', () => {
    const items = runItems(started('day-close')['items']);
    const all = template('day-close').sections.flatMap((section) => section.items);
    expect(items.map(({ itemId, text, clause, type }) => ({ id: itemId, text, clause, type }))).toEqual(
      all.map(({ id, text, clause, type }) => ({ id, text, clause, type })),
    );
    expect(items[2]).toMatchObject({ section: '业务员', unit: '件', result: undefined });
    expect(runProgress(items)).toEqual({ settled: 0, all: all.length });
  });

  test.each([
    'day-close',
    'filings',
    'handover',
    'inspection-application',
    'inspection-database',
    'inspection-equipment',
    'inspection-server',
    'month-end',
    'site-visit',
  ])('%s can be stored', (id) => {
    const values = started(id);
    expect(unmet(register, 'open', values)).toEqual([]);
    for (const [name, value] of Object.entries(values)) {
      expect(register.fields[name as keyof typeof register.fields].fault(value), name).toBeUndefined();
    }
  });

  test('a day is due that day, a month on its last day', () => {
    expect(started('day-close')['due']).toBe('2026-11-23');
    expect(started('month-end')['due']).toBe('2026-11-30');
    expect(started('month-end', { ...START, today: day('2028-02-03') })['due']).toBe('2028-02-29');
  });

  test('a second start that did not see the first takes nothing away that the first has ticked', () => {
    const first = change('1', newRun(template('day-close'), START));
    const tick = change('2', { 'items.001-register-vs-vouchers.result': 'done' }, ['1']);
    const second = change('3', newRun(template('day-close'), { ...START, by: 'staff-2' }));
    expect(runProgress(runItems(folded([first, tick, second])['items'])).settled).toBe(1);
  });
});

test('a day and a month have one run each, everything else as many as there are (dut-5)', () => {
  expect(runId('day-close', day('2026-11-23'))).toBe('checklist-runs:day-close:2026-11-23');
  expect(runId('month-end', day('2026-11-23'))).toBe('checklist-runs:month-end:2026-11');
  expect(runId('site-visit', day('2026-11-23'))).toBeUndefined();
  expect(runId('constructor', day('2026-11-23'))).toBeUndefined();
});

describe('when it is due', () => {
  const rule = (name: 'checklist-due' | 'handbook-month-end', values: Values, now: string, state = 'open') =>
    register.rules[name]({ values, state }, contextAt(now));

  test('by the end of its day, by the clause of the first item that is open (dut-5)', () => {
    const open = item({ clause: 'rep-5' });
    expect(rule('checklist-due', open, '2026-11-20 23:59:59')).toMatchObject({ status: 'upcoming', clause: 'rep-5' });
    expect(rule('checklist-due', open, '2026-11-21 00:00:00')).toMatchObject({ status: 'overdue' });
    expect(rule('checklist-due', dayClose, '2026-11-23 09:00', 'signed')).toMatchObject({
      status: 'met',
      clause: 'dut-5',
    });
    expect(rule('checklist-due', open, '2026-11-23 09:00', 'cancelled')).toBeUndefined();
  });

  test('the handbook is uploaded by the last day of the month, as the run says (prj-2.2b)', () => {
    const uploaded = (note: string): Values => ({
      ...monthEnd,
      items: { '002-handbook-uploaded': { itemId: 'handbook-uploaded', text: '已上传', result: 'done', note } },
    });
    expect(rule('handbook-month-end', monthEnd, '2026-11-30 23:59:59')).toMatchObject({ status: 'upcoming' });
    expect(rule('handbook-month-end', monthEnd, '2026-12-01 00:00:00')).toMatchObject({ status: 'overdue' });
    expect(rule('handbook-month-end', uploaded('2026-11-30'), '2026-12-02 09:00')).toMatchObject({ status: 'met' });
    expect(rule('handbook-month-end', uploaded('2026-12-01'), '2026-12-02 09:00')).toMatchObject({ status: 'missed' });
    expect(rule('handbook-month-end', dayClose, '2026-12-02 09:00')).toBeUndefined();
  });
});

function change(id: string, set: Change['set'], base: readonly string[] = []): Change {
  return {
    id: id as ChangeId,
    entry: 'run',
    register: register.id,
    by: 'staff-1',
    device: 'a1',
    base: base as ChangeId[],
    set,
    prev: '' as Hash,
    hash: '' as Hash,
  };
}

function folded(changes: readonly Change[]): Values {
  return fold(changes).values;
}
