import { type CivilDay, epochDay } from './civil-day.ts';

/** Turns civil time in one time zone into moments; days are numbered from 1970-01-01, moments are epoch milliseconds. */
export interface ZoneClock {
  /**
   * The first moment at which the clock has reached a minute of a day (0 … 1440). A time that is skipped in spring is
   * the moment of the change, so that a later time is never an earlier moment.
   */
  at(day: number, minute: number): number;
  /** The civil day of a moment. */
  dayOf(moment: number): number;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Moments during which a zone keeps one offset from UTC, none of them near a change of clocks that came before. */
interface Steady {
  from: number;
  until: number;
  offset: number;
}

/**
 * The clock of a time zone.
 * @throws RangeError when there is no such time zone
 */
export function zoneClock(timeZone: string): ZoneClock {
  const zoned = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
  assertKnown(timeZone, zoned);
  let steady: Steady = { from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY, offset: 0 };
  return {
    at(day, minute) {
      const local = day * MS_PER_DAY + minute * MS_PER_MINUTE;
      const likely = local - steady.offset;
      if (steady.from <= likely && likely < steady.until) return likely;
      const moment = firstMoment(timeZone, local);
      steady = steadyFrom(zoned(moment));
      return moment;
    },
    dayOf: (moment) => epochDay(zoned(moment).toPlainDate().toString() as CivilDay),
  };
}

function assertKnown(timeZone: string, zoned: (moment: number) => unknown): void {
  try {
    zoned(0);
  } catch {
    throw new RangeError(`timeZone“${timeZone}”无效；须为 IANA 时区名，如 Asia/Shanghai`);
  }
}

function firstMoment(timeZone: string, local: number): number {
  const plain = Temporal.PlainDateTime.from(new Date(local).toISOString().slice(0, -1));
  const moment = plain.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  if (moment.toPlainDateTime().equals(plain)) return moment.epochMilliseconds;
  return changeBefore(moment)?.epochMilliseconds ?? moment.epochMilliseconds;
}

/** A clock time occurs twice only within two days after a change; there, `firstMoment` decides. */
function steadyFrom(moment: Temporal.ZonedDateTime): Steady {
  const before = changeBefore(moment);
  return {
    from: before ? before.epochMilliseconds + 2 * MS_PER_DAY : Number.NEGATIVE_INFINITY,
    until: moment.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: moment.offsetNanoseconds / 1_000_000,
  };
}

/** The last change of clocks up to a moment, that moment included. */
function changeBefore(moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  return moment.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
}
