import { addDays, type CivilDay } from '#domain/civil-day.ts';
import { type Figure, type FigureUnit, valueOn } from '#domain/figures.ts';
import { civilTimeIn, type Instant, instantIn } from '#domain/instant.ts';
import { type Obligation, type Rule, type RuleContext, statusOf } from '#domain/obligation.ts';
import type { WorkingCalendar } from '#domain/working-calendar.ts';
import { addWorkingTime } from '#domain/working-time.ts';

const ONE_MILLISECOND = 1 / 60_000;

/** A rule that has nothing to say where a day lies outside the calendar or a figure was not yet in force. */
export function harmless(rule: Rule): Rule {
  return (entry, context) => {
    try {
      return rule(entry, context);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
}

/**
 * A figure as in force on a day, with the number that it is.
 * @throws RangeError when it is not there, counts something else, or was not yet in force
 */
export function figureOn(
  figures: readonly Figure[],
  id: string,
  unit: FigureUnit,
  day: CivilDay,
): { figure: Figure; value: number } {
  const figure = figures.find((one) => one.id === id);
  if (figure?.unit !== unit) {
    throw new RangeError(`数值“${id}”的单位是 ${figure?.unit ?? '（没有这个数值）'}；须为 ${unit}`);
  }
  return { figure, value: Number(valueOn(figure, day)) };
}

/**
 * The last instant of a day: what is due that day may be done until then.
 * @throws RangeError when it is not a day
 */
export function endOf(day: CivilDay, timeZone: string): Instant {
  return instantIn(timeZone, day, '23:59:59.999');
}

/** What is due by the end of a day and is done on a day, or at an instant, or not yet. */
export function dueOn(
  day: CivilDay,
  done: { on?: CivilDay | undefined; at?: Instant | undefined },
  { now, timeZone }: Pick<RuleContext, 'now' | 'timeZone'>,
): Pick<Obligation, 'dueAt' | 'status' | 'doneAt' | 'doneOn'> {
  const dueAt = endOf(day, timeZone);
  const doneAt = done.at ?? (done.on && instantIn(timeZone, done.on, '00:00'));
  return {
    dueAt,
    status: statusOf(dueAt, doneAt, now),
    ...(doneAt && { doneAt }),
    ...(!done.at && done.on && { doneOn: done.on }),
  };
}

/** A working day, and when work begins on it. */
export interface Opening {
  day: CivilDay;
  at: Instant;
  /** The holidays of the year are not published yet. */
  uncovered?: true;
}

/**
 * The first working day after a day.
 * @throws RangeError when the calendar has none
 */
export function nextWorkingDay(day: CivilDay, calendar: WorkingCalendar): Opening {
  const midnight = instantIn(calendar.timeZone, addDays(day, 1), '00:00');
  const { ledger, uncovered } = addWorkingTime(midnight, ONE_MILLISECOND, calendar);
  const at = ledger.at(-1)?.from ?? midnight;
  return { day: civilTimeIn(calendar.timeZone, at).day, at, ...(uncovered && { uncovered }) };
}
