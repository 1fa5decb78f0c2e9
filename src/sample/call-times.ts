import { addDays, type CivilDay, isoWeekday } from '#domain/civil-day.ts';
import type { Random } from './random.ts';
import { MINUTE, type SampleTime } from './sample-time.ts';

/** How many call-ins the sample has. */
export const CALLS = 400;

/** The calls of the last working day, and when the first of them came and how far apart they are, in minutes. */
export const LAST_DAY_CALLS = 7;
const LAST_DAY_FIRST = 515;
const LAST_DAY_STEP = 75;

const OPENING = 510;
const EVENING_SHARE = 0.04;
const MORNING_SHARE = 0.58;
const DAY_OFF_WEIGHT = 0.12;
const MONDAY_WEIGHT = 1.35;
/** Today's first call came at least so long ago, in minutes, as far as the day has begun. */
const LEAST_MORNING = 50;

/** When the calls of the sample came, the earliest first, in milliseconds since 1970. */
export interface CallTimes {
  earlier: readonly number[];
  /** Those of the last working day. */
  lastDay: readonly number[];
  today: readonly number[];
}

/** Four hundred calls in three months: more on Mondays and before lunch, few in the evening and on days off. */
export function callTimes(time: SampleTime, random: Random): CallTimes {
  const today = todaysCalls(time, random);
  const lastDay = Array.from({ length: LAST_DAY_CALLS }, (_, i) =>
    time.at(time.lastWorkingDay, LAST_DAY_FIRST + i * LAST_DAY_STEP + random.int(0, 20)),
  );
  const weighted = earlierDays(time).map((day) => ({ day, weight: weightOf(time, day) }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const earlier = Array.from({ length: CALLS - today.length - lastDay.length }, () => {
    let left = random.next() * total;
    const drawn = weighted.find(({ weight }) => {
      left -= weight;
      return left < 0;
    });
    const day = drawn?.day ?? time.firstDay;
    return time.at(day, minuteOfCall(time.isWorkingDay(day), random));
  });
  return { earlier: earlier.toSorted((a, b) => a - b), lastDay, today };
}

function earlierDays({ firstDay, today, lastWorkingDay }: SampleTime): CivilDay[] {
  const days: CivilDay[] = [];
  for (let day = firstDay; day < today; day = addDays(day, 1)) if (day !== lastWorkingDay) days.push(day);
  return days;
}

function weightOf(time: SampleTime, day: CivilDay): number {
  if (!time.isWorkingDay(day)) return DAY_OFF_WEIGHT;
  return isoWeekday(day) === 1 ? MONDAY_WEIGHT : 1;
}

function minuteOfCall(working: boolean, random: Random): number {
  if (!working) return random.int(540, 1200);
  if (random.chance(EVENING_SHARE)) return random.int(1080, 1290);
  return random.chance(MORNING_SHARE) ? random.int(OPENING, 705) : random.int(775, 1040);
}

/** Whatever the hour: who looks at the sample in the early morning sees a desk at work as well. */
function todaysCalls({ now, today, at }: SampleTime, random: Random): number[] {
  const count = random.int(8, 10);
  const first = Math.max(at(today, 0), Math.min(at(today, OPENING), now - LEAST_MORNING * MINUTE));
  return Array.from({ length: count }, (_, i) => {
    const share = (0.94 * (i + 0.7 * random.next())) / count;
    return first + Math.floor(((now - first) * share) / MINUTE) * MINUTE;
  });
}
