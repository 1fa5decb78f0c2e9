import { type CivilDay, civilDayIn } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { dayOf, momentOf, wordsOf } from '#registers/values.ts';

/** A fee of a call or of a repair in the workshop, as the accountant sees it. */
export interface Charge {
  entry: Entry;
  /** In fen; `undefined` where it is not settled yet. */
  fee: number | undefined;
  payment: 'cash' | 'invoice' | 'with-goods' | undefined;
  /** The day on which the work was finished or the goods were returned: by its end the fee is to be in the books. */
  day: CivilDay | undefined;
  /** What shows that it was paid or billed: who took the cash, the invoice's number. */
  proof: string | undefined;
}

const DONE = ['solved', 'taken-back', 'closed', 'returned'];

/**
 * The charges among some calls and workshop entries: of paid service that is done, whether or not the fee was written down yet.
 * @source rep-5
 * @source rep-8
 */
export function chargesOf(entries: readonly Entry[], timeZone: string): Charge[] {
  return entries.flatMap((entry) => {
    const { register, state, values } = entry;
    if (!DONE.includes(state)) return [];
    const fee = typeof values['fee'] === 'number' ? values['fee'] : undefined;
    if (register === 'workshop') return fee ? [workshopCharge(entry, fee)] : [];
    const isPaid = values['category'] === 'paid' || (fee ?? 0) > 0;
    return isPaid && fee !== 0 ? [callCharge(entry, fee, timeZone)] : [];
  });
}

function workshopCharge(entry: Entry, fee: number): Charge {
  const { returnedOn, invoiceNumber } = entry.values;
  return { entry, fee, payment: 'invoice', day: dayOf(returnedOn), proof: wordsOf(invoiceNumber) };
}

function callCharge(entry: Entry, fee: number | undefined, timeZone: string): Charge {
  const { payment, cashReceivedBy, invoiceNumber, finishedAt } = entry.values;
  const finished = momentOf(finishedAt);
  return {
    entry,
    fee,
    payment: payment === 'cash' || payment === 'invoice' || payment === 'with-goods' ? payment : undefined,
    day: finished ? civilDayIn(timeZone, new Date(finished)) : undefined,
    proof: wordsOf(payment === 'cash' ? cashReceivedBy : invoiceNumber),
  };
}

/** What is still to be done about some charges, and what was charged on a day. */
export interface Accounts {
  cash: readonly Charge[];
  invoices: readonly Charge[];
  unsettled: readonly Charge[];
  charged: readonly Charge[];
}

/** Charges by what is to be done about them; those with the return of goods are charged there. */
export function accountsOn(day: CivilDay, charges: readonly Charge[]): Accounts {
  const own = charges.filter(({ payment }) => payment !== 'with-goods');
  const isOpen = ({ entry }: Charge) => entry.state !== 'closed';
  return {
    cash: own.filter((charge) => charge.payment === 'cash' && !charge.proof && isOpen(charge)),
    invoices: own.filter((charge) => charge.payment === 'invoice' && !charge.proof && isOpen(charge)),
    unsettled: own.filter((charge) => (!charge.payment || charge.fee === undefined) && isOpen(charge)),
    charged: own.filter((charge) => charge.day === day),
  };
}

/** The sum of some charges in fen. */
export function sumOf(charges: readonly Charge[]): number {
  return charges.reduce((total, { fee = 0 }) => total + fee, 0);
}
