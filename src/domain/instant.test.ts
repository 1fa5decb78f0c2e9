import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CivilDay } from './civil-day.ts';
import {
  civilTimeIn,
  compareInstants,
  epochMilliseconds,
  type Instant,
  instant,
  instantAt,
  instantIn,
  minutesBetween,
} from './instant.ts';

const ZONE = 'Asia/Shanghai';
const moment = (text: string) => text as Instant;
const day = (text: string) => text as CivilDay;

describe('instants as they are written', () => {
  test.each(['2026-11-20T08:18:00Z', '2026-11-20T08:18:00.000Z', '2026-11-20T08:18:59.999Z', '2024-02-29T23:59:59Z'])(
    '%s is an instant and is kept as it is written',
    (text) => {
      expect(instant(text)).toBe(text);
    },
  );

  test.each([
    '',
    '2026-11-20',
    '2026-11-20T08:18Z',
    '2026-11-20T08:18:00',
    '2026-11-20T16:18:00+08:00',
    '2026-11-20 08:18:00Z',
    '2026-11-20T08:18:00.5Z',
    '2026-02-30T08:18:00Z',
    '2026-02-29T00:00:00Z',
    '2026-11-20T24:00:00Z',
    '2026-11-20T23:59:60Z',
    '2026-13-01T00:00:00Z',
    '2026-11-20T08:18:00z',
    '2026-11-20T08:18:00Z\n',
    '+002026-11-20T08:18:00Z',
  ])('“%s” is not', (text) => {
    expect(instant(text)).toBeUndefined();
  });

  test('an error names the field, the value and how an instant is written', () => {
    expect(() => epochMilliseconds(moment('2026-11-20'), 'calledAt')).toThrow(
      new RangeError('calledAt“2026-11-20”不是有效时刻；须为 UTC 时刻，如 2026-11-20T08:18:00Z'),
    );
    expect(() => epochMilliseconds(undefined as unknown as Instant)).toThrow(RangeError);
  });

  test('milliseconds make an instant and an instant makes the same milliseconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (ms) => {
        const text = instantAt(ms);
        expect(instant(text)).toBe(text);
        expect(epochMilliseconds(text)).toBe(ms);
      }),
    );
  });

  test('a whole second is written without a fraction, also before 1970', () => {
    expect([0, 1, -1, -1000].map(instantAt)).toEqual([
      '1970-01-01T00:00:00Z',
      '1970-01-01T00:00:00.001Z',
      '1969-12-31T23:59:59.999Z',
      '1969-12-31T23:59:59Z',
    ]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 253_402_300_800_000, -62_167_219_200_001])(
    'there is no instant at %d milliseconds',
    (ms) => {
      expect(() => instantAt(ms)).toThrow(/须在 0000 年至 9999 年之间/);
    },
  );
});

describe('the order of instants', () => {
  test('half a second past is later, although its text sorts before', () => {
    const [whole, half] = [moment('2026-11-20T08:18:00Z'), moment('2026-11-20T08:18:00.500Z')];
    expect(compareInstants(half, whole)).toBeGreaterThan(0);
    expect(compareInstants(whole, half)).toBeLessThan(0);
  });

  test('the same moment written with and without a fraction is the same', () => {
    expect(compareInstants(moment('2026-11-20T08:18:00.000Z'), moment('2026-11-20T08:18:00Z'))).toBe(0);
  });

  test('the minutes between two instants keep the seconds, and are negative backwards', () => {
    const [a, b] = [moment('2026-11-20T08:18:00Z'), moment('2026-11-20T10:00:30Z')];
    expect(minutesBetween(a, b)).toBe(102.5);
    expect(minutesBetween(b, a)).toBe(-102.5);
  });
});

describe('civil time', () => {
  test('an instant has the day and the clock of the zone that is asked for', () => {
    const at = moment('2026-12-31T16:00:05Z');
    expect(civilTimeIn(ZONE, at)).toEqual({ day: '2027-01-01', time: '00:00:05' });
    expect(civilTimeIn('America/New_York', at)).toEqual({ day: '2026-12-31', time: '11:00:05' });
    expect(civilTimeIn('UTC', moment('2026-12-31T16:00:05.250Z'))).toEqual({ day: '2026-12-31', time: '16:00:05.250' });
  });

  test('a time in Shanghai is eight hours ahead of UTC, with seconds or without', () => {
    expect(instantIn(ZONE, day('2026-11-20'), '16:18')).toBe('2026-11-20T08:18:00Z');
    expect(instantIn(ZONE, day('2026-11-20'), '16:18:07')).toBe('2026-11-20T08:18:07Z');
    expect(instantIn(ZONE, day('2026-11-20'), '00:00:00.001')).toBe('2026-11-19T16:00:00.001Z');
  });

  test('every instant of Shanghai comes back from its civil time', () => {
    const date = fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (at) => {
        const { day, time } = civilTimeIn(ZONE, instantAt(at.getTime()));
        expect(instantIn(ZONE, day, time)).toBe(instantAt(at.getTime()));
      }),
    );
  });

  test('in New York a skipped time is an hour later and a repeated one is the first', () => {
    expect(instantIn('America/New_York', day('2026-03-08'), '02:30')).toBe('2026-03-08T07:30:00Z');
    expect(instantIn('America/New_York', day('2026-11-01'), '01:30')).toBe('2026-11-01T05:30:00Z');
  });

  test.each([
    ['2026-02-30', '16:18', '日期“2026-02-30”无效；须为 YYYY-MM-DD'],
    ['2026-11-20', '24:00', '时间“24:00”无效；须为 00:00 至 23:59（秒可写可不写）'],
    ['2026-11-20', '9:00', '时间“9:00”无效；须为 00:00 至 23:59（秒可写可不写）'],
    ['2026-11-20', '16:60', '时间“16:60”无效；须为 00:00 至 23:59（秒可写可不写）'],
  ])('%s %s is refused', (text, time, message) => {
    expect(() => instantIn(ZONE, day(text), time)).toThrow(new RangeError(message));
  });
});
