import { describe, expect, test } from 'vitest';
import content from '../../content/calendar.json' with { type: 'json' };
import { at, dueAfter, inShanghai, lines, SERVICE } from '../../tests/support/service-times.ts';
import { addDays, type CivilDay, isoWeekday } from './civil-day.ts';
import { mainlandCoveredFrom, mainlandCoveredUntil, mainlandDayKind, serviceCalendar } from './holiday-calendar.ts';
import { addWorkingTime, workingMinutesBetween } from './working-time.ts';

const from = (first: string, last: string): CivilDay[] => {
  const days = [first as CivilDay];
  while (days.at(-1)! < last) days.push(addDays(days.at(-1)!, 1));
  return days;
};

describe('holidays and make-up workdays by the notices of the State Council', () => {
  test.each([
    ['Spring Festival 2025', '2025-01-28', '2025-02-04', ['2025-01-26', '2025-02-08']],
    ['Labour Day 2025', '2025-05-01', '2025-05-05', ['2025-04-27']],
    ['National Day and Mid-Autumn 2025', '2025-10-01', '2025-10-08', ['2025-09-28', '2025-10-11']],
    ['New Year 2026', '2026-01-01', '2026-01-03', ['2026-01-04']],
    ['Spring Festival 2026', '2026-02-15', '2026-02-23', ['2026-02-14', '2026-02-28']],
    ['Labour Day 2026', '2026-05-01', '2026-05-05', ['2026-05-09']],
    ['National Day 2026', '2026-10-01', '2026-10-07', ['2026-09-20', '2026-10-10']],
  ])('%s is off from %s to %s and made up on %j', (_, first, last, madeUp) => {
    expect(from(first, last).map(mainlandDayKind)).toEqual(from(first, last).map(() => 'off'));
    expect(madeUp.map((day) => mainlandDayKind(day as CivilDay))).toEqual(madeUp.map(() => 'work'));
    const around = [addDays(first as CivilDay, -1), addDays(last as CivilDay, 1)];
    expect(around.map(mainlandDayKind)).not.toContain('off');
  });

  test('an ordinary weekday and an ordinary weekend are neither', () => {
    expect(mainlandDayKind('2026-11-20' as CivilDay)).toBeUndefined();
    expect(mainlandDayKind('2026-11-21' as CivilDay)).toBeUndefined();
  });

  test('only days of the weekend are made up', () => {
    const madeUp = from(mainlandCoveredFrom, mainlandCoveredUntil).filter((day) => mainlandDayKind(day) === 'work');
    expect(madeUp.length).toBeGreaterThan(100);
    expect(madeUp.filter((day) => isoWeekday(day) < 6)).toEqual([]);
  });

  test('whole years are covered, from 2004 at least until the current service year', () => {
    expect(mainlandCoveredFrom).toBe('2004-01-01');
    expect(mainlandCoveredUntil).toMatch(/^\d{4}-12-31$/);
    expect(mainlandCoveredUntil >= '2026-12-31').toBe(true);
    expect(mainlandDayKind(`${mainlandCoveredUntil.slice(0, 4)}-10-01` as CivilDay)).toBe('off');
  });
});

describe('calls around the long holidays (rep-14)', () => {
  test.each([
    ['the eve of National Day 2026', '2026-09-30 17:00', '2026-10-08 15:00:00'],
    ['the eve of National Day 2025', '2025-09-30 17:00', '2025-10-09 15:00:00'],
    ['National Day 2025 itself', '2025-10-01 09:30', '2025-10-09 16:00:00'],
    ['the Sunday worked before it', '2025-09-28 15:00', '2025-09-29 12:00:00'],
    ['the Saturday worked after it', '2025-10-11 15:00', '2025-10-13 12:00:00'],
    ['the last day before Spring Festival 2025', '2025-01-27 16:00', '2025-02-05 14:00:00'],
    ['the Saturday worked before Spring Festival 2026', '2026-02-14 16:00', '2026-02-24 14:00:00'],
    ['Spring Festival 2026 itself', '2026-02-17 08:00', '2026-02-24 16:00:00'],
    ['the Friday before the Saturday worked after it', '2026-02-27 17:00', '2026-02-28 15:00:00'],
  ])('a call on %s, %s, is due at %s (rep-14)', (_, start, due) => {
    expect(dueAfter(start, 6)).toBe(due);
  });

  test('the ledger calls the whole of Spring Festival 2026 one holiday, its weekends included (rep-14)', () => {
    const { due, ledger } = addWorkingTime(at('2026-02-14 16:00'), 360, SERVICE);
    expect(inShanghai(due)).toBe('2026-02-24 14:00:00');
    expect(lines(ledger)).toEqual([
      'make-up 02-14 16:00 → 02-14 18:00 120',
      'holiday 02-14 18:00 → 02-24 09:00 0',
      'work 02-24 09:00 → 02-24 12:00 180',
      'lunch 02-24 12:00 → 02-24 13:00 0',
      'work 02-24 13:00 → 02-24 14:00 60',
    ]);
  });

  test('2025 and 2026 have 248 working days of eight hours each (rep-14)', () => {
    const days = (year: number) =>
      workingMinutesBetween(at(`${year}-01-01 00:00`), at(`${year + 1}-01-01 00:00`), SERVICE) / 480;
    expect(days(2025)).toBe(248);
    expect(days(2026)).toBe(248);
  });
});

describe('the calendar that the editor keeps', () => {
  test('it works Monday to Friday from 9 to 12 and from 13 to 18, in Shanghai', () => {
    const hours = [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ];
    expect(content).toEqual({
      timeZone: 'Asia/Shanghai',
      week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: [], 7: [] },
      makeUpHours: hours,
    });
    expect(SERVICE.coveredUntil).toBe(mainlandCoveredUntil);
  });

  test('other holidays bring their own last day', () => {
    const none = () => undefined;
    expect(serviceCalendar(content, none).coveredUntil).toBeUndefined();
    expect(serviceCalendar(content, none, '2030-12-31' as CivilDay).coveredUntil).toBe('2030-12-31');
  });

  test.each<[string, unknown, string]>([
    ['nothing', null, 'calendar.json null 无效；须为 {timeZone, week, makeUpHours}'],
    ['a list', [], 'calendar.json [] 无效；须为 {timeZone, week, makeUpHours}'],
    [
      'a misspelt field',
      { ...content, makeupHours: [] },
      'calendar.json 中的“makeupHours”不认识；须为 {timeZone, week, makeUpHours}',
    ],
    [
      'an eighth weekday',
      { ...content, week: { ...content.week, 8: [] } },
      'week 中的“8”不认识；须为 {1, 2, 3, 4, 5, 6, 7}',
    ],
    ['no week', { timeZone: 'Asia/Shanghai' }, 'week undefined 无效；须为 {1, 2, 3, 4, 5, 6, 7}'],
    ['no time zone', { week: content.week }, 'timeZone undefined 无效；须为 IANA 时区名，如 Asia/Shanghai'],
    [
      'hours that end before they start',
      { ...content, week: { ...content.week, 5: [['18:00', '13:00']] } },
      'week.5[0] ["18:00","13:00"] 无效；结束须晚于开始，且不跨午夜',
    ],
    [
      'make-up hours that are none',
      { ...content, makeUpHours: null },
      'makeUpHours null 无效；须为时段的列表，如 [["09:00", "18:00"]]，休息日为 []',
    ],
  ])('%s is refused, with the field, the value and what is allowed', (_, data, message) => {
    expect(() => serviceCalendar(data)).toThrow(new RangeError(message));
  });
});
