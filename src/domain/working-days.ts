import { type CivilDay, civilDayAt, isoWeekday } from './civil-day.ts';
import type { MinuteRange, WorkingRules } from './working-calendar.ts';

/** Kinds of time in which work is done: on an ordinary day, and on one that makes up for a holiday. */
export type WorkingKind = 'work' | 'make-up';

/** Kinds of time in which none is: between two stretches of a day, outside hours, days off, public holidays. */
export type ClosedKind = 'lunch' | 'night' | 'weekend' | 'holiday';

/** A stretch of time of one kind, in epoch milliseconds. */
export type Span = WorkingSpan | ClosedSpan;

interface Stretch {
  from: number;
  until: number;
  /** The civil day on which it begins. */
  day: CivilDay;
}

/** A stretch in which work is done. */
export interface WorkingSpan extends Stretch {
  kind: WorkingKind;
}

/** A stretch in which none is. */
export interface ClosedSpan extends Stretch {
  kind: ClosedKind;
}

/** How far ahead time is looked for; further away a calendar is taken to have none. */
export const HORIZON_DAYS = 36_525;

/** Whether work is done in a span. */
export function isWorkingSpan<S extends { kind: string }>(span: S): span is Extract<S, WorkingSpan> {
  return span.kind === 'work' || span.kind === 'make-up';
}

/**
 * Time from a moment on, without gaps, until the horizon. The nights before, between and after days off belong to
 * them: Friday 18:00 to Monday 9:00 is one weekend.
 */
export function* timeline(rules: WorkingRules, start: number): Generator<Span, void, undefined> {
  let closed: ClosedSpan | undefined;
  for (const span of spansByDay(rules, start)) {
    if (isWorkingSpan(span)) {
      if (closed) yield closed;
      closed = undefined;
      yield span;
      continue;
    }
    const kind = closed && commonKind(closed.kind, span.kind);
    if (closed && !kind) yield closed;
    closed = closed && kind ? { ...closed, kind, until: span.until } : span;
  }
}

/** What two closed stretches in a row are as one; a weekend and a holiday stay two. */
function commonKind(a: ClosedKind, b: ClosedKind): ClosedKind | undefined {
  if (a === b) return a;
  if (EXTENT[a] === EXTENT[b]) return undefined;
  return EXTENT[a] > EXTENT[b] ? a : b;
}

const EXTENT: Record<ClosedKind, number> = { lunch: 0, night: 1, weekend: 2, holiday: 2 };

function* spansByDay(rules: WorkingRules, start: number): Generator<Span, void, undefined> {
  const { clock } = rules;
  const first = clock.dayOf(start);
  for (let day = first; day <= first + HORIZON_DAYS; day++) {
    for (const span of spansOf(rules, day)) {
      const from = Math.max(span.from, start);
      if (from < span.until) yield from === span.from ? span : { ...span, from };
    }
  }
}

/** The spans of one civil day; a stretch that the change to summer time swallows is empty. */
function spansOf({ clock, ...rules }: WorkingRules, number: number): Span[] {
  const day = civilDayAt(number);
  const { kind, ranges } = planOf(rules, day);
  let until = clock.at(number, 0);
  const spans: Span[] = [];
  const next = (spanKind: Span['kind'], minute: number) => {
    const from = until;
    until = clock.at(number, minute);
    spans.push({ kind: spanKind, from, until, day } as Span);
  };
  ranges.forEach((range, i) => {
    next(i === 0 ? 'night' : 'lunch', range.from);
    next(kind, range.to);
  });
  next(ranges.length === 0 ? kind : 'night', 24 * 60);
  return spans;
}

function planOf(
  { week, makeUp, dayKind }: Omit<WorkingRules, 'clock'>,
  day: CivilDay,
): { kind: Span['kind']; ranges: readonly MinuteRange[] } {
  const usual = week[isoWeekday(day)];
  const notice = dayKind(day);
  if (notice === 'off') return { kind: 'holiday', ranges: [] };
  if (usual.length > 0) return { kind: 'work', ranges: usual };
  return notice === 'work' && makeUp.length > 0 ? { kind: 'make-up', ranges: makeUp } : { kind: 'weekend', ranges: [] };
}
