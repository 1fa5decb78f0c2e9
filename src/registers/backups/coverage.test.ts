import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDay } from '#domain/civil-day.ts';
import { type BackupRun, coverage, firstGap } from './coverage.ts';

const day = (text: string) => text as CivilDay;
const run = (on: string, more: Partial<BackupRun> = {}): BackupRun => ({ on: day(on), ok: true, ...more });
const cover = (runs: readonly BackupRun[], from: string, until: string, asOf = until) =>
  coverage(runs, day(from), day(until), day(asOf));

describe('which days can be recovered (prj-3.3b)', () => {
  test('each day with a good backup that is still kept, and no other (prj-3.3b)', () => {
    expect(cover([run('2026-11-01'), run('2026-11-03')], '2026-11-01', '2026-11-04')).toEqual({
      '2026-11-01': 'covered',
      '2026-11-02': 'gap',
      '2026-11-03': 'covered',
      '2026-11-04': 'gap',
    });
  });

  test('a failed backup recovers nothing, unless it was made again that day (prj-3.3b)', () => {
    const failed = run('2026-11-01', { ok: false });
    expect(firstGap([failed], day('2026-11-01'), day('2026-11-01'))).toEqual({ day: '2026-11-01', why: 'failed' });
    expect(firstGap([failed, run('2026-11-01')], day('2026-11-01'), day('2026-11-01'))).toBeUndefined();
  });

  test('it counts until the last day on which it is kept, that day included (prj-3.3b)', () => {
    const runs = [run('2026-11-01', { keptUntil: day('2026-11-10') })];
    expect(cover(runs, '2026-11-01', '2026-11-01', '2026-11-10')).toEqual({ '2026-11-01': 'covered' });
    expect(firstGap(runs, day('2026-11-01'), day('2026-11-01'), day('2026-11-11'))).toEqual({
      day: '2026-11-01',
      why: 'expired',
    });
  });

  test('only the newest copy kept: everything before it is lost (prj-3.3b)', () => {
    const runs = ['2026-11-01', '2026-11-02', '2026-11-03'].map((on) => run(on, { keptUntil: addDays(day(on), 1) }));
    expect(Object.values(cover(runs, '2026-11-01', '2026-11-03'))).toEqual(['gap', 'covered', 'covered']);
  });

  test('a line for a stretch covers each of its days across the end of a month, none beside it (prj-3.3b)', () => {
    const runs = [run('2026-11-02', { since: day('2026-10-30') })];
    expect(Object.values(cover(runs, '2026-10-29', '2026-11-03'))).toEqual([
      'gap',
      'covered',
      'covered',
      'covered',
      'covered',
      'gap',
    ]);
  });

  test('no days ask for nothing; no runs recover nothing (prj-3.3b)', () => {
    expect(cover([], '2026-11-02', '2026-11-01')).toEqual({});
    expect(firstGap([], day('2026-11-02'), day('2026-11-01'))).toBeUndefined();
    expect(firstGap([], day('2026-11-01'), day('2026-11-02'))).toEqual({ day: '2026-11-01', why: 'no-run' });
  });

  test('the witness is the first gap there is, and there is none exactly where all is covered (prj-3.3b)', () => {
    const days = fc.integer({ min: 0, max: 40 }).map((n) => addDays(day('2026-10-01'), n));
    const runs = fc.array(
      fc.record({ on: days, since: days, ok: fc.boolean(), keptUntil: days }, { requiredKeys: ['on', 'ok'] }),
    );
    fc.assert(
      fc.property(runs, days, days, (made, from, until) => {
        const found = coverage(made, from, until);
        const gaps = Object.keys(found).filter((one) => found[one] === 'gap');
        expect(firstGap(made, from, until)?.day).toBe(gaps[0]);
        // One more good backup never loses a day.
        const more = coverage([...made, { on: from, ok: true }], from, until);
        expect(gaps).toEqual(expect.arrayContaining(Object.keys(more).filter((one) => more[one] === 'gap')));
      }),
    );
  });
});
