import { describe, expect, test } from 'vitest';
import { type CivilDay, civilDay } from '#domain/civil-day.ts';
import { type PriceLine, priceOn } from './price-on.ts';

const day = (text: string): CivilDay => {
  const found = civilDay(text);
  if (!found) throw new RangeError(text);
  return found;
};

const line = (price: number, from: string, until?: string, code = 'L-01'): PriceLine => ({
  code,
  price,
  from: day(from),
  ...(until !== undefined && { until: day(until) }),
});

/** The price in fen; what is said instead where there is none. */
const on = (lines: readonly PriceLine[], when: string, code = 'L-01') => {
  const found = priceOn(lines, code, day(when));
  return found.kind === 'price' ? found.line.price : found.kind;
};

describe('the price in force on a day (ret-10)', () => {
  const halves = [line(110, '2026-07-01', '2026-12-31'), line(100, '2026-01-01', '2026-06-30')];

  test('counts on its first and on its last day, in whatever order the list is', () => {
    expect(['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'].map((when) => on(halves, when))).toEqual([
      100, 100, 110, 110,
    ]);
  });

  test('is that of the item asked for, not of one whose code begins alike', () => {
    const lines = [line(100, '2026-01-01'), line(900, '2026-01-01', undefined, 'L-010')];
    expect([on(lines, '2026-05-01'), on(lines, '2026-05-01', 'L-010'), on(lines, '2026-05-01', 'L-0')]).toEqual([
      100,
      900,
      'none',
    ]);
  });

  test('of nothing may be nothing: a free item has a price too', () => {
    expect(on([line(0, '2026-01-01')], '2026-05-01')).toBe(0);
  });
});

describe('prices that overlap (ret-10)', () => {
  test('a new price ends one without an end, on the day that it begins', () => {
    const lines = [line(100, '2026-01-01'), line(110, '2026-07-01')];
    expect([on(lines, '2026-06-30'), on(lines, '2026-07-01')]).toEqual([100, 110]);
  });

  test('a price without an end does not come back when the next one has ended', () => {
    expect(on([line(100, '2026-01-01'), line(110, '2026-07-01', '2026-12-31')], '2027-01-01')).toBe('none');
  });

  test('a shorter price within a longer one gives way again to the longer', () => {
    const lines = [line(100, '2026-01-01', '2026-12-31'), line(80, '2026-06-18', '2026-06-20')];
    expect(['2026-06-17', '2026-06-18', '2026-06-20', '2026-06-21'].map((when) => on(lines, when))).toEqual([
      100, 80, 80, 100,
    ]);
  });

  test('two prices from the same day are named, and none of them is chosen', () => {
    const lines = [line(100, '2026-01-01'), line(110, '2026-01-01')];
    expect(priceOn(lines, 'L-01', day('2026-05-01'))).toEqual({ kind: 'disputed', lines });
  });

  test('the same price entered twice is no dispute', () => {
    expect(on([line(100, '2026-01-01'), line(100, '2026-01-01')], '2026-05-01')).toBe(100);
  });

  test('two prices of one day are no dispute any more once one of them has ended', () => {
    expect(on([line(100, '2026-01-01', '2026-01-31'), line(110, '2026-01-01')], '2026-02-01')).toBe(110);
  });
});

describe('days without a price (ret-10)', () => {
  const lines = [line(100, '2026-01-01', '2026-03-31'), line(120, '2026-06-01')];

  test('between two prices there is none, and both neighbours are named', () => {
    expect(priceOn(lines, 'L-01', day('2026-04-01'))).toEqual({ kind: 'none', before: lines[0], after: lines[1] });
    expect([on(lines, '2026-03-31'), on(lines, '2026-06-01')]).toEqual([100, 120]);
  });

  test('before the first price there is none, and the first is named', () => {
    expect(priceOn(lines, 'L-01', day('2025-12-31'))).toEqual({ kind: 'none', after: lines[0] });
  });

  test('an item that is not on the list has none', () => {
    expect(priceOn(lines, 'P-9', day('2026-05-01'))).toEqual({ kind: 'none' });
  });

  test('a price that ends before it begins is never in force and ends no other', () => {
    const turned = [line(100, '2026-01-01'), line(1, '2026-05-01', '2026-04-01')];
    expect(on(turned, '2026-05-01')).toBe(100);
  });
});
