import { addDays, type CivilDay } from '#domain/civil-day.ts';
import type { CallPlan } from './call-plans.ts';
import { NEVER, type SampleTime } from './sample-time.ts';

/** When things happen to goods in the workshop, in milliseconds since 1970. */
export interface WorkshopPlan {
  received: number;
  inRepair: number;
  checked: number;
  returned: number;
  closed: number;
  promisedOn: CivilDay;
}

const PROMISED_MINUTES = 5 * 480;

/** How goods go through the workshop once the technician is back with them: a week as a rule, longer where a part is late. */
export function workshopPlan({ left, takenBack }: CallPlan, time: SampleTime): WorkshopPlan {
  const received = time.workingLater(left, 45);
  const inRepair = time.workingLater(received, 260);
  const delayed = takenBack === 'delayed';
  const checked = delayed ? NEVER : time.workingLater(inRepair, 1150);
  const returned = time.workingLater(checked, 700);
  const closed = time.workingLater(returned, 700);
  const promisedOn = delayed ? addDays(time.today, -1) : time.dayOf(time.workingLater(received, PROMISED_MINUTES));
  return { received, inRepair, checked, returned, closed, promisedOn };
}
