import { useMemo } from 'preact/hooks';
import { type CivilDay, civilDayIn } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { momentOf } from '#registers/values.ts';
import { timeZone, today } from '../desk/clock.ts';
import { useLive } from '../desk/live.ts';
import { lookup } from '../desk/lookup.ts';
import type { DraftForm } from '../form/use-draft.ts';
import { type PriceItem, priceItemsOn } from './price-items.ts';

/** The price list of the day of a call. */
export interface Prices {
  day: CivilDay;
  entries: readonly Entry[];
  items: readonly PriceItem[];
}

/** The prices that were in force on the day of the call; empty until they are read. */
export function usePrices({ values }: DraftForm): Prices {
  const calledAt = momentOf(values['calledAt']);
  const day = calledAt ? civilDayIn(timeZone, new Date(calledAt)) : today.value;
  const { value: entries = NONE } = useLive(() => lookup.all('price-list'), []);
  return useMemo(() => ({ day, entries, items: priceItemsOn(entries, day) }), [entries, day]);
}

const NONE: readonly Entry[] = [];
