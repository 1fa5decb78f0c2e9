import { describe, expect, test } from 'vitest';
import type { ChangeId, Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import { unmet } from '#domain/needs.ts';
import content from '../../../content/calendar.json' with { type: 'json' };
import { HOSTILE } from '../../../tests/support/field-laws.ts';
import { dueAfter, SERVICE } from '../../../tests/support/service-times.ts';
import { type CalendarEntry, calendarsFrom, unusableCalendars } from './calendar-on.ts';
import calendar from './register.ts';

const day = (text: string) => text as CivilDay;
const USUAL = '09:00-12:00 13:00-18:00';
const week = (hours: Json) => ({ monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours });

let serial = 0;
function entry(values: Record<string, Json>, state = 'in-use'): CalendarEntry {
  serial += 1;
  const createdAt = `2026-01-01T00:00:00.${String(serial).padStart(3, '0')}Z` as ChangeId;
  return { id: `calendar-${serial}`, no: `CA-${serial}`, state, values, createdAt };
}

const on = (entries: readonly CalendarEntry[], when: string) => calendarsFrom(entries, content)(day(when));
/** Six hours after a call, by the calendar of its day. */
const due = (entries: readonly CalendarEntry[], call: string) => dueAfter(call, 6, on(entries, call.slice(0, 10)));

const winter = entry({ validFrom: '2026-01-01', ...week(USUAL), makeUpHours: '09:00-12:00' });
const summer = entry({ validFrom: '2026-07-01', ...week('08:00-12:00 14:00-17:00') });

describe('the working hours in force on a day (rep-14)', () => {
  test('are those of the company’s handbook where none are entered (rep-14)', () => {
    expect(on([], '2026-11-23').week).toEqual(SERVICE.week);
    expect(due([], '2026-11-20 16:18')).toBe('2026-11-23 14:18:00');
  });

  test('are those of the newest entry valid from that day or before: two generations of hours (rep-14)', () => {
    const both = [summer, winter];
    expect(due(both, '2026-06-29 10:00')).toBe('2026-06-29 17:00:00');
    expect(due(both, '2026-06-30 16:00')).toBe('2026-07-01 14:00:00');
    expect(due(both, '2026-07-01 08:00')).toBe('2026-07-01 16:00:00');
    expect(on(both, '2025-12-31').week).toEqual(SERVICE.week);
  });

  test('of two from the same day, are those that were entered later, in whatever order they are read (rep-14)', () => {
    const again = entry({ validFrom: '2026-07-01', ...week('10:00-16:00') });
    expect(on([summer, again], '2026-07-01').week[1]).toEqual([['10:00', '16:00']]);
    expect(on([again, summer], '2026-07-01').week[1]).toEqual([['10:00', '16:00']]);
  });

  test('are not those that were withdrawn or voided (rep-14)', () => {
    const values = { validFrom: '2026-07-01', ...week('10:00-16:00') };
    expect(on([winter, entry(values, 'withdrawn'), entry(values, 'void')], '2026-07-02').week[1]).toHaveLength(2);
  });

  test('on a make-up Saturday are those for make-up days, and Monday’s where there are none (rep-14)', () => {
    const without = entry({ validFrom: '2026-01-01', ...week('10:00-16:00') });
    expect(due([winter], '2026-10-09 17:00')).toBe('2026-10-12 11:00:00');
    expect(due([without], '2026-10-09 15:00')).toBe('2026-10-10 15:00:00');
  });
});

describe('days that the company sets itself (rep-14)', () => {
  const exceptions = {
    a: { day: '2026-02-14', kind: 'off', reason: '提前放假' },
    b: { day: '2026-11-28', kind: 'work', reason: '盘点' },
    c: { day: '2026-02-23', kind: 'work', reason: '节日值班' },
  };
  const own = entry({ validFrom: '2026-01-01', ...week(USUAL), exceptions });

  test('a make-up Saturday that is off for the company counts no longer: over Spring Festival 2026 (rep-14)', () => {
    expect(due([winter], '2026-02-13 17:00')).toBe('2026-02-24 11:00:00');
    expect(due([own], '2026-02-13 17:00')).toBe('2026-02-23 15:00:00');
  });

  test('a Saturday that is worked counts, with the hours of make-up days (rep-14)', () => {
    expect(due([own], '2026-11-27 17:00')).toBe('2026-11-28 15:00:00');
  });

  test('hold on when new hours come into force, unless the newer entry says otherwise (rep-14)', () => {
    expect(on([own, summer], '2026-11-27').dayKind?.(day('2026-11-28'))).toBe('work');
    const newer = entry({
      validFrom: '2026-08-01',
      ...week(USUAL),
      exceptions: { x: { day: '2026-11-28', kind: 'off' } },
    });
    expect(on([newer, own, summer], '2026-11-27').dayKind?.(day('2026-11-28'))).toBe('off');
  });

  test('leave the public holidays of other days as they are published', () => {
    expect(['2026-10-01', '2026-10-10', '2026-10-12'].map((d) => on([own], d).dayKind?.(day(d)))).toEqual([
      'off',
      'work',
      undefined,
    ]);
  });

  test('a year that was entered by hand is known until its last day (rep-14)', () => {
    expect(on([own], '2026-11-27').coveredUntil).toBe(SERVICE.coveredUntil);
    expect(on([own, entry({ ...own.values, holidaysUntil: '2027-12-31' })], '2026-11-27').coveredUntil).toBe(
      '2027-12-31',
    );
    expect(on([entry({ ...own.values, holidaysUntil: '2020-01-01' })], '2026-11-27').coveredUntil).toBe(
      SERVICE.coveredUntil,
    );
  });
});

describe('entries that cannot be read', () => {
  test.each<[string, Record<string, Json>, string]>([
    ['hours that are none', { validFrom: '2026-07-01', monday: '早上九点' }, '“周一”的工作时间读不出来'],
    ['hours of make-up days that are none', { validFrom: '2026-07-01', ...week(USUAL), makeUpHours: 9 }, '调休日'],
    ['no hours in the whole week', { validFrom: '2026-07-01' }, '一周里没有工作时间'],
    ['no day', { ...week(USUAL) }, '没有生效日期'],
  ])('%s are passed over, and said to be', (_, values, why) => {
    const broken = entry(values);
    expect(on([winter, broken], '2026-07-02')).toEqual({
      ...on([winter], '2026-07-02'),
      dayKind: expect.any(Function),
    });
    expect(unusableCalendars([winter, broken], content)).toEqual([
      { entry: broken, why: { zh: expect.stringContaining(why), en: expect.any(String) } },
    ]);
  });

  test('nothing that may be stored makes it throw', () => {
    for (const value of HOSTILE) {
      for (const name of ['validFrom', 'monday', 'makeUpHours', 'exceptions', 'holidaysUntil']) {
        const entries = [entry({ validFrom: '2026-01-01', ...week(USUAL), [name]: value })];
        expect(due(entries, '2026-11-20 16:18')).toMatch(/^2026-11-2[34]/);
        expect(unusableCalendars(entries, content).length).toBeLessThanOrEqual(1);
      }
    }
  });

  test('a week without hours is not written in the first place (rep-14)', () => {
    expect(unmet(calendar, 'in-use', { validFrom: '2026-07-01' }).map(({ field }) => field)).toEqual(['monday']);
    expect(unmet(calendar, 'in-use', { validFrom: '2026-07-01', sunday: '09:00-10:00' })).toEqual([]);
  });
});
