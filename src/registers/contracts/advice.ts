import type { Advise } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { linked } from '../linked.ts';
import { dayOf, rowsOf, wordsOf } from '../values.ts';

/**
 * Other contracts of the same kind that cover the same things in some of the same days.
 * @source rep-1
 */
export const contractAdvice: Advise = async ({ id, values, state }, lookup) => {
  const customer = wordsOf(values['customer']);
  if (!customer || state === 'cancelled') return [];
  const others = (await lookup.naming(customer, 'contracts')).filter(
    (other) => other.id !== id && other.state !== 'cancelled' && meets(values, other),
  );
  if (others.length === 0) return [];
  const names = others.map((other) => wordsOf(other.values['number']) ?? other.no);
  return [
    {
      kind: 'warn',
      field: 'from',
      clause: 'rep-1',
      text: {
        zh: `起讫日期与同一客户的另一份重叠：${names.join('、')}`,
        en: `Its days overlap with those of another of the same customer: ${names.join(', ')}`,
      },
      entries: linked(others),
    },
  ];
};

function meets(values: Values, other: Entry): boolean {
  if (values['customer'] !== other.values['customer'] || values['kind'] !== other.values['kind']) return false;
  const [from, until] = [dayOf(values['from']), dayOf(values['until'])];
  const [theirFrom, theirUntil] = [dayOf(other.values['from']), dayOf(other.values['until'])];
  if (!from || !until || !theirFrom || !theirUntil || from > theirUntil || theirFrom > until) return false;
  const [assets, theirs] = [assetsOf(values), assetsOf(other.values)];
  return assets.length === 0 || theirs.length === 0 || assets.some((asset) => theirs.includes(asset));
}

/** The assets that a contract names; one that names none covers all of the customer’s. */
export function assetsOf({ assets }: Values): string[] {
  return rowsOf(assets).flatMap(([, { asset }]) => wordsOf(asset) ?? []);
}
