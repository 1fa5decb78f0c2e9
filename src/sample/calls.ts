import type { Instant } from '#domain/instant.ts';
import { suggestedCategory } from '#registers/call-ins/coverage.ts';
import type { SampleAsset } from './assets.ts';
import { type CallPlan, callPlans, moveTo } from './call-plans.ts';
import type { SampleContract } from './contracts.ts';
import { type Technician, technicians } from './people.ts';
import type { Random } from './random.ts';
import { NEVER, type SampleTime, written } from './sample-time.ts';
import { OTHER_JOBS } from './words/software.ts';
import type { Trouble } from './words/trouble.ts';

/** A call with everything that is drawn for it. */
export interface SampleCall {
  id: string;
  plan: CallPlan;
  asset: SampleAsset;
  jobKind: 'repair' | (typeof OTHER_JOBS)[number][0];
  trouble: Trouble;
  category: 'paid' | 'contract' | 'free';
  /** Undefined where nobody is sent. */
  technician: Technician | undefined;
  voucherNumber: string;
  /** Of the receipt for goods that are taken back. */
  receiptNumber: string;
  invoiceNumber: string;
}

const OTHER_JOB_SHARE = 0.06;
const FIRST_VOUCHER = 701;
const FIRST_RECEIPT = 401;
const FIRST_INVOICE = 26_332_000_001_101;

/** The four hundred calls, the earliest first. */
export function sampleCalls(
  time: SampleTime,
  timeZone: string,
  assets: readonly SampleAsset[],
  contracts: readonly SampleContract[],
  random: Random,
): SampleCall[] {
  const fixable = assets.filter(({ product }) => product.troubles.some(([, , , , , goods]) => goods));
  const calls = callPlans(time, random).map((plan, i): SampleCall => {
    const asset = random.pick(plan.takenBack ? fixable : assets);
    const job = !plan.takenBack && random.chance(OTHER_JOB_SHARE) ? random.pick(OTHER_JOBS) : undefined;
    const troubles = asset.product.troubles.filter(([, , , , , goods]) => !plan.takenBack || goods);
    return {
      id: `sample-call-ins-${String(i + 1).padStart(3, '0')}`,
      plan,
      asset,
      jobKind: job?.[0] ?? 'repair',
      trouble: job ? [job[1], job[2], job[3], 'other'] : random.pick(troubles),
      category: categoryOf(written(plan.called), timeZone, asset, contracts),
      technician: undefined,
      voucherNumber: '',
      receiptNumber: '',
      invoiceNumber: '',
    };
  });
  assign(calls, time);
  number(calls, time);
  return calls;
}

function categoryOf(
  calledAt: Instant,
  timeZone: string,
  { id, product, freeUntil }: SampleAsset,
  contracts: readonly SampleContract[],
): SampleCall['category'] {
  const free = product.kind === 'system' ? { freeMaintenanceUntil: freeUntil } : { warrantyUntil: freeUntil };
  const covers = contracts
    .filter(({ assets }) => assets.includes(id))
    .map(({ number, ...contract }) => ({ ...contract, name: number ?? contract.id }));
  return suggestedCategory({ calledAt, timeZone, asset: { id, ...free }, contracts: covers }).category;
}

/** Sends the technician who has been free longest; where all are busy, one comes later. */
function assign(calls: readonly SampleCall[], time: SampleTime): void {
  const busyUntil = new Map(technicians(time).map((technician) => [technician, 0]));
  const sent = calls.filter(({ plan }) => plan.dispatched <= time.now);
  for (const call of sent.toSorted((a, b) => a.plan.arrived - b.plan.arrived || a.plan.called - b.plan.called)) {
    const { plan, asset } = call;
    const visit = plan.arrived === NEVER ? (plan.appointment?.until ?? plan.dispatched) : plan.arrived;
    const days = [time.dayOf(plan.dispatched), time.dayOf(visit)];
    const able = [...busyUntil].filter(
      ([{ engineer, free }]) => days.every(free) && (engineer || asset.product.kind === 'product'),
    );
    const [technician, busy] = able.toSorted(([, a], [, b]) => a - b)[0] ?? [undefined, 0];
    call.technician = technician;
    if (!technician) plan.dispatched = plan.arrived = NEVER;
    if (!technician || plan.arrived === NEVER) continue;
    const isToday = time.dayOf(plan.called) === time.today;
    if (busy > plan.arrived) moveTo(plan, isToday ? Math.min(busy, time.now) : time.workingLater(busy, 15));
    busyUntil.set(technician, Math.max(busy, plan.left));
  }
}

/** Vouchers, receipts and invoices are numbered in the order in which they are written. */
function number(calls: readonly SampleCall[], time: SampleTime): void {
  const until = (moment: (plan: CallPlan) => number) =>
    calls.filter(({ plan }) => moment(plan) <= time.now).toSorted((a, b) => moment(a.plan) - moment(b.plan));
  for (const [i, call] of until(({ dispatched }) => dispatched).entries()) {
    call.voucherNumber = `FW-${time.dayOf(call.plan.dispatched).slice(0, 4)}-${String(FIRST_VOUCHER + i).padStart(4, '0')}`;
  }
  const left = until((plan) => plan.left);
  for (const [i, call] of left.entries()) call.invoiceNumber = String(FIRST_INVOICE + i * 2);
  for (const [i, call] of left.filter(({ plan }) => plan.takenBack).entries()) {
    call.receiptNumber = `LQ-${String(FIRST_RECEIPT + i).padStart(6, '0')}`;
  }
}
