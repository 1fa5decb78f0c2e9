import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Figure } from '#domain/figures.ts';
import { unmet } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import content from '../../../content/figures.json' with { type: 'json' };
import { contextAt, lookupIn, stored } from '../../../tests/support/registers.ts';
import { at, inShanghai } from '../../../tests/support/service-times.ts';
import { phoneLogAdvice } from './advice.ts';
import { examples } from './examples.ts';
import { missedOnDuty, rosterGaps } from './missed-on-duty.ts';
import { phoneLogId } from './phone-log-id.ts';
import register from './register.ts';
import { phoneLogRules } from './rules.ts';

const figures = content as unknown as readonly Figure[];
const [today, missedInTheEvening, quiet, withGap] = examples as [Values, Values, Values, Values];
const lacks = (state: string, values: Values) => unmet(register, state, values).map(({ field }) => field);

const roster = {
  day: { from: at('2026-11-20 09:00'), until: at('2026-11-20 18:00'), who: 'staff-1' },
  evening: { from: at('2026-11-20 18:00'), until: at('2026-11-20 22:00'), who: 'staff-3' },
};
const missedAt = (time: string, more: Values = {}): Values => ({
  on: '2026-11-20',
  roster,
  calls: { a: { at: at(`2026-11-20 ${time}`), result: 'missed', ...more } },
});

describe('a call that nobody answered (prj-2.6)', () => {
  test.each([
    ['08:59:59', []],
    ['09:00:00', ['staff-1']],
    ['09:00:01', ['staff-1']],
    ['17:59:59', ['staff-1']],
    ['18:00:00', ['staff-3']],
    ['21:59:59', ['staff-3']],
    ['22:00:00', []],
    ['22:00:01', []],
  ])('at %s falls to %j (prj-2.6)', (time, who) => {
    expect(missedOnDuty(missedAt(time), figures).map(({ onDuty }) => onDuty)).toEqual(who);
  });

  test('proposes the amount in force on its day, not that of today (prj-2.6)', () => {
    expect(missedOnDuty(missedAt('10:00'), figures)[0]?.proposedFen).toBe(5000);
    const raised = figures.map((figure) =>
      figure.id === 'prj-2.6.fine'
        ? { ...figure, values: [...figure.values, { from: '2026-11-21' as CivilDay, value: 8000 }] }
        : figure,
    );
    expect(missedOnDuty(missedAt('10:00'), raised)[0]?.proposedFen).toBe(5000);
    const nextDay = { calls: { a: { at: at('2026-11-21 10:00'), result: 'missed' } } };
    expect(missedOnDuty(nextDay, raised)[0]?.proposedFen).toBe(8000);
  });

  test('falls to nobody where the roster has nobody; an answered one falls to nobody at all (prj-2.6)', () => {
    expect(missedOnDuty({ ...missedAt('10:00'), roster: null }, figures)).toMatchObject([{ onDuty: undefined }]);
    expect(missedOnDuty(missedAt('10:00', { result: 'answered' }), figures)).toEqual([]);
  });

  test('where two are on the roster it falls to whoever took over last (prj-2.6)', () => {
    const overlap = { ...roster, day: { ...roster.day, until: at('2026-11-20 19:00') } };
    expect(missedOnDuty({ ...missedAt('18:30'), roster: overlap }, figures)[0]?.onDuty).toBe('staff-3');
  });

  test('each counts, in order of time; whatever else was imported is passed over (prj-2.6)', () => {
    expect(missedOnDuty(missedInTheEvening, figures).map(({ row }) => row)).toEqual(['01']);
    for (const calls of ['x', null, [], { a: null }, { a: { at: 'gestern', result: 'missed' } }]) {
      expect(missedOnDuty({ roster: 7, calls } as Values, figures)).toEqual([]);
    }
  });
});

