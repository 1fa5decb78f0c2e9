import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { hoursOf, workingHours } from './field.ts';

const hours = workingHours({ label: { zh: '周一', en: 'Monday' } });

describe('the working hours of a day', () => {
  test.each([
    ['09:00-12:00 13:00-18:00', '09:00-12:00 13:00-18:00'],
    ['9:00–12:00，13:00–18:00', '09:00-12:00 13:00-18:00'],
    ['９：００～１２：００、１３：００～１８：００', '09:00-12:00 13:00-18:00'],
    ['8点30至12点00和13点00到17点30', '08:30-12:00 13:00-17:30'],
    ['00:00-24:00', '00:00-24:00'],
    ['08:00-12:00 12:00-16:00', '08:00-12:00 12:00-16:00'],
  ])('%s is read as %s', (typed, stored) => {
    expect(hours.parse(typed)).toBe(stored);
    expect(hours.fault(stored)).toBeUndefined();
  });

  test.each(['休息', '9-12', '09:00', '09:00-12:00 下午', '25:00-26:00', '09:60-12:00', '24:00-24:00'])(
    '%s is not guessed at',
    (typed) => {
      expect(hours.parse(typed)).toBeUndefined();
    },
  );

  test.each(['13:00-18:00 09:00-12:00', '09:00-12:00 11:00-18:00', '22:00-06:00', '09:00-09:00'])(
    '%s is refused: a deadline could not be counted by it',
    (turned) => {
      expect(faultOf(hours, turned).zh).toContain('颠倒、重叠或跨了午夜');
      expect(hoursOf(turned)).toBeUndefined();
    },
  );

  test('only one way of writing them is stored, so that equal hours are equal', () => {
    expect(accepted(hours, ['09:00-12:00', '9:00-12:00', '09:00-12:00 ', '09:00–12:00', ''])).toEqual(['09:00-12:00']);
  });

  test('they stand for stretches of a day', () => {
    expect(hoursOf('09:00-12:00 13:00-18:00')).toEqual([
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ]);
    expect([undefined, null, 7, '', '休息'].map(hoursOf)).toEqual(Array(5).fill(undefined));
  });

  test('what was stored reads back as itself', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(minutes, (marks) => {
        const times = marks
          .toSorted((a, b) => a - b)
          .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
        const text = times.flatMap((time, i) => (i % 2 ? [`${times[i - 1]}-${time}`] : [])).join(' ');
        expect(hours.parse(text)).toBe(text);
        expect(hours.parse(hours.format(text, 'zh'))).toBe(text);
      }),
    );
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(hours));
});
