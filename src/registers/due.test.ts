import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import { contextAt } from '../../tests/support/registers.ts';
import { everyDay, inShanghai, SERVICE } from '../../tests/support/service-times.ts';
import { dueOn, figureOn, harmless, nextWorkingDay } from './due.ts';

const day = (text: string) => text as CivilDay;
const { figures } = contextAt('2026-11-23 09:00');

describe('the next working day (rep-13)', () => {
  test.each([
    ['a Thursday', '2026-11-19', '2026-11-20 09:00:00'],
    ['a Friday', '2026-11-20', '2026-11-23 09:00:00'],
    ['a Friday before a make-up Saturday', '2026-10-09', '2026-10-10 09:00:00'],
    ['the last day before Spring Festival', '2026-02-14', '2026-02-24 09:00:00'],
    ['the last day before National Day', '2026-09-30', '2026-10-08 09:00:00'],
  ])('after %s, %s, opens at %s (rep-13)', (_, from, opening) => {
    expect(inShanghai(nextWorkingDay(day(from), SERVICE).at)).toBe(opening);
  });

  test('in a year without published holidays says so; a calendar without hours has none', () => {
    expect(nextWorkingDay(day('2026-12-31'), SERVICE).uncovered).toBe(true);
    expect(nextWorkingDay(day('2026-11-19'), SERVICE).uncovered).toBeUndefined();
    expect(() => nextWorkingDay(day('2026-11-19'), everyDay('Asia/Shanghai'))).toThrow(RangeError);
  });
});

describe('what is due by the end of a day', () => {
  test('is in time on that day, whatever the hour, and late on the next', () => {
    const context = contextAt('2026-12-31 09:00');
    const status = (on: string) => dueOn(day('2026-11-23'), { on: day(on) }, context).status;
    expect(['2026-11-22', '2026-11-23', '2026-11-24'].map(status)).toEqual(['met', 'met', 'missed']);
  });

  test('shows the day where no more is known, and the moment where it is', () => {
    const context = contextAt('2026-12-31 09:00');
    expect(dueOn(day('2026-11-23'), { on: day('2026-11-23') }, context).doneOn).toBe('2026-11-23');
    expect(dueOn(day('2026-11-23'), { at: context.now, on: day('2026-11-23') }, context)).not.toHaveProperty('doneOn');
  });
});

test('a figure that counts something else, or is not there, is refused by name', () => {
  expect(() => figureOn(figures, 'rep-15.notice', 'week', day('2026-11-23'))).toThrow('rep-15.notice');
  expect(() => figureOn(figures, 'rep-99', 'month', day('2026-11-23'))).toThrow('rep-99');
});

test('a rule says nothing of days outside the calendar, but a mistake in the code is not hidden', () => {
  const failing = (error: Error) => () =>
    harmless(() => {
      throw error;
    })({ values: {}, state: '' }, contextAt('2026-11-23 09:00'));
  expect(failing(new RangeError('9999'))()).toBeUndefined();
  expect(failing(new TypeError('undefined'))).toThrow(TypeError);
});
