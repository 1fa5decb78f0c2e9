import type { CivilDay } from './civil-day.ts';
import { epochMilliseconds, type Instant } from './instant.ts';
import { isWorkingSpan, type Span } from './working-days.ts';

/** Time in which a deadline does not run; without `until` it has not ended yet. */
export interface Pause {
  from: Instant;
  until?: Instant | undefined;
  reason: string;
}

/** Working time that a pause takes out; its end is `Infinity` where the pause has none. */
export interface PausedSpan {
  kind: 'pause';
  from: number;
  until: number;
  day: CivilDay;
  reason: string;
}

/** A pause in epoch milliseconds. */
export interface Stop {
  from: number;
  until: number;
  reason: string;
}

/**
 * Pauses in order, the longer first where two begin together; those without length are left out.
 * @throws RangeError that names the pause, its value and what is allowed
 */
export function stopsOf(pauses: readonly Pause[]): Stop[] {
  return pauses
    .map(checkedStop)
    .filter((stop) => stop.from < stop.until)
    .toSorted((a, b) => a.from - b.from || b.until - a.until);
}

function checkedStop(pause: Pause, i: number): Stop {
  const from = epochMilliseconds(pause.from, `pauses[${i}].from`);
  const until =
    pause.until === undefined ? Number.POSITIVE_INFINITY : epochMilliseconds(pause.until, `pauses[${i}].until`);
  if (until < from) {
    throw new RangeError(`pauses[${i}].until“${pause.until}”早于开始 ${pause.from}；须不早于开始，未结束的不填`);
  }
  return { from, until, reason: pause.reason };
}

/**
 * Spans in order, with the working time that falls into a stop cut out and marked as such. Where stops overlap, the time
 * counts once, as that of the one that began first.
 */
export function* withPauses(spans: Iterable<Span>, stops: readonly Stop[]): Generator<Span | PausedSpan> {
  let next = 0;
  for (const span of spans) {
    let from = span.from;
    while (from < span.until) {
      while (next < stops.length && stops[next]!.until <= from) next++;
      const stop = stops[next];
      if (!isWorkingSpan(span) || !stop || stop.from >= span.until) {
        yield from === span.from ? span : { ...span, from };
        break;
      }
      if (from < stop.from) yield { ...span, from, until: stop.from };
      from = Math.max(from, stop.from);
      const until = stop.until === Number.POSITIVE_INFINITY ? stop.until : Math.min(stop.until, span.until);
      yield { kind: 'pause', from, until, day: span.day, reason: stop.reason };
      from = until;
    }
  }
}
