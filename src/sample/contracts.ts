import type { Json } from '#domain/changes/change.ts';
import { addDays, addMonths, type CivilDay } from '#domain/civil-day.ts';
import type { SampleAsset } from './assets.ts';

/** A contract or a period of free maintenance. */
export interface SampleContract {
  id: string;
  kind: 'maintenance' | 'free-maintenance';
  number: string | undefined;
  customer: string;
  /** The ids of the assets that it covers. */
  assets: readonly string[];
  from: CivilDay;
  until: CivilDay;
  covers: string;
  noticeSentOn?: CivilDay;
  renewalVisitOn?: CivilDay;
  reportWrittenOn?: CivilDay;
  renewedAs?: string;
  /** What becomes of it after it came into force. */
  end?: { state: 'ended' | 'renewed'; on: CivilDay };
}

const COVERS = [
  '每季度保养一次；人工和差旅在内，主板、传感器另计。',
  '每半年保养一次，接触器、熔断器等易损件在内。',
  '全包：人工、差旅和零件在内，人为损坏除外。',
];

/** Days from today to the end of each maintenance contract; those below zero have ended. */
const ENDS = [300, 240, 190, 150, 75, 24, 11, -18, -45, -30] as const;
const RENEWED = ENDS.length - 1;
const FREE = 4;
/** The report is to be written three months before the end; of one system it has not been. */
const UNREPORTED = 1;

/** Fifteen contracts: in force, about to end with and without notice, ended, renewed, and free maintenance of systems. */
export function sampleContracts(assets: readonly SampleAsset[], today: CivilDay): SampleContract[] {
  const products = assets.filter(({ product }) => product.kind === 'product');
  const systems = assets.filter(({ product }) => product.kind === 'system');
  const maintenance = ENDS.map((days, i) => maintained(products[i * 3], products, i, addDays(today, days), today));
  const free = systems.slice(0, FREE).map((system, i) => freely(system, i, today));
  const renewed = maintenance[RENEWED] as SampleContract;
  const follower: SampleContract = {
    ...renewed,
    id: 'sample-contracts-15',
    number: `BY-${addDays(renewed.until, 1).slice(0, 4)}-115`,
    from: addDays(renewed.until, 1),
    until: addMonths(renewed.until, 12),
  };
  delete follower.end;
  delete follower.renewedAs;
  delete follower.noticeSentOn;
  delete follower.renewalVisitOn;
  return [...maintenance, ...free, follower];
}

/** A contract as it stands in the register when it is written. */
export function contractValues(contract: SampleContract): Record<string, Json> {
  const { kind, number, customer, assets, from, until, covers } = contract;
  return {
    kind,
    ...(number !== undefined && { number }),
    customer,
    ...Object.fromEntries(assets.map((asset, i) => [`assets.0${i + 1}`, { asset }])),
    from,
    until,
    covers,
  };
}

function maintained(
  asset: SampleAsset | undefined,
  products: readonly SampleAsset[],
  i: number,
  until: CivilDay,
  today: CivilDay,
): SampleContract {
  const customer = asset?.customer.id ?? '';
  const from = addDays(addMonths(until, -12), 1);
  const told = { noticeSentOn: addDays(until, -32), renewalVisitOn: addDays(until, -26) };
  const renewed = i === RENEWED;
  return {
    id: `sample-contracts-${i + 1}`,
    kind: 'maintenance',
    number: `BY-${from.slice(0, 4)}-${String(101 + i)}`,
    customer,
    assets: products.filter((one) => one.customer.id === customer).map(({ id }) => id),
    from,
    until,
    covers: COVERS[i % COVERS.length] as string,
    ...(until < today && told),
    // Of the two that are about to end, the customer of one has been told.
    ...(ENDS[i] === 24 && { noticeSentOn: addDays(until, -31) }),
    ...(renewed && { renewedAs: 'sample-contracts-15' }),
    ...(until < today && { end: { state: renewed ? 'renewed' : 'ended', on: addDays(until, renewed ? -5 : 1) } }),
  };
}

function freely(system: SampleAsset, i: number, today: CivilDay): SampleContract {
  const until = system.freeUntil;
  return {
    id: `sample-contracts-${ENDS.length + 1 + i}`,
    kind: 'free-maintenance',
    number: undefined,
    customer: system.customer.id,
    assets: [system.id],
    from: system.soldOn,
    until,
    covers: `${system.product.name}的故障处理、月度巡检和备份；不含新功能。`,
    ...(i !== UNREPORTED && until <= addDays(today, 90) && { reportWrittenOn: addDays(until, -93) }),
    ...(until < today && { end: { state: 'ended', on: addDays(until, 1) } }),
  };
}
