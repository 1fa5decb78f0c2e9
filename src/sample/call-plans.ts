import { CALLS, callTimes } from './call-times.ts';
import type { Random } from './random.ts';
import { MINUTE, NEVER, type SampleTime } from './sample-time.ts';

/** When things happen to a call, in milliseconds since 1970; what is later than now has not happened. */
export interface CallPlan {
  called: number;
  dispatched: number;
  arrived: number;
  left: number;
  closed: number;
  cancelled: number;
  /** Whether the goods are taken back to the workshop, and how far they are to come there. */
  takenBack?: 'returned' | 'delayed';
  /** The customer would rather be served later. */
  appointment?: { from: number; until: number };
  escalated?: boolean;
  offList?: boolean;
}

const OLD_TAKEN_BACK = 9;
/** The working days before today on which goods were taken back that are still on their way through the workshop. */
const RECENT_TAKEN_BACK = [2, 4, 6, 8, 10];
const DELAYED = 8;
const CANCELLED = 12;
const LATE = 12;
const APPOINTMENTS = 10;
const ESCALATED = 8;
const OFF_LIST = 6;

/** What becomes of each call, the earliest call first. */
export function callPlans(time: SampleTime, random: Random): CallPlan[] {
  const times = callTimes(time, random);
  const earlier = times.earlier.map((called) => usual(called, time, random));
  const recent = RECENT_TAKEN_BACK.map((days) => {
    const plan = bringable(earlier, time.at(time.workingDayBefore(days), 0));
    if (plan) plan.takenBack = days === DELAYED ? 'delayed' : 'returned';
    return plan;
  });
  const missing = recent.filter((plan) => plan === undefined).length;
  const rest = shuffled(
    earlier.filter((plan) => plan.takenBack === undefined && plan.called < time.at(time.workingDayBefore(12), 0)),
    random,
  );
  const take = (count: number) => rest.splice(0, count);
  for (const plan of take(OLD_TAKEN_BACK + missing)) plan.takenBack = 'returned';
  for (const plan of take(CANCELLED)) cancel(plan, random);
  for (const plan of take(LATE)) arriveLate(plan, time, random);
  for (const plan of take(APPOINTMENTS)) appoint(plan, time, random);
  for (const plan of take(ESCALATED)) escalate(plan);
  for (const plan of take(OFF_LIST)) plan.offList = true;
  const all = [...earlier, ...lastDay(times.lastDay, time, random), ...todays(times.today, time.now)];
  if (all.length !== CALLS) throw new RangeError(`样例有 ${all.length} 次叫修；应为 ${CALLS}`);
  return all.toSorted((a, b) => a.called - b.called);
}

function usual(called: number, time: SampleTime, random: Random): CallPlan {
  const dispatched = time.workingLater(called, random.int(8, 35));
  const arrived = time.workingLater(dispatched, random.int(35, 140));
  const left = arrived + random.int(35, 110) * MINUTE;
  const closed = time.workingLater(left, random.int(30, 240));
  return { called, dispatched, arrived, left, closed, cancelled: NEVER };
}

/** A call from some moment on within three days that came early enough for the goods to be brought in on the same day. */
function bringable(plans: readonly CallPlan[], from: number): CallPlan | undefined {
  return plans.find(({ called, takenBack }) => called >= from && called < from + 3 * 1440 * MINUTE && !takenBack);
}

function cancel(plan: CallPlan, random: Random): void {
  const early = random.chance(0.5);
  plan.cancelled = early ? plan.called + random.int(3, 7) * MINUTE : plan.dispatched + random.int(5, 20) * MINUTE;
  if (early) plan.dispatched = NEVER;
  plan.arrived = NEVER;
}

function arriveLate(plan: CallPlan, time: SampleTime, random: Random): void {
  moveTo(plan, time.workingLater(plan.called, random.int(470, 640)));
}

/** The clock stands still until the time agreed, and the technician comes about then. */
function appoint(plan: CallPlan, time: SampleTime, random: Random): void {
  const until = time.workingLater(plan.called, random.int(480, 800));
  plan.appointment = { from: plan.dispatched + 5 * MINUTE, until };
  moveTo(plan, until + random.int(0, 12) * MINUTE);
}

function escalate(plan: CallPlan): void {
  plan.escalated = true;
  plan.left += 95 * MINUTE;
  plan.closed += 95 * MINUTE;
}

/** Puts off the arrival, and what comes after it. */
export function moveTo(plan: CallPlan, arrived: number): void {
  const by = arrived - plan.arrived;
  plan.arrived = arrived;
  plan.left += by;
  plan.closed += by;
}

/** Two that nobody was sent to, two that are not closed, goods that were taken back, and an appointment still to come. */
function lastDay(times: readonly number[], time: SampleTime, random: Random): CallPlan[] {
  return times.map((called, i) => {
    const plan = usual(called, time, random);
    if (i === 0 || i === 3) plan.closed = NEVER;
    if (i === 1) plan.takenBack = 'returned';
    if (i === 2) plan.closed = plan.left + 40 * MINUTE;
    if (i === 4 || i === 6) plan.dispatched = plan.arrived = NEVER;
    if (i === 5) {
      plan.appointment = { from: plan.dispatched + 5 * MINUTE, until: time.workingLater(time.now, 300) };
      plan.arrived = NEVER;
    }
    return plan;
  });
}

/** Today's calls: the first are solved, in others somebody is on site or on the way, the last three to five wait. */
function todays(times: readonly number[], now: number): CallPlan[] {
  const waiting = Math.floor(times.length / 2);
  const sent = times.length - waiting;
  const solved = Math.max(1, Math.floor(sent * 0.4));
  const onSite = Math.max(1, Math.floor(sent * 0.4));
  return times.map((called, i) => {
    const since = now - called;
    const dispatched = called + Math.min(since * 0.2, 25 * MINUTE);
    const arrived =
      i < solved
        ? called + Math.min(since * 0.5, 120 * MINUTE)
        : called + Math.max(Math.min(since * 0.55, 120 * MINUTE), since - 70 * MINUTE);
    const left = called + Math.min(since * 0.85, 200 * MINUTE);
    return {
      called,
      dispatched: i < sent ? dispatched : NEVER,
      arrived: i < solved + onSite ? arrived : NEVER,
      left: i < solved ? left : NEVER,
      closed: NEVER,
      cancelled: NEVER,
    };
  });
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
