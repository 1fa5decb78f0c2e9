import type { Json } from '#domain/changes/change.ts';
import type { SampleAct } from './acts.ts';
import { type Desk, isPaid, signature } from './call-acts.ts';
import type { SampleCall } from './calls.ts';
import { PEOPLE } from './people.ts';
import { MINUTE, written } from './sample-time.ts';
import { rowsByPath, workDone } from './work-done.ts';
import type { WorkshopPlan } from './workshop-plan.ts';

/** Every how manieth receipt is lost, the first of them this one. */
const LOST_EVERY = 13;
const LOST_FIRST = 4;

/** What was done until now to goods that were taken back; nothing where they are still on their way. */
export function workshopActs(call: SampleCall, plan: WorkshopPlan, desk: Desk, place: number): SampleAct[] {
  const { time } = desk;
  const acts: SampleAct[] = [];
  const act = (at: number, who: Pick<SampleAct, 'by' | 'letter'>, set: () => SampleAct['set'], to?: string) => {
    if (at > time.now) return;
    const entry = `sample-workshop-${place}`;
    acts.push({ at, ...who, register: 'workshop', entry, set: set(), ...(to !== undefined && { to }) });
  };
  const clerk = { by: PEOPLE.clerk, letter: 'A' } as const;
  const technician = { by: call.technician?.id ?? '', letter: 'B' } as const;
  const repairedAt = plan.inRepair + 130 * MINUTE;
  const charged = isPaid(call);
  const worked = { who: technician.by, from: plan.inRepair + 10 * MINUTE, until: repairedAt };
  const day = time.dayOf(call.plan.called);
  const work = workDone(call, worked, 'L-03', desk.prices, { day, charged });
  const lost = place % LOST_EVERY === LOST_FIRST;
  act(plan.received, clerk, () => goods(call, plan, desk));
  act(plan.inRepair, technician, () => ({}), 'in-repair');
  // A delayed repair waits for its parts: nothing of it is written down yet.
  if (plan.checked <= time.now) act(repairedAt, technician, () => rowsByPath(work));
  act(plan.checked, { by: PEOPLE.supervisor, letter: 'B' }, () => check(plan), 'checked');
  act(plan.returned, technician, () => handingBack(call, plan, desk, work.fee), 'returned');
  act(plan.closed, clerk, () => settlement(call, lost, time.dayOf(plan.returned)), 'closed');
  return acts;
}

function goods(
  { id, asset, trouble, receiptNumber }: SampleCall,
  { received, promisedOn }: WorkshopPlan,
  { time }: Desk,
): Record<string, Json> {
  return {
    callIn: id,
    customer: asset.customer.id,
    receiptNumber,
    receiptState: 'issued',
    goods: trouble[5] ?? asset.product.name,
    model: asset.product.model,
    ...(asset.serial !== undefined && { serial: asset.serial }),
    accessories: '接线端子一组；外壳有旧划痕，当面点清',
    broughtInOn: time.dayOf(received),
    promisedOn,
  };
}

function check({ checked }: WorkshopPlan): Record<string, Json> {
  return { checkedBy: PEOPLE.supervisor, checkedAt: written(checked), checkPassed: true };
}

function handingBack(call: SampleCall, { returned }: WorkshopPlan, desk: Desk, fee: number): Record<string, Json> {
  return {
    returnedOn: desk.time.dayOf(returned),
    returnedTo: call.asset.customer.contact.name,
    customerSignature: signature(call, desk, returned),
    receiptState: 'recovered',
    fee,
    ...(fee > 0 && {
      invoiceNumber: `${call.invoiceNumber.slice(0, -4)}9${call.receiptNumber.slice(-3)}`,
      invoicedOn: desk.time.dayOf(returned),
    }),
  };
}

function settlement({ asset, receiptNumber }: SampleCall, lost: boolean, day: string): Record<string, Json> {
  const { name } = asset.customer.contact;
  const statement = `领取收据 ${receiptNumber} 遗失，声明作废，如有人凭此收据领取，与贵公司无关。${asset.customer.name} ${name} ${day}`;
  return {
    ...(lost ? { receiptState: 'lost', lostStatement: statement } : { receiptState: 'voided' }),
    filedBy: PEOPLE.clerk,
  };
}
