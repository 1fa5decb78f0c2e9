import type { Entry } from '#domain/entry.ts';
import { context, obligationsOf } from '../desk/circumstances.ts';
import { timeZone, today } from '../desk/clock.ts';
import { database } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { registerOf } from '../desk/registers.ts';
import { type Technician, technicians, type WaitingCall, waitingCalls } from './board.ts';

/** What the board shows; `undefined` until it is read. */
export interface Board {
  waiting: readonly WaitingCall[];
  people: readonly Technician[];
  /** Calls that somebody has been sent to, due first. */
  out: readonly Entry[];
  calls: readonly Entry[];
}

/** The board as it is now, here and in the other tabs. */
export function useBoard(): Board | undefined {
  const day = today.value;
  const { value: calls } = useLive(() => openCalls(day), [day]);
  const { value: staff } = useLive(
    () => database.entries.where('[register+state]').equals(['staff', 'active']).toArray(),
    [],
  );
  if (!calls || !staff) return undefined;
  const register = registerOf('call-ins');
  const due = (call: Entry) => obligationsOf(register, call, context.value)['dispatch-sla'];
  return {
    waiting: waitingCalls(calls, day, due),
    people: technicians(staff, calls, day, timeZone),
    out: calls.filter(({ state }) => state === 'dispatched' || state === 'on-site'),
    calls,
  };
}

/** Calls that are to be dispatched or under way, whatever their day, and all of today's. */
async function openCalls(day: string): Promise<Entry[]> {
  const states = ['registered', 'dispatched', 'on-site'].map((state) => ['call-ins', state]);
  const [open, todays] = await Promise.all([
    database.entries.where('[register+state]').anyOf(states).toArray(),
    database.entries.where('[register+day]').equals(['call-ins', day]).toArray(),
  ]);
  return [...new Map([...open, ...todays].map((call) => [call.id, call])).values()];
}
