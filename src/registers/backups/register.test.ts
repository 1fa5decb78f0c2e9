import { describe, expect, test } from 'vitest';
import { addDays, type CivilDay } from '#domain/civil-day.ts';
import type { Figure } from '#domain/figures.ts';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { inShanghai } from '../../../tests/support/service-times.ts';
import { manyRows } from '../paper-parts/example-paper.ts';
import { examples } from './examples.ts';
import backups from './register.ts';
import { backupRules } from './rules.ts';

const NOW = '2026-11-23 09:00';
const [database, application, program] = examples as [Values, Values, Values];
const ask = (rule: keyof typeof backupRules, values: Values, now = NOW, state = 'in-use', figures?: Figure[]) =>
  backupRules[rule]({ values, state }, contextAt(now, figures && { figures }));
const stretch = (since: string, on: string, more = {}): Values => ({
  startedOn: '2026-01-01',
  runs: { a: { since, on, ok: true, ...more } },
});

test.each(['system', 'subject', 'startedOn', 'madeBy', 'schedule'])(
  'backups are not set up without %s (prj-3.3a)',
  (name) => {
    const { [name]: _, ...values } = database;
    expect(unmet(backups, 'in-use', values).map(({ field }) => field)).toEqual([name]);
  },
);

describe('backup-coverage: each day of the last two months can be recovered (prj-3.3b)', () => {
  test('two months to the day, and not a day more (prj-3.3b)', () => {
    expect(ask('backup-coverage', stretch('2026-09-23', '2026-11-22'))?.status).toBe('upcoming');
    expect(ask('backup-coverage', stretch('2026-09-24', '2026-11-22'))).toMatchObject({
      clause: 'prj-3.3b',
      status: 'missed',
      explain: { zh: '2026-09-23 至 2026-11-22 之间，2026-09-23 无法找回：当天没有备份' },
    });
  });

  test('while all is covered, the backup of today is due by the end of the day (prj-3.3b)', () => {
    const values = stretch('2026-09-01', '2026-11-22');
    expect(inShanghai(ask('backup-coverage', values)?.dueAt)).toBe('2026-11-23 23:59:59.999');
    expect(ask('backup-coverage', values, '2026-11-23 23:59:59')?.status).toBe('upcoming');
    expect(ask('backup-coverage', stretch('2026-09-01', '2026-11-23'))).toMatchObject({
      status: 'met',
      doneOn: '2026-11-23',
    });
  });

  test('the next day it is overdue, since the first day without a backup (prj-3.3b)', () => {
    const values = stretch('2026-09-01', '2026-11-22');
    expect(ask('backup-coverage', values, '2026-11-24 00:00:00')).toMatchObject({ status: 'overdue', field: 'runs' });
    expect(inShanghai(ask('backup-coverage', values, '2026-11-30 09:00')?.dueAt)).toBe('2026-11-23 23:59:59.999');
  });

  test('one night that failed is a gap for two months and then no more (prj-3.3b)', () => {
    expect(ask('backup-coverage', application)).toMatchObject({
      status: 'missed',
      explain: { zh: expect.stringContaining('2026-11-15 无法找回：当天的备份没有成功') },
    });
    const on = (until: string) => ({
      ...application,
      runs: { ...(application['runs'] as object), r3: { on: until, since: '2026-11-16', ok: true } },
    });
    expect(ask('backup-coverage', on('2027-01-14'), '2027-01-15 09:00')?.status).toBe('missed');
    expect(ask('backup-coverage', on('2027-01-15'), '2027-01-16 09:00')?.status).toBe('upcoming');
  });

  test('a backup that is thrown away recovers nothing from the next day on (prj-3.3b)', () => {
    const values = stretch('2026-09-01', '2026-11-22', { keptUntil: '2026-11-23' });
    expect(ask('backup-coverage', values)?.status).toBe('upcoming');
    expect(ask('backup-coverage', values, '2026-11-24 00:00')?.explain.zh).toContain('当天的备份已不再保留');
  });

  test('days before the system was ours are no gaps; on the first day there is none yet (prj-3.3b)', () => {
    expect(ask('backup-coverage', program)?.status).toBe('upcoming');
    expect(ask('backup-coverage', { startedOn: '2026-11-23' })).toMatchObject({ status: 'upcoming' });
    expect(ask('backup-coverage', { startedOn: '2026-11-22' })?.status).toBe('overdue');
  });

  test('the figure is that in force today (prj-3.3b)', () => {
    const figure = (value: number): Figure => ({
      id: 'prj-3.3b.window',
      clause: 'prj-3.3b',
      label: '',
      unit: 'month',
      values: [
        { from: '2026-01-01' as CivilDay, value: 2 },
        { from: '2026-11-23' as CivilDay, value },
      ],
    });
    const values = stretch('2026-10-23', '2026-11-22');
    expect(ask('backup-coverage', values, NOW, 'in-use', [figure(1)])?.status).toBe('upcoming');
    expect(ask('backup-coverage', values, '2026-11-22 23:59:59', 'in-use', [figure(1)])?.status).toBe('missed');
  });

  test('a line a day for three years is answered as well', () => {
    const daily = Object.values(manyRows({}, 1000) as object).map((_, i) => [
      `r${i + 1000}`,
      { on: addDays('2024-02-27' as CivilDay, i), ok: true },
    ]);
    expect(ask('backup-coverage', { startedOn: '2024-02-27', runs: Object.fromEntries(daily) })?.status).toBe(
      'upcoming',
    );
  });

  test('what was stopped obliges to nothing (prj-3.3a)', () => {
    expect(ask('backup-coverage', application, NOW, 'stopped')).toBeUndefined();
    expect(ask('restore-drill-due', application, NOW, 'stopped')).toBeUndefined();
  });
});

