import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CivilDay, epochDay } from './civil-day.ts';
import { zoneClock } from './zone-clock.ts';

const ZONES = [
  'Asia/Shanghai',
  'UTC',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'America/Scoresbysund',
];
const days = fc.integer({ min: epochDay('1980-01-01' as CivilDay), max: epochDay('2040-12-31' as CivilDay) });
const minutes = fc.integer({ min: 0, max: 1440 });

describe.each(ZONES)('the clock of %s', (zone) => {
  test('a minute of a day is the first moment at which the clock has reached it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(days, minutes), { minLength: 1, maxLength: 8 }), (asked) => {
        const clock = zoneClock(zone);
        for (const [day, minute] of asked) {
          const local = (day * 1440 + minute) * 60_000;
          const moment = clock.at(day, minute);
          expect(shownIn(zone, moment)).toBeGreaterThanOrEqual(local);
          expect(shownIn(zone, moment - 1)).toBeLessThan(local);
        }
      }),
    );
  });

  test('every minute of two years follows the one before, through each change of clocks', () => {
    const clock = zoneClock(zone);
    const first = epochDay('2010-06-01' as CivilDay);
    const moments = Array.from({ length: 2 * 366 * 48 }, (_, i) => clock.at(first + Math.floor(i / 48), (i % 48) * 30));
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  });

  test('a moment is on the day that the clock shows', () => {
    fc.assert(
      fc.property(days, minutes, (day, minute) => {
        const moment = day * 86_400_000 + minute * 60_000;
        expect(zoneClock(zone).dayOf(moment)).toBe(Math.floor(shownIn(zone, moment) / 86_400_000));
      }),
    );
  });
});

test('a repeated minute is the first of the two, also when a day just after the change was asked for before', () => {
  const clock = zoneClock('America/New_York');
  const [sunday, thursday] = ['2026-11-01', '2026-11-05'].map((day) => epochDay(day as CivilDay)) as [number, number];
  expect(clock.at(thursday, 0)).toBe(Date.parse('2026-11-05T05:00:00Z'));
  expect(clock.at(sunday, 90)).toBe(Date.parse('2026-11-01T05:30:00Z'));
});

test('an unknown time zone is refused by name', () => {
  expect(() => zoneClock('Asia/Shangai')).toThrow(
    new RangeError('timeZone“Asia/Shangai”无效；须为 IANA 时区名，如 Asia/Shanghai'),
  );
});

/** What the clock shows at a moment, written as if in UTC, by `Intl`. */
function shownIn(timeZone: string, moment: number): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, ...EVERY_PART });
  formats.set(timeZone, format);
  return Date.parse(`${format.format(moment).replace(' ', 'T').replace(',', '.')}Z`);
}

const formats = new Map<string, Intl.DateTimeFormat>();
const EVERY_PART = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
} as const;
