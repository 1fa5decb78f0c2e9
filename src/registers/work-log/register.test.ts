import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt } from '../../../tests/support/registers.ts';
import { at, everyDay, inShanghai } from '../../../tests/support/service-times.ts';
import { rowsOf } from '../values.ts';
import { closingTime } from './closing-time.ts';
import { examples } from './examples.ts';
import workLog from './register.ts';
import { workLogRules } from './rules.ts';
import { workLogId } from './work-log-id.ts';

const [read, logged, solvedLate, writing] = examples as [Values, Values, Values, Values];
const lacks = (state: string, values: Values) => unmet(workLog, state, values).map(({ field }) => field);
const without = (values: Values, ...names: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
const rowWithout = (values: Values, table: string, column: string): Values => {
  const [, row = {}] = rowsOf(values[table])[0] ?? [];
  return { ...values, [table]: { r1: without(row, column) } };
};

test('a person’s day has one log, whoever begins it (prj-2.1d)', () => {
  expect(workLogId('01J9Z3', '2026-11-23' as CivilDay)).toBe('work-log:01J9Z3:2026-11-23');
  expect(workLog.fields.person.fault(workLogId('01J9Z3', '2026-11-23' as CivilDay))).toBeUndefined();
});

describe('a log that is finished (prj-2.1)', () => {
  test('has work or a problem in it, and the time at which it was written (prj-2.1d)', () => {
    expect(lacks('logged', without(read, 'items'))).toEqual(['items']);
    expect(lacks('logged', without(logged, 'items'))).toEqual([]);
    expect(lacks('logged', without(read, 'loggedAt'))).toEqual(['loggedAt']);
    expect(lacks('writing', writing)).toEqual([]);
  });

  test.each([
    ['category', '缺服务类别'],
    ['minutes', '缺耗时'],
  ])('each item has its %s (rep-1)', (column, what) => {
    const [found] = unmet(workLog, 'logged', rowWithout(read, 'items', column));
    expect(found).toMatchObject({ field: 'items', clause: 'rep-1', what: { zh: expect.stringContaining(what) } });
  });

  test.each([
    ['explanation', 'prj-2.1a'],
    ['consent', 'prj-2.1a'],
    ['consentBy', 'prj-2.1a'],
    ['promisedAt', 'prj-2.1a'],
    ['reportedAt', 'prj-2.1b'],
  ])('a problem that is left has its %s (%s)', (column, clause) => {
    expect(unmet(workLog, 'logged', rowWithout(logged, 'unsolved', column))).toMatchObject([
      { field: 'unsolved', clause },
    ]);
  });

  test('a customer who does not understand is an answer too; a problem solved since needs none (prj-2.1a)', () => {
    const [, row = {}] = rowsOf(logged['unsolved'])[0] ?? [];
    expect(lacks('logged', { ...logged, unsolved: { r1: { ...row, consent: false } } })).toEqual([]);
    expect(lacks('logged', rowWithout(solvedLate, 'unsolved', 'promisedAt'))).toEqual([]);
  });

  test.each(['readBy', 'readOn'])('it is not read without %s', (name) => {
    expect(lacks('read', without(read, name))).toEqual([name]);
  });
});

describe('work-log-due: before leaving (prj-2.1d)', () => {
  const ask = (values: Values, now = '2026-11-23 10:00', more = {}) =>
    workLogRules['work-log-due']({ values, state: 'writing' }, contextAt(now, more));
  const due = (day: string) => inShanghai(ask({ day })?.dueAt);

  test.each([
    ['2026-11-23 17:59:59', 'met', 'upcoming'],
    ['2026-11-23 18:00:00', 'met', 'upcoming'],
    ['2026-11-23 18:00:01', 'missed', 'overdue'],
  ])('at %s, written then it is %s, and not written %s (prj-2.1d)', (when, done, open) => {
    expect(ask({ day: '2026-11-23', loggedAt: at(when) })).toMatchObject({
      clause: 'prj-2.1d',
      status: done,
      doneAt: at(when),
    });
    expect(ask({ day: '2026-11-23' }, when)).toMatchObject({ status: open, field: 'loggedAt' });
  });

  test('on a make-up Saturday when work ends, on a day off by the end of the day (prj-2.1d)', () => {
    expect(['2026-10-10', '2026-11-22', '2026-02-17'].map(due)).toEqual([
      '2026-10-10 18:00:00',
      '2026-11-22 23:59:59.999',
      '2026-02-17 23:59:59.999',
    ]);
    expect(ask({ day: '2026-11-22' })?.explain.zh).toContain('休息日');
  });

  test('the hours are those of that day, also where work ends at midnight (prj-2.1d)', () => {
    const late = everyDay('Asia/Shanghai', ['14:00', '24:00']);
    expect(inShanghai(closingTime('2026-11-22' as CivilDay, late))).toBe('2026-11-23 00:00:00');
    const days: string[] = [];
    const calendarOn = (day: CivilDay) => {
      days.push(day);
      return late;
    };
    ask({ day: '2026-11-20' }, '2026-11-23 10:00', { calendarOn });
    expect(days).toEqual(['2026-11-20']);
  });

  test('before there was a figure, and without a day, nothing is due (prj-2.1d)', () => {
    expect(ask({ day: '2025-12-31' })).toBeUndefined();
    expect(ask({ day: '2026-02-30' })).toBeUndefined();
  });
});
