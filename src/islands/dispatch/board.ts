import { type CivilDay, civilDayIn } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Obligation } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import { certificatesOf, expiredOn, isRepairer, leaveOn } from '#registers/staff/fitness.ts';

/** A call that waits for somebody to be sent, and until when somebody must be there. */
export interface WaitingCall {
  call: Entry;
  /** Whether it came in on an earlier day: it goes first. */
  isFromBefore: boolean;
  due: Obligation | undefined;
}

/**
 * The calls that nobody was sent to yet, in the order in which they are to be dispatched: those of earlier days before those
 * of today, and among them the one that is due first.
 * @source rep-13
 */
export function waitingCalls(
  calls: readonly Entry[],
  today: CivilDay,
  due: (call: Entry) => Obligation | undefined,
): WaitingCall[] {
  return calls
    .filter(({ state }) => state === 'registered')
    .map((call) => ({ call, isFromBefore: call.day < today, due: due(call) }))
    .toSorted(
      (a, b) =>
        Number(b.isFromBefore) - Number(a.isFromBefore) || dueMs(a) - dueMs(b) || (a.call.no < b.call.no ? -1 : 1),
    );
}

/** A certificate as it stands on a day. */
export interface Certificate {
  name: string;
  /** The last day that counts; `undefined` where it does not expire. */
  validUntil: CivilDay | undefined;
  isExpired: boolean;
}

/** Somebody who can be sent. */
export interface Technician {
  id: string;
  name: string;
  certificates: readonly Certificate[];
  /** The last day of a leave that holds today, or `true` where its end is not known. */
  onLeaveUntil: CivilDay | true | undefined;
  /** Calls that the person has been sent to and not finished, and all of today's. */
  open: readonly Entry[];
  todays: number;
}

const OPEN = ['dispatched', 'on-site'];

/**
 * Who can be sent on a day: members of staff who are technicians or engineers, those at work before those on leave, and the
 * least loaded first.
 * @source flo-1.3
 * @source ret-5
 */
export function technicians(
  staff: readonly Entry[],
  calls: readonly Entry[],
  today: CivilDay,
  timeZone: string,
): Technician[] {
  return staff
    .filter(({ state, values }) => state === 'active' && isRepairer(values))
    .map(({ id, values }) => {
      const own = calls.filter((call) => call.values['technician'] === id);
      return {
        id,
        name: String(values['name'] ?? id),
        certificates: certificatesOn(values, today),
        onLeaveUntil: leaveUntil(values, today),
        open: own.filter(({ state }) => OPEN.includes(state)),
        todays: own.filter(
          (call) => call.state !== 'cancelled' && call.state !== 'void' && isOfDay(call, today, timeZone),
        ).length,
      };
    })
    .toSorted(
      (a, b) =>
        Number(a.onLeaveUntil !== undefined) - Number(b.onLeaveUntil !== undefined) ||
        a.open.length - b.open.length ||
        (a.id < b.id ? -1 : 1),
    );
}

/** The names of a technician's certificates that have expired; one with any of them is not sent without a reason. */
export function expiredNames({ certificates }: Technician): string[] {
  return certificates.filter(({ isExpired }) => isExpired).map(({ name }) => name);
}

function certificatesOn(values: Values, today: CivilDay): Certificate[] {
  const expired = expiredOn(values, today).map(({ name }) => name);
  return certificatesOf(values).map(({ name, until }) => ({
    name,
    validUntil: until,
    isExpired: expired.includes(name),
  }));
}

function leaveUntil(values: Values, today: CivilDay): CivilDay | true | undefined {
  const leave = leaveOn(values, today);
  return leave && (leave.until ?? true);
}

/** Whether a call came in, or was dispatched, on a day. */
function isOfDay({ day, values }: Entry, today: CivilDay, timeZone: string): boolean {
  const sent = values['dispatchedAt'];
  return day === today || (typeof sent === 'string' && civilDayIn(timeZone, new Date(sent)) === today);
}

function dueMs({ due }: WaitingCall): number {
  return due?.dueAt ? Date.parse(due.dueAt) : Number.POSITIVE_INFINITY;
}