describe('restore-drill-due: a backup is proved by restoring it (prj-3.3b)', () => {
  const drill = (on: string, ok = true) => ({ drills: { a: { on, restored: '2026-10-01', ok } } });
  const set = { startedOn: '2026-02-28', nextDrillOn: '2026-12-11' };

  test.each([
    ['2026-12-11 23:59:59', 'upcoming'],
    ['2026-12-12 00:00:00', 'overdue'],
  ])('at %s the drill set for 11 December is %s (prj-3.3b)', (now, status) => {
    expect(ask('restore-drill-due', { ...set, ...drill('2026-09-11') }, now)).toMatchObject({
      status,
      field: 'drills',
    });
  });

  test('done that day it is met, the next day missed, and only if the data came back (prj-3.3b)', () => {
    const status = (on: string, ok = true) =>
      ask('restore-drill-due', { ...set, ...drill(on, ok) }, '2026-12-20 09:00')?.status;
    expect([status('2026-12-11'), status('2026-12-12'), status('2026-12-11', false)]).toEqual([
      'met',
      'missed',
      'overdue',
    ]);
  });

  test('one that failed is repeated at once; done again the same day it is settled (prj-3.3b)', () => {
    const failed = { startedOn: '2026-02-28', ...drill('2026-11-20', false) };
    expect(ask('restore-drill-due', failed)).toMatchObject({ status: 'overdue' });
    const again = { a: { on: '2026-11-20', ok: true }, b: { on: '2026-11-20', ok: false } };
    expect(ask('restore-drill-due', { ...failed, drills: again })).toMatchObject({
      status: 'upcoming',
      dueAt: undefined,
    });
  });

  test('without a day set, it waits for one, and is late by no invented rule (prj-3.3b)', () => {
    const found = ask('restore-drill-due', { startedOn: '2026-02-28' }, '2028-01-01 09:00');
    expect(found).toMatchObject({ dueAt: undefined, status: 'upcoming', field: 'nextDrillOn' });
    expect(found?.explain.zh).toContain('制度没有规定');
  });
});

describe('what whoever keeps it should know (prj-3.3)', () => {
  const system = stored('assets-3', 'in-service', { customer: 'customers-2', handedOverOn: '2026-02-28' });
  const advise = (values: Values, ...entries: Parameters<typeof lookupIn>[0]) =>
    backups.advice({ id: 'draft', values, state: 'in-use' }, lookupIn(entries), contextAt(NOW));

  test('customer and first day come from the file of the system; a second entry is pointed out (prj-3.3a)', async () => {
    const other = stored('backups-1', 'in-use', { system: 'assets-3', subject: 'database' });
    expect(await advise({ system: 'assets-3', subject: 'database' }, system, other)).toMatchObject([
      { set: { customer: 'customers-2', startedOn: '2026-02-28' } },
      { kind: 'warn', entries: [{ id: 'backups-1' }] },
    ]);
  });

  test('a backup that is kept too short is named before it is missed, to the day (prj-3.3b)', async () => {
    const kept = (keptUntil: string) => advise(stretch('2026-11-01', '2026-11-22', { keptUntil }));
    expect((await kept('2027-01-21'))[0]?.text.zh).toContain('要留到 2027-01-22');
    expect(await kept('2027-01-22')).toEqual([]);
  });

  test('the next drill is proposed by practice, and is said to be no clause’s (prj-3.3b)', async () => {
    const [found] = await advise({ drills: { a: { on: '2026-11-30', ok: true } } });
    expect(found).toMatchObject({ set: { nextDrillOn: '2027-02-28' } });
    expect(found?.text.zh).toContain('制度没有规定');
  });
});
