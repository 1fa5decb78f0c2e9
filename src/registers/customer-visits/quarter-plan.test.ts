import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import { carriedInto, quarterOf, quarterPlan, type ToRevisit } from './quarter-plan.ts';

const day = (text: string) => text as CivilDay;
const customer = (id: string, lastVisitedOn?: string, carriedOver = false): ToRevisit => ({
  id,
  ...(lastVisitedOn && { lastVisitedOn: day(lastVisitedOn) }),
  carriedOver,
});

describe('the plan of a quarter is split over its months (prj-2.5)', () => {
  test('who has waited longest comes first, who was never visited before all (prj-2.5)', () => {
    const customers = [
      customer('a', '2026-09-20'),
      customer('b', '2026-07-02'),
      customer('c'),
      customer('d', '2026-08-11'),
      customer('e', '2026-07-02'),
    ];
    expect(quarterPlan(customers, '2026-Q4')).toEqual({
      '2026-10': ['c', 'b'],
      '2026-11': ['e', 'd'],
      '2026-12': ['a'],
    });
  });

  test('who was left over from an earlier quarter is visited in the first month, however many (prj-2.5)', () => {
    const carried = ['x', 'y', 'z'].map((id) => customer(id, '2026-01-05', true));
    expect(quarterPlan([customer('a'), customer('b'), ...carried], '2027-Q1')).toEqual({
      '2027-01': ['x', 'y', 'z'],
      '2027-02': ['a'],
      '2027-03': ['b'],
    });
  });

  test('a quarter without customers has its months all the same (prj-2.5)', () => {
    expect(quarterPlan([], '2026-Q2')).toEqual({ '2026-04': [], '2026-05': [], '2026-06': [] });
  });

  test('each customer is in it once, the months are even, and the order of the list does not matter (prj-2.5)', () => {
    const customers = fc.array(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        lastVisitedOn: fc.option(fc.constantFrom(day('2026-01-05'), day('2026-06-30')), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(customers, (list) => {
        const unique = list.filter(({ id }, i) => list.findIndex((one) => one.id === id) === i);
        const plan = quarterPlan(unique, '2026-Q4');
        const months = Object.values(plan);
        expect(months.flat().toSorted()).toEqual(unique.map(({ id }) => id).toSorted());
        const sizes = months.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(quarterPlan(unique.toReversed(), '2026-Q4')).toEqual(plan);
        expect(quarterPlan([...unique, ...unique], '2026-Q4')).toEqual(plan);
      }),
    );
  });

  test('what is no quarter is refused in words (prj-2.5)', () => {
    for (const text of ['2026-Q5', '2026-4', '', 'Q4'])
      expect(() => quarterPlan([], text)).toThrow(/须为年和 Q1 至 Q4/);
  });
});

describe('what is carried over (prj-2.5)', () => {
  const planned = (customer: string, month: string, isDone: boolean) => ({ customer, month: day(month), isDone });

  test('customers whose last planned revisit was not made, before the quarter only (prj-2.5)', () => {
    const visits = [
      planned('a', '2026-08-01', false),
      planned('b', '2026-08-01', true),
      planned('c', '2026-05-01', false),
      planned('c', '2026-09-01', true),
      planned('d', '2026-10-01', false),
    ];
    expect(carriedInto(visits, '2026-Q4')).toEqual(['a']);
    expect(carriedInto(visits, '2027-Q1')).toEqual(['a', 'd']);
  });

  test('a second revisit of the same month makes up for the first (prj-2.5)', () => {
    const twice = [planned('a', '2026-08-01', false), planned('a', '2026-08-01', true)];
    expect(carriedInto(twice, '2026-Q4')).toEqual([]);
    expect(carriedInto(twice.toReversed(), '2026-Q4')).toEqual([]);
  });

  test('a day lies in its quarter (prj-2.5)', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map((text) => quarterOf(day(text)))).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ]);
  });
});
