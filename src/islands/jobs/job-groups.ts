import { type CivilDay, civilDayIn } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';

/** The jobs of one technician, as they are to be seen to. */
export interface JobGroups {
  /** To go to, or there already: due first. */
  open: readonly Entry[];
  /** Finished on site, with the voucher still to be handed in: the one that was finished first leads. */
  waiting: readonly Entry[];
  /** At an end, and finished today. */
  done: readonly Entry[];
  /** How many jobs the day has: those still open, and those that were finished on it. */
  todays: number;
}

const OPEN: readonly string[] = ['dispatched', 'on-site'];
const WAITING: readonly string[] = ['taken-back', 'solved'];

/**
 * A technician's calls in the order in which they are to be seen to.
 * @param dueMs when somebody must be there, in milliseconds since 1970; infinite where the clock does not run
 * @source rep-14
 * @source rep-4
 */
export function jobGroups(
  calls: readonly Entry[],
  technician: string,
  { today, timeZone, dueMs }: { today: CivilDay; timeZone: string; dueMs: (call: Entry) => number },
): JobGroups {
  const own = calls.filter(({ values }) => values['technician'] === technician);
  const isTodays = (call: Entry) => finishedOn(call, timeZone) === today;
  const open = own
    .filter(({ state }) => OPEN.includes(state))
    .toSorted((a, b) => dueMs(a) - dueMs(b) || (a.no < b.no ? -1 : 1));
  const waiting = own.filter(({ state }) => WAITING.includes(state)).toSorted(byFinish);
  const done = own.filter((call) => call.state === 'closed' && isTodays(call)).toSorted(byFinish);
  return { open, waiting, done, todays: open.length + waiting.filter(isTodays).length + done.length };
}

/** Every job of the groups, in the order in which they are shown. */
export function allJobs({ open, waiting, done }: JobGroups): Entry[] {
  return [...open, ...waiting, ...done];
}

function finishedOn({ values }: Entry, timeZone: string): CivilDay | undefined {
  const at = values['finishedAt'];
  const moment = typeof at === 'string' ? new Date(at) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? civilDayIn(timeZone, moment) : undefined;
}

function byFinish(a: Entry, b: Entry): number {
  return String(a.values['finishedAt'] ?? '') < String(b.values['finishedAt'] ?? '') ? -1 : 1;
}
