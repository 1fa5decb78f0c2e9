import type { Json } from '#domain/changes/change.ts';
import type { SampleAct } from './acts.ts';
import type { SampleCall } from './calls.ts';
import { PEOPLE } from './people.ts';
import type { SamplePrice } from './prices.ts';
import type { Random } from './random.ts';
import { MINUTE, type SampleTime, written } from './sample-time.ts';
import type { SampleFile } from './signature-image.ts';
import { rowsByPath, type WorkDone, workDone } from './work-done.ts';

/** What is at hand when the acts are written. */
export interface Desk {
  time: SampleTime;
  prices: readonly SamplePrice[];
  signatures: readonly SampleFile[];
  random: Random;
}

/** Who acts, and on which device. */
type Who = Pick<SampleAct, 'by' | 'letter'>;

const SECOND_CLERK_SHARE = 0.3;
const REFUSED_SHARE = 0.04;
const INVOICE_FROM_FEN = 30_000;
const CANCELLATIONS = [
  '客户来电：重新送电后恢复正常，不用来了',
  '同一故障已另行登记，本次撤销',
  '客户改由物业自行处理',
  '电话指导后解决，客户同意撤销',
  '客户要等检修停产时一并处理，届时再叫修',
];
const REFUSALS = ['负责人出差，值班员不肯代签', '要先请示领导，当场不肯签字', '对收费有不同意见，不肯签字'];
const DEPARTMENTS: Readonly<Record<string, string>> = {
  manufacture: '生产部',
  assembly: '工程部',
  design: '技术部',
  material: '采购部',
};

/** Everything that was done to a call until now: registered, dispatched, cancelled, arrived, left, paid and closed. */
export function callActs(call: SampleCall, desk: Desk, returned: number): SampleAct[] {
  const { plan } = call;
  const { now } = desk.time;
  const acts: SampleAct[] = [];
  const act = (at: number, who: Who, set: () => SampleAct['set'], to?: string, reason?: string) => {
    if (at > now) return false;
    const later = Math.max(at, acts.at(-1)?.at ?? 0);
    const done = { set: set(), ...(to !== undefined && { to }), ...(reason !== undefined && { reason }) };
    acts.push({ at: later, ...who, register: 'call-ins', entry: call.id, ...done });
    return true;
  };
  const clerk = clerkOf(call, desk);
  const technician: Who = { by: call.technician?.id ?? '', letter: 'B' };
  const typedAt = Math.min(plan.called + desk.random.int(60, 150) * 1000, now);
  act(typedAt, clerk, () => registration(call, desk));
  if (call.technician) {
    act(plan.dispatched, { by: PEOPLE.supervisor, letter: 'B' }, () => dispatch(call), 'dispatched');
    if (plan.appointment) act(plan.appointment.from, clerk, () => appointment(call));
  }
  if (act(plan.cancelled, clerk, () => ({}), 'cancelled', desk.random.pick(CANCELLATIONS))) return acts;
  if (!act(plan.arrived, technician, () => arrival(call), 'on-site')) return acts;
  if (plan.escalated) act(plan.arrived + 25 * MINUTE, technician, () => escalation(call));
  const work = plan.left > now ? undefined : workOf(call, desk);
  if (!work) return acts;
  act(plan.left, technician, () => leaving(call, desk, work), plan.takenBack ? 'taken-back' : 'solved');
  const billing = bill(call, work, desk);
  if (billing) act(plan.left + 20 * MINUTE, { by: PEOPLE.accountant, letter: 'A' }, () => billing);
  // The voucher is filed once the accountant is through with it.
  const filed = Math.max(plan.takenBack ? returned : plan.closed, plan.left + 25 * MINUTE);
  const filing = () => ({ filedBy: PEOPLE.clerk, filedOn: desk.time.dayOf(filed) });
  act(filed, { by: PEOPLE.clerk, letter: 'A' }, filing, 'closed');
  return acts;
}

function clerkOf({ plan }: SampleCall, { random, time }: Desk): Who {
  const afterHours = !time.isWorkingDay(time.dayOf(plan.called));
  return afterHours || random.chance(SECOND_CLERK_SHARE)
    ? { by: PEOPLE.secondClerk, letter: 'B' }
    : { by: PEOPLE.clerk, letter: 'A' };
}

function registration({ plan, asset, jobKind, trouble, category }: SampleCall, { time }: Desk): Record<string, Json> {
  const { customer, site, product, serial } = asset;
  return {
    calledAt: written(plan.called),
    customer: customer.id,
    contact: customer.contact.name,
    phone: customer.contact.phone,
    site: site.name,
    address: site.address,
    zone: site.zone,
    asset: asset.id,
    model: product.model,
    ...(serial !== undefined && { serial }),
    jobKind,
    symptom: trouble[0],
    promisedAt: written(time.workingLater(plan.called, 300)),
    category,
    suggestedCategory: category,
  };
}

