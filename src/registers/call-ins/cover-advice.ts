import type { Advice, Lookup } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { assetsOf } from '../contracts/advice.ts';
import { dayOf, momentOf, wordsOf } from '../values.ts';
import { type CoverContract, type CoveredAsset, suggestedCategory } from './coverage.ts';

/** A contract that was in force counts for the calls of its days, whatever became of it; a draft or a cancelled one does not. */
const CONCLUDED: readonly string[] = ['in-force', 'ended', 'renewed'];

/**
 * The service category that cover suggests for a call, with the reason, where it has not been taken over yet.
 * @source rep-1
 * @source gen-1.1
 */
export async function coverAdvice(values: Values, lookup: Lookup, timeZone: string): Promise<Advice[]> {
  const [calledAt, customer, asset] = [
    momentOf(values['calledAt']),
    wordsOf(values['customer']),
    wordsOf(values['asset']),
  ];
  if (!calledAt || !customer || values['category'] === 'internal') return [];
  const [covered, contracts] = await Promise.all([
    asset === undefined ? undefined : lookup.entry(asset),
    lookup.naming(customer, 'contracts'),
  ]);
  const suggestion = suggestedCategory({
    calledAt,
    timeZone,
    asset: covered && coveredAsset(covered),
    contracts: contracts.filter(({ values: { customer: whose } }) => whose === customer).flatMap(contractOf),
  });
  if (values['suggestedCategory'] === suggestion.category && values['category']) return [];
  const set = { category: suggestion.category, suggestedCategory: suggestion.category };
  return [{ kind: 'suggest', field: 'category', clause: suggestion.clause, text: suggestion.reason, set }];
}

function coveredAsset({ id, values }: Entry): CoveredAsset {
  return {
    id,
    warrantyUntil: dayOf(values['warrantyUntil']),
    freeMaintenanceUntil: dayOf(values['freeMaintenanceUntil']),
  };
}

function contractOf({ id, no, state, values }: Entry): CoverContract[] {
  const { kind, number } = values;
  const [from, until] = [dayOf(values['from']), dayOf(values['until'])];
  const isKind = kind === 'maintenance' || kind === 'free-maintenance';
  if (!CONCLUDED.includes(state) || !isKind || !from || !until) return [];
  return [{ id, kind, name: wordsOf(number) ?? no, from, until, assets: assetsOf(values) }];
}
