import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { firstOfMonth } from '../optimisations/optimisation-id.ts';
import { dayOf, rowsOf } from '../values.ts';
import { answeredCount } from './answers.ts';
import { lastOfMonth, type Standing } from './under-maintenance.ts';

/** How far a run is. */
export interface Progress {
  answered: number;
  of: number;
}

/** Where the inspection of a system in a month stands. */
export type MonthCell =
  | { is: 'done'; entry: Entry; on: CivilDay | undefined; isLate: boolean; findings: number }
  | { is: 'in-progress'; entry: Entry; progress: Progress }
  | { is: 'planned'; entry: Entry; on: CivilDay | undefined }
  | {
      is: 'missing';
      why: 'none' | 'void' | 'planned' | 'unfinished';
      /** Whether the month is over: it can only be made up for late. */
      isOver: boolean;
      until: CivilDay;
      entry?: Entry;
      progress?: Progress;
    }
  | { is: 'not-due'; standing: Standing & { isDue: false } };

const REPORTED = ['reviewed', 'reported'];
const BEST_FIRST = [...REPORTED, 'in-progress', 'planned', 'void'];

/**
 * What the grid says of a system in a month: there is a report, one is being made, or it is missing, and why.
 * @source prj-2.3
 * @param entries the inspections of that system in any month, void ones included
 * @param today the day on which it is asked
 * @throws RangeError when the month is none
 */
export function monthCell(entries: readonly Entry[], month: CivilDay, standing: Standing, today: CivilDay): MonthCell {
  const until = lastOfMonth(month);
  const isOver = today > until;
  const entry = entryOfMonth(entries, month);
  if (entry && REPORTED.includes(entry.state)) return done(entry, until);
  if (entry && entry.state !== 'void' && !isOver) {
    if (entry.state === 'in-progress') return { is: 'in-progress', entry, progress: progressOf(entry) };
    return { is: 'planned', entry, on: dayOf(entry.values['plannedOn']) };
  }
  if (!standing.isDue && (!entry || entry.state === 'void')) return { is: 'not-due', standing };
  if (!entry) return { is: 'missing', why: 'none', isOver, until };
  const why = entry.state === 'void' ? 'void' : entry.state === 'planned' ? 'planned' : 'unfinished';
  return { is: 'missing', why, isOver, until, entry, progress: progressOf(entry) };
}

/** The entry of a month: of several, the one that has come furthest. */
export function entryOfMonth(entries: readonly Entry[], month: CivilDay): Entry | undefined {
  const first = firstOfMonth(month);
  const rank = ({ state }: Entry) => {
    const at = BEST_FIRST.indexOf(state);
    return at < 0 ? BEST_FIRST.length : at;
  };
  return entries
    .filter(({ values }) => {
      const day = dayOf(values['month']);
      return day !== undefined && firstOfMonth(day) === first;
    })
    .toSorted((a, b) => rank(a) - rank(b))[0];
}

/** How many of the items of a run are answered. */
export function progressOf({ values }: Pick<Entry, 'values'>): Progress {
  const count = values['itemCount'];
  return { answered: answeredCount(values['items']), of: typeof count === 'number' ? count : 0 };
}

function done(entry: Entry, until: CivilDay): MonthCell {
  const on = dayOf(entry.values['inspectedOn']);
  return {
    is: 'done',
    entry,
    on,
    isLate: on !== undefined && on > until,
    findings: rowsOf(entry.values['findings']).length,
  };
}
