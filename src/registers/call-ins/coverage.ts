import type { CivilDay } from '#domain/civil-day.ts';
import { civilTimeIn, type Instant } from '#domain/instant.ts';
import type { Text } from '#domain/text.ts';

/** A product or system, as far as its cover goes; both days are the last that count. */
export interface CoveredAsset {
  id: string;
  warrantyUntil?: CivilDay | undefined;
  freeMaintenanceUntil?: CivilDay | undefined;
}

/**
 * A maintenance contract or a period of free maintenance of the customer's, in force from the one day to the other, both
 * included. Drafts and cancelled ones are none.
 */
export interface CoverContract {
  id: string;
  kind: 'maintenance' | 'free-maintenance';
  /** What people call it: its number or title. */
  name: string;
  from: CivilDay;
  until: CivilDay;
  /** The ids of the assets that it covers; all of the customer's where none is named. */
  assets?: readonly string[] | undefined;
}

/** What the cover of a call depends on. */
export interface CoverQuestion {
  calledAt: Instant;
  /** The zone whose calendar says which day it was. */
  timeZone: string;
  asset?: CoveredAsset | undefined;
  contracts: readonly CoverContract[];
}

/** A service category with the reason for it; somebody who knows better may choose another. */
export interface CategorySuggestion {
  category: 'contract' | 'free' | 'paid';
  reason: Text;
  clause: string;
}

/**
 * The service category that the cover on the day of the call suggests: a contract in force first, then warranty and free
 * maintenance, else paid. Whether the fault has one of the causes that are free is only known on site.
 * @source gen-1.1
 * @source rep-1
 */
export function suggestedCategory({ calledAt, timeZone, asset, contracts }: CoverQuestion): CategorySuggestion {
  const { day } = civilTimeIn(timeZone, calledAt);
  // Of several that cover the call, the one that lasts longest is named.
  const inForce = contracts
    .filter((contract) => contract.from <= day && day <= contract.until && covers(contract, asset))
    .toSorted((a, b) => (a.until < b.until ? 1 : -1));
  const contract = inForce.find(({ kind }) => kind === 'maintenance');
  if (contract) return underContract(contract, day);
  const free = [...endsOf(asset), ...inForce.map(({ until }) => ({ name: FREE_MAINTENANCE, until }))];
  const end = free.find(({ until }) => day <= until);
  return end ? freeUntil(end, day) : paid(asset, day);
}

function covers({ assets = [] }: CoverContract, asset: CoveredAsset | undefined): boolean {
  return assets.length === 0 || (asset !== undefined && assets.includes(asset.id));
}

interface End {
  name: Text;
  until: CivilDay;
}

const WARRANTY: Text = { zh: '质保期', en: 'Warranty' };
const FREE_MAINTENANCE: Text = { zh: '免费维护期', en: 'Free maintenance' };

function endsOf(asset: CoveredAsset | undefined): End[] {
  const ends = [
    { name: WARRANTY, until: asset?.warrantyUntil },
    { name: FREE_MAINTENANCE, until: asset?.freeMaintenanceUntil },
  ];
  return ends.flatMap(({ name, until }) => (until ? [{ name, until }] : []));
}

function underContract({ name, from, until }: CoverContract, day: CivilDay): CategorySuggestion {
  return {
    category: 'contract',
    clause: 'rep-1',
    reason: {
      zh: `叫修当天 ${day} 在保养合同“${name}”的有效期（${from} 至 ${until}）之内`,
      en: `On ${day}, the day of the call, the maintenance contract “${name}” was in force (${from} to ${until})`,
    },
  };
}

function freeUntil({ name, until }: End, day: CivilDay): CategorySuggestion {
  return {
    category: 'free',
    clause: 'gen-1.1',
    reason: {
      zh: `叫修当天 ${day} 在${name.zh}（至 ${until}）之内；只有制造、装配、设计、材料造成的质量问题免费，其他原因的改为有费服务`,
      en: `${name.en} lasts until ${until}, and the call came on ${day}; only faults from manufacture, assembly, design or material are free, with any other cause the service is paid`,
    },
  };
}

function paid(asset: CoveredAsset | undefined, day: CivilDay): CategorySuggestion {
  const ends = endsOf(asset);
  const unknown = asset
    ? { zh: '没有登记质保期和免费维护期', en: 'no warranty or free maintenance is on record' }
    : { zh: '没有选定产品，质保无从查起', en: 'no asset is chosen, so its warranty cannot be looked up' };
  const zh = ends.map(({ name, until }) => `${name.zh}已于 ${until} 届满`).join('，') || unknown.zh;
  const en = ends.map(({ name, until }) => `${name.en.toLowerCase()} ended on ${until}`).join(', ') || unknown.en;
  return {
    category: 'paid',
    clause: 'rep-1',
    reason: {
      zh: `叫修当天 ${day} 没有有效的保养合同，${zh}`,
      en: `On ${day}, the day of the call, no maintenance contract was in force; ${en}`,
    },
  };
}
