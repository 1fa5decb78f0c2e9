import type { Change } from '#domain/changes/change.ts';
import { type CivilDay, epochDay } from '#domain/civil-day.ts';
import type { Instant } from '#domain/instant.ts';
import type { Register } from '#domain/register.ts';
import type { WorkingCalendar } from '#domain/working-calendar.ts';
import { changesOf, type SampleAct } from './acts.ts';
import { sampleAssets } from './assets.ts';
import { callActs, type Desk } from './call-acts.ts';
import { sampleCalls } from './calls.ts';
import { sampleContracts } from './contracts.ts';
import { samplePrices } from './prices.ts';
import { randomFrom } from './random.ts';
import { NEVER, sampleTime } from './sample-time.ts';
import { setupActs } from './setup-acts.ts';
import { type SampleFile, signatureImage } from './signature-image.ts';
import { workshopActs } from './workshop-acts.ts';
import { workshopPlan } from './workshop-plan.ts';

const HANDS = 6;

/** The images of the signatures that the sample names. */
export function sampleFiles(): SampleFile[] {
  return Array.from({ length: HANDS }, (_, i) => signatureImage(i + 1));
}

/**
 * Three months of an after-sales desk up to now, with four hundred call-ins, as two devices would have written them: the same
 * for the same moment, and nothing that is done later than now. Only what is promised or agreed lies ahead.
 * @param calendarOn the working hours as in force on a day
 * @param registers by id; what the sample has for others is left out
 * @throws RangeError when there is no such time zone, or no work is done for two months
 */
export function sampleChanges(
  now: Instant,
  timeZone: string,
  calendarOn: (day: CivilDay) => WorkingCalendar,
  registers: ReadonlyMap<string, Register>,
): Change[] {
  const time = sampleTime(now, timeZone, calendarOn);
  const random = randomFrom(epochDay(time.today));
  const assets = sampleAssets(random, time.today);
  const contracts = sampleContracts(assets, time.today);
  const prices = samplePrices(time.today);
  const desk: Desk = { time, prices, signatures: sampleFiles(), random };
  let goods = 0;
  // The last asset is retired within the three months: nobody calls about it.
  const calls = sampleCalls(time, timeZone, assets.slice(0, -1), contracts, random);
  const acts = calls.flatMap((call): SampleAct[] => {
    if (!call.plan.takenBack || call.plan.left > time.now) return callActs(call, desk, NEVER);
    const plan = workshopPlan(call.plan, time);
    goods += 1;
    return [...callActs(call, desk, plan.closed), ...workshopActs(call, plan, desk, goods)];
  });
  return changesOf([...setupActs(time, assets, contracts, prices), ...acts], registers, time.dayOf);
}
