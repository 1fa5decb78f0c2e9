import { useMemo } from 'preact/hooks';
import { type Amounts, amounts } from '#registers/call-ins/amounts.ts';
import { chargedWork } from '#registers/charge-advice.ts';
import { pricesOn } from '#registers/price-list/prices-on.ts';
import { labourMinutes } from '#registers/workshop/labour-minutes.ts';
import type { DraftForm } from '../form/use-draft.ts';
import { usePrices } from './use-prices.ts';

/** What a job comes to by the price list, line by line; amounts in fen. */
export interface Bill extends Amounts {
  parts: readonly { id: string; name: string; qty: number; fen: number }[];
  /** Minutes worked, each once for each person. */
  minutes: number;
}

/** What parts and hours of a form come to by the prices of the day of the call. */
export function useBill(form: DraftForm): Bill {
  const { entries, day } = usePrices(form);
  const { parts, labour, calledAt } = form.values;
  return useMemo(() => {
    const prices = pricesOn(entries, day);
    const work = chargedWork({ ...(parts && { parts }), ...(labour && { labour }) });
    const stretches = Object.values(work.labour ?? {});
    const people = Map.groupBy(stretches, ({ who }) => who);
    return {
      ...amounts(work, prices),
      parts: Object.entries(work.parts ?? {}).map(([id, row]) => ({
        id,
        name: row.name,
        qty: row.qty,
        fen: amounts({ parts: { [id]: row } }, prices).partsFen,
      })),
      minutes: [...people.values()].reduce((sum, own) => sum + labourMinutes(own), 0),
    };
  }, [entries, day, parts, labour, calledAt]);
}
