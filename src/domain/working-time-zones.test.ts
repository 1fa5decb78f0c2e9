import { afterEach, describe, expect, test } from 'vitest';
import content from '../../content/calendar.json' with { type: 'json' };
import { dueAfter, everyDay, lines, SERVICE } from '../../tests/support/service-times.ts';
import { serviceCalendar } from './holiday-calendar.ts';
import { type Instant, instantIn } from './instant.ts';
import { addWorkingTime, workingMinutesBetween } from './working-time.ts';

const moment = (text: string) => text as Instant;
const NEW_YORK = 'America/New_York';
const always = everyDay(NEW_YORK, ['00:00', '24:00']);

describe('a browser in another time zone', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  const zones = ['Asia/Shanghai', 'UTC', NEW_YORK, 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
  test.each(zones)('on a computer in %s a call is due at the same instant (rep-14)', (zone) => {
    process.env['TZ'] = zone;
    expect(Temporal.Now.timeZoneId()).toBe(zone);
    const calendar = serviceCalendar(content);
    expect(dueAfter('2026-11-20 16:18', 6, calendar)).toBe('2026-11-23 14:18:00');
    expect(dueAfter('2026-10-09 16:50', 6, calendar)).toBe('2026-10-10 14:50:00');
    expect(dueAfter('2026-09-30 17:00', 6, calendar)).toBe('2026-10-08 15:00:00');
    expect(dueAfter('2026-03-06 23:30', 12, calendar)).toBe('2026-03-10 14:00:00');
    expect(instantIn('Asia/Shanghai', SERVICE.coveredUntil!, '09:00')).toBe('2026-12-31T01:00:00Z');
  });
});

describe('calendars where the clocks change', () => {
  test('the night in March that loses an hour has 23 working hours', () => {
    const [midnight, next] = [moment('2026-03-08T05:00:00Z'), moment('2026-03-09T04:00:00Z')];
    expect(workingMinutesBetween(midnight, next, always)).toBe(23 * 60);
    expect(addWorkingTime(midnight, 24 * 60, always).due).toBe('2026-03-09T05:00:00Z');
  });

  test('the night in November that gains one has 25', () => {
    const [midnight, next] = [moment('2026-11-01T04:00:00Z'), moment('2026-11-02T05:00:00Z')];
    expect(workingMinutesBetween(midnight, next, always)).toBe(25 * 60);
    expect(addWorkingTime(midnight, 24 * 60, always).due).toBe('2026-11-02T04:00:00Z');
  });

  test('office hours follow the clock on the wall on both sides of the change', () => {
    const office = everyDay(NEW_YORK, ['09:00', '17:00']);
    const due = (start: string) => addWorkingTime(moment(start), 60, office).due;
    expect(due('2026-03-07T22:00:00Z')).toBe('2026-03-08T14:00:00Z');
    expect(due('2026-03-06T22:00:00Z')).toBe('2026-03-07T15:00:00Z');
    expect(due('2026-11-01T03:00:00Z')).toBe('2026-11-01T15:00:00Z');
  });

  test('hours inside the skipped hour are empty, and those around it do not overlap', () => {
    const nights = everyDay(NEW_YORK, ['01:30', '02:15'], ['02:20', '02:40'], ['02:45', '03:30']);
    const { ledger } = addWorkingTime(moment('2026-03-08T05:00:00Z'), 60, nights);
    expect(ledger.map(({ kind, from, until }) => `${kind} ${from} ${until}`)).toEqual([
      'night 2026-03-08T05:00:00Z 2026-03-08T06:30:00Z',
      'work 2026-03-08T06:30:00Z 2026-03-08T07:00:00Z',
      'work 2026-03-08T07:00:00Z 2026-03-08T07:30:00Z',
    ]);
  });

  test('where the last hours of a day fall into the skipped hour, the night begins with the break before', () => {
    const nights = everyDay(NEW_YORK, ['00:00', '01:00'], ['02:10', '02:50']);
    const { ledger } = addWorkingTime(moment('2026-03-08T05:00:00Z'), 61, nights);
    expect(ledger.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'work 2026-03-08T05:00:00Z',
      'night 2026-03-08T06:00:00Z',
      'work 2026-03-09T04:00:00Z',
    ]);
  });

  test('the repeated hour counts from its first beginning to its last end', () => {
    const nights = everyDay(NEW_YORK, ['01:00', '02:00']);
    expect(workingMinutesBetween(moment('2026-11-01T04:00:00Z'), moment('2026-11-01T12:00:00Z'), nights)).toBe(120);
  });

  test('a midnight that the clocks skip begins the day when they change', () => {
    const cairo = everyDay('Africa/Cairo', ['00:00', '24:00']);
    const thursday = moment('2026-04-23T12:00:00Z');
    expect(addWorkingTime(thursday, 24 * 60, cairo).ledger.map((s) => s.from)).toEqual([
      thursday,
      '2026-04-23T22:00:00Z',
    ]);
    expect(workingMinutesBetween(moment('2026-04-22T22:00:00Z'), moment('2026-04-24T21:00:00Z'), cairo)).toBe(47 * 60);
  });

  test('a day that a whole country left out has no working time', () => {
    const samoa = everyDay('Pacific/Apia', ['09:00', '17:00']);
    const { due } = addWorkingTime(moment('2011-12-30T02:00:00Z'), 120, samoa);
    expect(due).toBe('2011-12-30T20:00:00Z');
  });

  test('the summer times of Shanghai, 1986 to 1991, are kept', () => {
    const { dayKind: _, ...plain } = SERVICE;
    const { due } = addWorkingTime(moment('1990-07-02T00:00:00Z'), 180, plain);
    expect(due).toBe('1990-07-02T03:00:00Z');
    expect(lines(addWorkingTime(moment('1992-07-02T01:00:00Z'), 180, plain).ledger)).toEqual([
      'work 07-02 09:00 → 07-02 12:00 180',
    ]);
  });
});
