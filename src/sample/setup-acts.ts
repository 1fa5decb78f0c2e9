import type { Json } from '#domain/changes/change.ts';
import { addDays } from '#domain/civil-day.ts';
import type { SampleAct } from './acts.ts';
import { assetValues, type SampleAsset } from './assets.ts';
import { contractValues, type SampleContract } from './contracts.ts';
import { customerValues, SAMPLE_CUSTOMERS } from './customers.ts';
import { PEOPLE, staffValues } from './people.ts';
import { priceValues, type SamplePrice } from './prices.ts';
import type { SampleTime } from './sample-time.ts';
import { COMPANY, SUPPLIERS } from './words/company.ts';

/** Between two entries that are typed in or imported one after the other. */
const STEP_MS = 70_000;
const MORNING = 9 * 60;
const RETIRED_DAYS = 30;

/** How the desk was set up two days before the first call: company, people, customers, assets, prices and contracts. */
export function setupActs(
  time: SampleTime,
  assets: readonly SampleAsset[],
  contracts: readonly SampleContract[],
  prices: readonly SamplePrice[],
): SampleAct[] {
  const begun = time.at(addDays(time.firstDay, -2), MORNING);
  let step = 0;
  const first = (register: string, entry: string, set: Record<string, Json>): SampleAct => {
    step += 1;
    return { at: begun + step * STEP_MS, letter: 'A', by: PEOPLE.teamLeader, register, entry, set };
  };
  const current = prices.filter(({ from }) => from <= time.firstDay);
  return [
    first('settings', 'settings', COMPANY),
    ...staffValues(time).map(([id, set]) => first('staff', id, set)),
    ...SUPPLIERS.map((set, i) => first('suppliers', `sample-suppliers-${i + 1}`, set)),
    ...SAMPLE_CUSTOMERS.map((customer) => first('customers', customer.id, customerValues(customer))),
    ...assets.map((asset) => first('assets', asset.id, assetValues(asset))),
    ...current.map((price) => first('price-list', price.id, priceValues(price))),
    ...priceRise(
      prices.find(({ until }) => until),
      prices.find(({ from }) => from > time.firstDay),
      time,
    ),
    ...contracts.flatMap((contract) =>
      contractActs(contract, time, first('contracts', contract.id, contractValues(contract))),
    ),
    ...retirement(assets.at(-1), time),
  ];
}

/** The leader notes the end of the old price and enters the new one, three days before it is in force. */
function priceRise(old: SamplePrice | undefined, risen: SamplePrice | undefined, time: SampleTime): SampleAct[] {
  if (!old || !risen) return [];
  const at = time.at(addDays(risen.from, -3), MORNING);
  const act = { letter: 'A', by: PEOPLE.teamLeader, register: 'price-list' } as const;
  return [
    { ...act, at, entry: old.id, set: { until: old.until ?? '' } },
    { ...act, at: at + STEP_MS, entry: risen.id, set: { ...priceValues(risen), notes: '厂家调价，公司批准。' } },
  ];
}

function contractActs(contract: SampleContract, time: SampleTime, drawn: SampleAct): SampleAct[] {
  const { noticeSentOn, renewalVisitOn, reportWrittenOn, renewedAs, end, from } = contract;
  const begun = Math.max(drawn.at, time.at(addDays(from, -5), MORNING));
  const act = { letter: 'A', by: PEOPLE.teamLeader, register: 'contracts', entry: contract.id } as const;
  const on = (day: typeof noticeSentOn, set: Record<string, Json>): SampleAct[] =>
    day === undefined ? [] : [{ ...act, at: Math.max(begun + 3 * STEP_MS, time.at(day, MORNING + 60)), set }];
  return [
    { ...drawn, at: begun },
    { ...act, at: begun + STEP_MS, set: {}, to: 'in-force' },
    ...on(noticeSentOn, { noticeSentOn: noticeSentOn ?? '' }),
    ...on(reportWrittenOn, { reportWrittenOn: reportWrittenOn ?? '' }),
    ...on(renewalVisitOn, { renewalVisitOn: renewalVisitOn ?? '' }),
    ...(end
      ? [
          {
            ...act,
            at: Math.max(begun + 4 * STEP_MS, time.at(end.on, MORNING + 90)),
            set: renewedAs === undefined ? {} : { renewedAs },
            to: end.state,
          },
        ]
      : []),
  ];
}

function retirement(asset: SampleAsset | undefined, time: SampleTime): SampleAct[] {
  if (!asset) return [];
  const retiredOn = addDays(time.today, -RETIRED_DAYS);
  return [
    {
      at: time.at(retiredOn, MORNING + 120),
      letter: 'A',
      by: PEOPLE.teamLeader,
      register: 'assets',
      entry: asset.id,
      set: { retiredOn },
      to: 'retired',
      reason: '客户换新，旧设备带回',
    },
  ];
}
