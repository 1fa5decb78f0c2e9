import type { Entry } from '#domain/entry.ts';
import { type Cells, momentOf, rowsOf, wordsOf } from '#registers/values.ts';
import { lookup } from '../desk/lookup.ts';

/** Everything on file of the customer who calls. */
export interface Caller {
  id: string;
  /** `undefined` for a customer who is being entered with the call. */
  customer: Entry | undefined;
  contacts: readonly Cells[];
  sites: readonly Cells[];
  /** In service, by site and name. */
  assets: readonly Entry[];
  contracts: readonly Entry[];
  /** Earlier calls, the newest first. */
  calls: readonly Entry[];
}

/** What there is on file of a customer. */
export async function callerOf(id: string): Promise<Caller> {
  const [customer, assets, contracts, calls] = await Promise.all([
    lookup.entry(id),
    lookup.naming(id, 'assets'),
    lookup.naming(id, 'contracts'),
    lookup.naming(id, 'call-ins'),
  ]);
  return {
    id,
    customer,
    contacts: cellsOf(customer, 'contacts'),
    sites: cellsOf(customer, 'sites'),
    assets: assets.filter(({ state }) => state !== 'retired').toSorted(bySiteAndName),
    contracts,
    calls: calls.filter(({ values }) => values['customer'] === id).toSorted(newestFirst),
  };
}

function cellsOf(customer: Entry | undefined, table: string): Cells[] {
  return rowsOf(customer?.values[table]).map(([, cells]) => cells);
}

function bySiteAndName(a: Entry, b: Entry): number {
  const key = ({ values }: Entry) => `${wordsOf(values['site']) ?? ''}\n${wordsOf(values['name']) ?? ''}`;
  return key(a).localeCompare(key(b), 'zh-CN') || (a.id < b.id ? -1 : 1);
}

function newestFirst(a: Entry, b: Entry): number {
  return (momentOf(b.values['calledAt']) ?? '').localeCompare(momentOf(a.values['calledAt']) ?? '');
}
