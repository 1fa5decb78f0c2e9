import { type CivilDay, civilDayAt } from './civil-day.ts';
import { epochMilliseconds, type Instant, instantAt } from './instant.ts';
import { type Pause, type PausedSpan, stopsOf, withPauses } from './pauses.ts';
import { type WorkingCalendar, type WorkingRules, workingRules } from './working-calendar.ts';
import { type ClosedKind, HORIZON_DAYS, isWorkingSpan, type Span, timeline, type WorkingKind } from './working-days.ts';

/**
 * A stretch of the time between start and due, all of one kind. `until` is missing where a pause has not ended;
 * `reason` is that of a pause.
 */
export interface Segment {
  kind: WorkingKind | ClosedKind | 'pause';
  from: Instant;
  until?: Instant;
  /** Working minutes that it uses of the budget, with a fraction for seconds; 0 for closed time and pauses. */
  minutes: number;
  reason?: string;
}

/** When a budget of working time is used up, and how. */
export interface WorkingDeadline {
  /** Arriving at this very instant is on time. `undefined` where a pause that has not ended stops the clock. */
  due: Instant | undefined;
  /** The time from start to due, without gaps; the minutes sum to the budget. */
  ledger: Segment[];
  /** The deadline lies beyond the days for which the calendar knows the holidays. */
  uncovered?: true;
}

const MS_PER_MINUTE = 60_000;
const HORIZON_MS = HORIZON_DAYS * 86_400_000;

/**
 * The instant at which a budget of working minutes, counted from `start`, is used up. A budget that ends exactly at
 * closing time is due at that closing time, the same day; seconds are kept; working time inside a pause does not use up
 * the budget. A budget of 0 is due at `start`.
 * @source rep-14
 * @throws RangeError that names the field, its value and what is allowed
 */
export function addWorkingTime(
  start: Instant,
  budgetMinutes: number,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): WorkingDeadline {
  const rules = workingRules(calendar);
  const from = epochMilliseconds(start, 'start');
  const budget = budgetMs(budgetMinutes);
  const stops = stopsOf(pauses);
  if (budget === 0) {
    return { due: instantAt(from), ledger: [], ...uncoveredAt(rules, civilDayAt(rules.clock.dayOf(from))) };
  }
  const ledger: Segment[] = [];
  let left = budget;
  for (const span of withPauses(timeline(rules, from), stops)) {
    const used = isWorkingSpan(span) ? Math.min(left, span.until - span.from) : 0;
    const until = used > 0 ? span.from + used : span.until;
    ledger.push(segmentOf(span, ledger.at(-1)?.until ?? instantAt(span.from), until, used));
    left -= used;
    if (left === 0 || until === Number.POSITIVE_INFINITY) {
      return { due: ledger.at(-1)?.until, ledger, ...uncoveredAt(rules, span.day) };
    }
  }
  throw new RangeError(
    `budgetMinutes ${budgetMinutes} 从 ${start} 起一百年内用不完；须在日历（week、dayKind）和暂停（pauses）留出的工作时间之内`,
  );
}

/**
 * The working minutes from one instant to another, with a fraction for seconds; negative where `b` is earlier.
 * @source rep-14
 * @throws RangeError that names the field, its value and what is allowed
 */
export function workingMinutesBetween(a: Instant, b: Instant, calendar: WorkingCalendar): number {
  const [from, until] = [epochMilliseconds(a, 'a'), epochMilliseconds(b, 'b')];
  if (from > until) return 0 - workingMinutesBetween(b, a, calendar);
  const rules = workingRules(calendar);
  if (until - from > HORIZON_MS) throw new RangeError(`b“${b}”距 ${a} 太远；须在一百年之内`);
  let worked = 0;
  for (const span of timeline(rules, from)) {
    if (span.from >= until) break;
    if (isWorkingSpan(span)) worked += Math.min(span.until, until) - span.from;
  }
  return worked / MS_PER_MINUTE;
}

function budgetMs(minutes: number): number {
  if (typeof minutes === 'number' && minutes >= 0 && minutes * MS_PER_MINUTE <= HORIZON_MS) {
    return Math.round(minutes * MS_PER_MINUTE);
  }
  throw new RangeError(`budgetMinutes ${minutes} 无效；须为 0 至 ${HORIZON_MS / MS_PER_MINUTE} 之间的分钟数`);
}

function uncoveredAt({ coveredUntil }: WorkingRules, day: CivilDay): { uncovered?: true } {
  return coveredUntil !== undefined && day > coveredUntil ? { uncovered: true } : {};
}

function segmentOf(span: Span | PausedSpan, from: Instant, until: number, used: number): Segment {
  return {
    kind: span.kind,
    from,
    ...(until === Number.POSITIVE_INFINITY ? {} : { until: instantAt(until) }),
    minutes: used / MS_PER_MINUTE,
    ...(span.kind === 'pause' ? { reason: span.reason } : {}),
  };
}