describe('missed-call (prj-2.6)', () => {
  const ask = (values: Values, now = '2026-11-20 21:00') =>
    phoneLogRules['missed-call']({ values, state: 'open' }, contextAt(now));

  test('is overdue until it was called back, and stays missed after that (prj-2.6)', () => {
    expect(ask(missedAt('20:00'))).toMatchObject({
      clause: 'prj-2.6',
      status: 'overdue',
      dueAt: at('2026-11-20 20:00'),
    });
    const back = ask(missedAt('20:00', { calledBackAt: at('2026-11-20 20:10') }));
    expect(back).toMatchObject({ status: 'missed', doneAt: at('2026-11-20 20:10') });
  });

  test('outside the hours there is nothing to be missed, nor before the clause was in force (prj-2.6)', () => {
    expect(ask(missedAt('22:00:00'))).toBeUndefined();
    expect(ask({ calls: { a: { at: at('2025-12-31 10:00'), result: 'missed' } } })).toBeUndefined();
  });
});

describe('the roster (prj-2.6)', () => {
  const gaps = (values: Values, day = '2026-11-20') =>
    rosterGaps(values, day as CivilDay, figures).map(({ from, until }) => [inShanghai(from), inShanghai(until)]);

  test('leaves no second of the hours open (prj-2.6)', () => {
    expect(gaps({ roster })).toEqual([]);
    expect(gaps({})).toEqual([['2026-11-20 09:00:00', '2026-11-20 22:00:00']]);
    const late = { a: { ...roster.day, from: at('2026-11-20 09:00:01') }, b: roster.evening };
    expect(gaps({ roster: late })).toEqual([['2026-11-20 09:00:00', '2026-11-20 09:00:01']]);
    expect(gaps(withGap, '2026-11-24')).toEqual([['2026-11-24 18:00:00', '2026-11-24 22:00:00']]);
  });

  test('what stands outside the hours opens no gap (prj-2.6)', () => {
    const early = { from: at('2026-11-20 06:00'), until: at('2026-11-20 07:00'), who: 'staff-2' };
    const after = { from: at('2026-11-20 23:00'), until: at('2026-11-20 23:30'), who: 'staff-2' };
    expect(gaps({ roster: { ...roster, early, after } })).toEqual([]);
    expect(gaps({ roster: { day: roster.day, after } })).toEqual([['2026-11-20 18:00:00', '2026-11-20 22:00:00']]);
  });
});

describe('the day is closed and checked (prj-2.6)', () => {
  test('a missed call says why and when it was called back, an answered one who answered (prj-2.6)', () => {
    expect(lacks('closed', missedInTheEvening)).toEqual([]);
    expect(lacks('closed', { ...quiet, ...missedAt('10:00') })).toEqual(['calls']);
    expect(lacks('closed', { ...quiet, ...missedAt('10:00', { result: 'answered' }) })).toEqual(['calls']);
    expect(lacks('checked', quiet)).toEqual(['checkedBy']);
    expect(lacks('open', today)).toEqual([]);
  });

  test('a day has one log, whoever opens it (prj-2.6)', () => {
    expect(phoneLogId('2026-11-23' as CivilDay)).toBe('phone-log:2026-11-23');
  });
});

describe('what the log points out (prj-2.6)', () => {
  const person = stored('staff-3', 'active', { name: '吴海' });
  const settings = {
    ...stored('settings-1', 'in-use', { fines: { a: { fine: 'prj-2.6', applies: false } } }),
    id: 'settings',
  };
  const ask = async (entries: readonly ReturnType<typeof stored>[]) => {
    const draft = { id: 'd', values: missedAt('20:00'), state: 'open' };
    const found = await phoneLogAdvice(draft, lookupIn(entries), contextAt('2026-11-20 21:00'));
    return found.map(({ text }) => text.zh);
  };

  test('who was on duty, and the amount that the clause proposes (prj-2.6)', async () => {
    expect(await ask([person])).toEqual(['20:00 无人接听，吴海值守；拟乐捐 50 元，核实后填乐捐奖励单']);
  });

  test('without an amount where the settings levy none (prj-2.6)', async () => {
    expect(await ask([person, settings])).toEqual(['20:00 无人接听，吴海值守；按设置只记事件，不计金额']);
  });

  test('a gap of the roster (prj-2.6)', async () => {
    const found = await phoneLogAdvice(
      { id: 'd', values: withGap, state: 'open' },
      lookupIn([]),
      contextAt('2026-11-23 09:00'),
    );
    expect(found).toMatchObject([{ field: 'roster', text: { zh: '这些时段没有排人：18:00–22:00' } }]);
  });
});