function dispatch({ plan, technician, voucherNumber }: SampleCall): Record<string, Json> {
  return {
    sentToSupervisorAt: written(plan.called),
    voucherNumber,
    technician: technician?.id ?? '',
    dispatchedAt: written(plan.dispatched),
  };
}

function appointment({ plan, asset }: SampleCall): Record<string, Json> {
  const { from = 0, until = 0 } = plan.appointment ?? {};
  return {
    'appointments.01': {
      from: written(from),
      until: written(until),
      agreedBy: asset.customer.contact.name,
      reason: '当天现场不能停机，客户另约时间',
    },
    promisedAt: written(until),
  };
}

function arrival({ plan }: SampleCall): Record<string, Json> {
  const departed = Math.max(plan.dispatched, plan.arrived - 30 * MINUTE);
  return { departedAt: written(departed), arrivedAt: written(plan.arrived) };
}

function escalation({ plan }: SampleCall): Record<string, Json> {
  return {
    'escalations.01': {
      at: written(plan.arrived + 25 * MINUTE),
      toWhom: '技术部 孙丽',
      plan: '技术部电话指导，按临时方案先恢复运行，当天复核',
    },
  };
}

/** Whether the customer pays: a fault from use is not free within the warranty either. */
export function isPaid({ category, trouble, jobKind }: SampleCall): boolean {
  return category === 'paid' || (category === 'free' && jobKind === 'repair' && isOwnFault(trouble[3]));
}

function isOwnFault(cause: string): boolean {
  return cause === 'use' || cause === 'other';
}

function workOf(call: SampleCall, { time, prices }: Desk): WorkDone {
  const { plan, asset, technician } = call;
  const margin = (plan.left - plan.arrived) * 0.1;
  const worked = { who: technician?.id ?? '', from: plan.arrived + margin, until: plan.left - margin };
  const labour = asset.product.kind === 'system' ? 'L-02' : 'L-01';
  const charged = isPaid(call) && !plan.takenBack;
  const done = workDone(call, worked, labour, prices, { day: time.dayOf(plan.called), charged });
  return plan.takenBack ? { ...done, parts: {} } : done;
}

function leaving(call: SampleCall, desk: Desk, work: WorkDone): Record<string, Json> {
  const { plan, trouble, jobKind, category, receiptNumber } = call;
  const [, faultFound, repair, cause, , goods] = trouble;
  const department = DEPARTMENTS[cause];
  const paid = isPaid(call);
  return {
    faultFound,
    faultDiffers: desk.random.chance(0.12),
    ...(jobKind === 'repair' && { cause, ...(department && { responsibleDepartment: department }) }),
    workDone: plan.takenBack ? `现场没有备件，拆下${goods}带回修护` : repair,
    ...rowsByPath(work),
    finishedAt: written(plan.left),
    customerSignature: signature(call, desk),
    ...(plan.takenBack && { receiptNumber, ...(paid && { payment: 'with-goods' }) }),
    ...(paid &&
      category !== 'paid' && { category: 'paid', categoryReason: '质保期内，但现场查明不属质量问题，客户已同意' }),
    ...(paid && !plan.takenBack && { fee: work.fee, payment: work.fee >= INVOICE_FROM_FEN ? 'invoice' : 'cash' }),
  };
}

/** The customer's signature on the voucher, or that it was refused before a witness. */
export function signature({ asset, plan }: SampleCall, { random, signatures }: Desk, at = plan.left): Json {
  const { name } = asset.customer.contact;
  if (random.chance(REFUSED_SHARE)) {
    return { refusedAt: written(at), reason: random.pick(REFUSALS), witness: `${asset.site.name}值班员` };
  }
  const { sha256 } = signatures[name.charCodeAt(0) % signatures.length] ?? { sha256: '' };
  return { sha256, signedAt: written(at), by: name };
}

/** What the accountant enters on the day of the work. */
function bill(call: SampleCall, { fee }: WorkDone, { time }: Desk): Record<string, Json> | undefined {
  const { plan, invoiceNumber } = call;
  if (!isPaid(call) || plan.takenBack) return undefined;
  if (fee < INVOICE_FROM_FEN) return { cashReceivedBy: PEOPLE.accountant, cashReceivedOn: time.dayOf(plan.left) };
  return { invoiceNumber, invoicedOn: time.dayOf(plan.left) };
}
