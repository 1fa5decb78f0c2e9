import type { Entry } from '#domain/entry.ts';
import { instantAt } from '#domain/instant.ts';
import { context, obligationsOf } from '../desk/circumstances.ts';
import { timeZone, today } from '../desk/clock.ts';
import { database } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { registerOf } from '../desk/registers.ts';
import { type Technician, technicians } from '../dispatch/board.ts';
import { type JobGroups, jobGroups } from './job-groups.ts';

/** Who can be sent, and whose jobs are which; `undefined` until it is read. */
export interface Jobs {
  people: readonly Technician[];
  of(technician: string): JobGroups;
}

/** The calls that technicians have to do with now, here and in the other tabs. */
export function useJobs(): Jobs | undefined {
  const day = today.value;
  const { value: calls } = useLive(() => currentCalls(day), [day]);
  const { value: staff } = useLive(
    () => database.entries.where('[register+state]').equals(['staff', 'active']).toArray(),
    [],
  );
  if (!calls || !staff) return undefined;
  return {
    people: technicians(staff, calls, day, timeZone),
    of: (technician) => jobGroups(calls, technician, { today: day, timeZone, dueMs }),
  };
}

const CURRENT = ['dispatched', 'on-site', 'taken-back', 'solved'];

/** Calls that somebody was sent to and whose voucher is not filed, and all that were written on since the day began. */
async function currentCalls(day: string): Promise<Entry[]> {
  const began = Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
  const [current, touched] = await Promise.all([
    database.entries
      .where('[register+state]')
      .anyOf(CURRENT.map((state) => ['call-ins', state]))
      .toArray(),
    database.entries
      .where('[register+updatedAt]')
      .between(['call-ins', instantAt(began)], ['call-ins', []])
      .toArray(),
  ]);
  return [...new Map([...current, ...touched].map((call) => [call.id, call])).values()];
}

function dueMs(call: Entry): number {
  const due = obligationsOf(registerOf('call-ins'), call, context.value)['dispatch-sla']?.dueAt;
  return due ? Date.parse(due) : Number.POSITIVE_INFINITY;
}
