import { describe, expect, test } from 'vitest';
import { at, everyDay, SERVICE } from '../../tests/support/service-times.ts';
import type { CivilDay } from './civil-day.ts';
import type { Instant } from './instant.ts';
import type { Hours, WorkingCalendar } from './working-calendar.ts';
import { addWorkingTime, workingMinutesBetween } from './working-time.ts';

const START = at('2026-11-20 16:18');
const monday = (...hours: unknown[]) => ({ ...SERVICE, week: { ...SERVICE.week, 1: hours as Hours[] } });
const message = (calendar: WorkingCalendar) => refusal(() => addWorkingTime(START, 360, calendar));

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return (error as RangeError).message;
  }
  return '';
}

describe('calendars that are refused, with the field, the value and what is allowed', () => {
  const TIMES = '须为两个 HH:MM（00:00 至 24:00），如 ["09:00", "12:00"]';
  test.each<[string, WorkingCalendar, string]>([
    [
      'an end before the start',
      monday(['18:00', '09:00']),
      'week.1[0] ["18:00","09:00"] 无效；结束须晚于开始，且不跨午夜',
    ],
    ['no time between', monday(['09:00', '09:00']), 'week.1[0] ["09:00","09:00"] 无效；结束须晚于开始，且不跨午夜'],
    [
      'overlapping hours',
      monday(['09:00', '12:30'], ['12:00', '18:00']),
      'week.1[1] ["12:00","18:00"] 与前一段 ["09:00","12:30"] 重叠；须按先后排列，互不重叠',
    ],
    [
      'hours out of order',
      monday(['13:00', '18:00'], ['09:00', '12:00']),
      'week.1[1] ["09:00","12:00"] 与前一段 ["13:00","18:00"] 重叠；须按先后排列，互不重叠',
    ],
    ['a time with one digit', monday(['9:00', '12:00']), `week.1[0] ["9:00","12:00"] 无效；${TIMES}`],
    ['a time past midnight', monday(['09:00', '24:01']), `week.1[0] ["09:00","24:01"] 无效；${TIMES}`],
    ['a time of 60 minutes', monday(['09:60', '12:00']), `week.1[0] ["09:60","12:00"] 无效；${TIMES}`],
    ['one time only', monday(['09:00']), `week.1[0] ["09:00"] 无效；${TIMES}`],
    ['a number', monday([9, 12]), `week.1[0] [9,12] 无效；${TIMES}`],
    ['hours as text', monday('09:00-12:00'), `week.1[0] "09:00-12:00" 无效；${TIMES}`],
    [
      'a missing weekday',
      { ...SERVICE, week: { 1: SERVICE.week[1] } as unknown as WorkingCalendar['week'] },
      'week.2 undefined 无效；须为时段的列表，如 [["09:00", "18:00"]]，休息日为 []',
    ],
    [
      'make-up hours that end before they start',
      { ...SERVICE, makeUpHours: [['12:00', '09:00']] },
      'makeUpHours[0] ["12:00","09:00"] 无效；结束须晚于开始，且不跨午夜',
    ],
    [
      'no such time zone',
      { ...SERVICE, timeZone: 'Asia/Peking' },
      'timeZone“Asia/Peking”无效；须为 IANA 时区名，如 Asia/Shanghai',
    ],
    [
      'no such last day',
      { ...SERVICE, coveredUntil: '2026' as CivilDay },
      'coveredUntil“2026”无效；须为日期 YYYY-MM-DD',
    ],
    [
      'no such kind of day',
      { ...SERVICE, dayKind: () => 'holiday' as 'off' },
      'dayKind(2026-11-20) 为 "holiday"，无效；须为 "off"、"work" 或 undefined',
    ],
  ])('%s', (_, calendar, expected) => {
    expect(message(calendar)).toBe(expected);
    expect(refusal(() => workingMinutesBetween(START, at('2026-11-30 10:00'), calendar))).toBe(expected);
  });

  test('a week without working time', () => {
    expect(message(everyDay('Asia/Shanghai'))).toMatch(/^week \{.*\} 没有工作时间；须至少有一天有一段工作时间$/);
    expect(message({ ...everyDay('Asia/Shanghai'), makeUpHours: [['09:00', '12:00']] })).toMatch(/没有工作时间/);
  });

  test('a calendar whose every day is a holiday, or that needs days which are never made up', () => {
    const expected =
      'budgetMinutes 360 从 2026-11-20T08:18:00Z 起一百年内用不完；须在日历（week、dayKind）和暂停（pauses）留出的工作时间之内';
    expect(message({ ...SERVICE, dayKind: () => 'off' })).toBe(expected);
    const never = {
      ...everyDay('Asia/Shanghai'),
      dayKind: () => undefined,
      makeUpHours: [['09:00', '12:00']] as const,
    };
    expect(message(never)).toBe(expected);
  });

  test('hours that touch are not an overlap', () => {
    expect(message(monday(['09:00', '12:00'], ['12:00', '18:00']))).toBe('');
  });
});

describe('other values that are refused', () => {
  test.each([-1, -0.001, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 52_596_001])(
    'a budget of %d minutes',
    (budget) => {
      expect(refusal(() => addWorkingTime(START, budget, SERVICE))).toBe(
        `budgetMinutes ${budget} 无效；须为 0 至 52596000 之间的分钟数`,
      );
    },
  );

  test('a budget that is a text', () => {
    expect(refusal(() => addWorkingTime(START, '360' as unknown as number, SERVICE))).toMatch(
      /^budgetMinutes 360 无效/,
    );
  });

  test.each(['', '2026-11-20', '2026-11-20T16:18:00+08:00', '2026-02-30T08:18:00Z'])('the instant “%s”', (text) => {
    const wrong = text as Instant;
    const rest = `“${text}”不是有效时刻；须为 UTC 时刻，如 2026-11-20T08:18:00Z`;
    expect(refusal(() => addWorkingTime(wrong, 360, SERVICE))).toBe(`start${rest}`);
    expect(refusal(() => workingMinutesBetween(wrong, START, SERVICE))).toBe(`a${rest}`);
    expect(refusal(() => workingMinutesBetween(START, wrong, SERVICE))).toBe(`b${rest}`);
  });

  test('a hundred years are the most that is counted, and are counted whole', () => {
    const always = everyDay('UTC', ['00:00', '24:00']);
    const [from, until] = ['2000-01-01T12:00:00Z', '2100-01-01T12:00:00Z'] as [Instant, Instant];
    expect(workingMinutesBetween(from, until, always)).toBe(52_596_000);
    expect(addWorkingTime(from, 52_596_000, always).due).toBe(until);
  });

  test('instants more than a hundred years apart', () => {
    const far = '2126-12-01T00:00:00Z' as Instant;
    expect(refusal(() => workingMinutesBetween(START, far, SERVICE))).toBe(
      'b“2126-12-01T00:00:00Z”距 2026-11-20T08:18:00Z 太远；须在一百年之内',
    );
  });
});
