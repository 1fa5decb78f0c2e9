import { epochMilliseconds, type Instant } from '#domain/instant.ts';

/** A stretch of work; without `until` it is still going on. */
export interface Interval {
  from: Instant;
  until?: Instant | undefined;
}

const MS_PER_MINUTE = 60_000;

/**
 * The minutes actually worked, with a fraction for seconds: time in which two worked, or that was written down twice, counts
 * once. An interval that has not ended, or that ends before it begins, adds nothing.
 * @source rep-7
 * @throws RangeError when a time is not an instant
 */
export function labourMinutes(intervals: readonly Interval[]): number {
  const spans = intervals
    .flatMap(({ from, until }) =>
      until === undefined ? [] : [{ from: epochMilliseconds(from, 'from'), until: epochMilliseconds(until, 'until') }],
    )
    .toSorted((a, b) => a.from - b.from);
  let worked = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, until } of spans) {
    worked += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return worked / MS_PER_MINUTE;
}
