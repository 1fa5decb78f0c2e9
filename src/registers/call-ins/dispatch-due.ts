import { type Figure, valueOn } from '#domain/figures.ts';
import { civilTimeIn, compareInstants, type Instant } from '#domain/instant.ts';
import type { WorkingCalendar } from '#domain/working-calendar.ts';
import { addWorkingTime, type WorkingDeadline } from '#domain/working-time.ts';

/** In town or outside. */
export type Zone = 'urban' | 'suburban';

/** The customer would rather be served at `until`; until then, from `from` on, the clock stands still. */
export interface Appointment {
  from: Instant;
  until: Instant;
  agreedBy: string;
  reason: string;
}

/** What the deadline of a call depends on. */
export interface DispatchedCall {
  calledAt: Instant;
  zone: Zone;
  /** By row id. One that ends before it begins stops nothing. */
  appointments?: Readonly<Record<string, Appointment>> | undefined;
}

const MINUTES_PER_HOUR = 60;

/**
 * When somebody must have arrived at the customer's, by the figure in force on the day of the call. Arriving at that very
 * second is on time.
 * @source rep-14
 * @throws RangeError when the figure is not there, counts something else, or was not yet in force; or a time is no instant
 */
export function dueOnSite(
  { calledAt, zone, appointments = {} }: DispatchedCall,
  calendar: WorkingCalendar,
  figures: readonly Figure[],
): WorkingDeadline {
  const { day } = civilTimeIn(calendar.timeZone, calledAt);
  const figure = figures.find(({ id }) => id === `rep-14.${zone}`);
  if (figure?.unit !== 'working-hour') {
    throw new RangeError(`数值“rep-14.${zone}”的单位是 ${figure?.unit ?? '（没有这个数值）'}；须为 working-hour`);
  }
  const pauses = Object.values(appointments).filter(({ from, until }) => compareInstants(from, until) < 0);
  return addWorkingTime(calledAt, Number(valueOn(figure, day)) * MINUTES_PER_HOUR, calendar, pauses);
}
