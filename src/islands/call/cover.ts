import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { callWords as t } from '#i18n/desk/call.ts';
import { assetsOf } from '#registers/contracts/advice.ts';
import { dayOf, wordsOf } from '#registers/values.ts';

/** A draft covers nothing, and neither does what was cancelled. */
const CONCLUDED: readonly string[] = ['in-force', 'ended', 'renewed'];

/** What covers a product on a day, in words: its contract, its warranty, or that there is none. */
export function coverText(
  asset: Entry,
  contracts: readonly Entry[],
  day: CivilDay,
): { text: string; covered: boolean } {
  const contract = contracts.find((one) => isInForce(one, day) && coversAsset(one, asset.id));
  if (contract?.values['kind'] === 'maintenance') {
    return {
      text: t.cover.contract(wordsOf(contract.values['number']) ?? contract.no, untilOf(contract)),
      covered: true,
    };
  }
  const warranty = dayOf(asset.values['warrantyUntil']);
  if (warranty && day <= warranty) return { text: t.cover.warranty(warranty), covered: true };
  const free = dayOf(asset.values['freeMaintenanceUntil']);
  if (free && day <= free) return { text: t.cover.free(free), covered: true };
  if (contract) return { text: t.cover.free(untilOf(contract)), covered: true };
  const ended = [warranty, free]
    .filter((end) => end !== undefined)
    .toSorted()
    .at(-1);
  return { text: ended ? t.cover.ended(ended) : t.cover.unknown, covered: false };
}

function isInForce({ state, values }: Entry, day: CivilDay): boolean {
  const [from, until] = [dayOf(values['from']), dayOf(values['until'])];
  return CONCLUDED.includes(state) && from !== undefined && until !== undefined && from <= day && day <= until;
}

function coversAsset({ values }: Entry, asset: string): boolean {
  const covered = assetsOf(values);
  return covered.length === 0 || covered.includes(asset);
}

function untilOf({ values }: Entry): string {
  return dayOf(values['until']) ?? '';
}
