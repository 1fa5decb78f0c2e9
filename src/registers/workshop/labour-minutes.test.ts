import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../../tests/support/service-times.ts';
import { type Interval, labourMinutes } from './labour-minutes.ts';

const on = (from: string, until?: string): Interval => ({
  from: at(`2026-11-16 ${from}`),
  ...(until && { until: at(`2026-11-16 ${until}`) }),
});

const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: 0, max: 86_000 }), fc.integer({ min: 0, max: 9000 }))
  .map(([start, seconds]) => {
    const instant = (second: number) =>
      at(new Date(Date.UTC(2026, 10, 16, 0, 0, second)).toISOString().slice(0, 19).replace('T', ' '));
    return { from: instant(start), until: instant(start + seconds) };
  });
const intervals = fc.array(interval, { minLength: 1, maxLength: 12 });
const span = (all: readonly Interval[]) =>
  (Math.max(...all.map(({ until }) => Date.parse(until!))) - Math.min(...all.map(({ from }) => Date.parse(from)))) /
  60_000;

describe('the hours actually worked on goods (rep-7)', () => {
  test.each<[string, Interval[], number]>([
    ['nothing yet', [], 0],
    ['one after the other', [on('09:00', '10:00'), on('13:00', '13:30')], 90],
    ['end to end', [on('09:00', '10:00'), on('10:00', '10:30')], 90],
    ['two at once', [on('09:00', '10:30'), on('10:00', '11:00')], 120],
    ['one inside the other', [on('09:00', '12:00'), on('10:00', '11:00'), on('11:30', '12:30')], 210],
    ['the same written down twice', [on('09:00', '10:00'), on('09:00', '10:00')], 60],
    ['seconds', [on('09:00:00', '09:00:30')], 0.5],
    ['one that has not ended', [on('09:00', '10:00'), on('09:30')], 60],
    ['one that ends before it begins', [on('09:00', '10:00'), on('12:00', '08:00')], 60],
  ])('%s: no minute counts twice (rep-7)', (_, worked, minutes) => {
    expect(labourMinutes(worked)).toBe(minutes);
  });

  test('the order in which they were written down does not matter (rep-7)', () => {
    fc.assert(
      fc.property(intervals, fc.infiniteStream(fc.integer({ min: 0, max: 99 })), (all, keys) => {
        const shuffled = all.map((one) => ({ one, key: keys.next().value })).toSorted((a, b) => a.key - b.key);
        expect(labourMinutes(shuffled.map(({ one }) => one))).toBe(labourMinutes(all));
      }),
    );
  });

  test('they are never more than the time from the first to the last, nor than their sum, nor less than the longest (rep-7)', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const each = all.map((one) => labourMinutes([one]));
        const minutes = labourMinutes(all);
        expect(minutes).toBeLessThanOrEqual(span(all));
        expect(minutes).toBeLessThanOrEqual(each.reduce((sum, one) => sum + one, 0) + 1e-6);
        expect(minutes).toBeGreaterThanOrEqual(Math.max(...each));
      }),
    );
  });
});
