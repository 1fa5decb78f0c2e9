import type { CivilDay } from './civil-day.ts';
import type { Figure } from './figures.ts';
import type { Instant } from './instant.ts';
import type { Values } from './register.ts';
import type { Text } from './text.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import type { Segment } from './working-time.ts';

/** Something that a clause obliges somebody to do, and when. */
export interface Obligation {
  clause: string;
  /** What is to be done: 抵达现场. */
  what: Text;
  /** Doing it at this very instant is in time; `undefined` where the clock stands still until further notice. */
  dueAt: Instant | undefined;
  /** When to begin with it, where that is earlier than when it is due: the opening of the next working day. */
  from?: Instant;
  /** `missed` without `doneAt` where it was not done and cannot be done any more. */
  status: 'upcoming' | 'overdue' | 'met' | 'missed';
  /** When it was done; where only the day is known, the beginning of that day. */
  doneAt?: Instant;
  /** The day on which it was done, where no more than the day is written down. */
  doneOn?: CivilDay;
  /** How the due time comes about, in words that a person can check: 郊区七小时. */
  explain: Text;
  /** The same, stretch by stretch, where working time is counted. */
  ledger?: readonly Segment[];
  /** The holidays of the year are not published yet. */
  uncovered?: true;
  /** The field that is to be filled. */
  field?: string;
}

/** What a rule may know besides the entry. */
export interface RuleContext {
  now: Instant;
  timeZone: string;
  /** The company's working hours as in force on a day. */
  calendarOn(day: CivilDay): WorkingCalendar;
  figures: readonly Figure[];
}

/** What an entry obliges to by one rule of the regulations; nothing where the rule does not apply. Never throws. */
export type Rule = (entry: { values: Values; state: string }, context: RuleContext) => Obligation | undefined;

/** Where an obligation stands: done in time or late, still to come, or overdue. */
export function statusOf(dueAt: Instant | undefined, doneAt: Instant | undefined, now: Instant): Obligation['status'] {
  const late = dueAt !== undefined && Date.parse(doneAt ?? now) > Date.parse(dueAt);
  if (doneAt !== undefined) return late ? 'missed' : 'met';
  return late ? 'overdue' : 'upcoming';
}
