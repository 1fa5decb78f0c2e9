import type { Json } from '#domain/changes/change.ts';
import { addDays, addMonths, type CivilDay } from '#domain/civil-day.ts';
import { SAMPLE_CUSTOMERS, type SampleCustomer, type SampleSite } from './customers.ts';
import type { Random } from './random.ts';
import { MODELS_OF } from './words/customers.ts';
import { ELECTRIC } from './words/electric.ts';
import { SOFTWARE } from './words/software.ts';
import type { Product } from './words/trouble.ts';
import { WATER } from './words/water.ts';

/** What the company sells. */
export const PRODUCTS: readonly Product[] = [...ELECTRIC, ...WATER, ...SOFTWARE];

/** A product or system at a customer's. */
export interface SampleAsset {
  id: string;
  product: Product;
  serial: string | undefined;
  customer: SampleCustomer;
  site: SampleSite;
  soldOn: CivilDay;
  /** The last free day: of the warranty of a product, of the free maintenance of a system. */
  freeUntil: CivilDay;
}

const ASSETS = 90;
const YOUNGEST_DAYS = 100;
const OLDEST_DAYS = 1800;

/** Days from today to the end of the free maintenance of the first systems, which have contracts; below zero it has ended. */
const FREE_ENDS = [260, 80, 64, -20] as const;

/** The assets: every customer has two or three, of the models that suit it. */
export function sampleAssets(random: Random, today: CivilDay): SampleAsset[] {
  let systems = 0;
  return Array.from({ length: ASSETS }, (_, i) => {
    const customer = SAMPLE_CUSTOMERS[i % SAMPLE_CUSTOMERS.length] as SampleCustomer;
    const round = Math.floor(i / SAMPLE_CUSTOMERS.length);
    const models = MODELS_OF[customer.kind] ?? [];
    const product = productOf(models[(i + round * 2) % models.length]);
    const ends = product.kind === 'system' ? FREE_ENDS[systems++] : undefined;
    const age = random.int(YOUNGEST_DAYS, OLDEST_DAYS);
    const soldOn = ends === undefined ? addDays(today, -age) : addDays(addMonths(addDays(today, ends), -12), 1);
    return {
      id: `sample-assets-${i + 1}`,
      product,
      serial:
        product.serial && `${product.serial}-${soldOn.slice(2, 4)}-${String(random.int(100, 9800)).padStart(4, '0')}`,
      customer,
      site: customer.sites[round % customer.sites.length] as SampleSite,
      soldOn,
      freeUntil: ends === undefined ? addDays(addMonths(soldOn, product.warrantyMonths), -1) : addDays(today, ends),
    };
  });
}

/** An asset as it stands in the register. */
export function assetValues({ product, serial, customer, site, soldOn, freeUntil }: SampleAsset): Record<string, Json> {
  const { kind, name, model, supplier } = product;
  return {
    kind,
    name,
    model,
    ...(serial !== undefined && { serial }),
    customer: customer.id,
    site: site.name,
    soldOn,
    ...(kind === 'system' ? { handedOverOn: soldOn, freeMaintenanceUntil: freeUntil } : { warrantyUntil: freeUntil }),
    ...(supplier !== undefined && { supplier: `sample-suppliers-${supplier}` }),
  };
}

function productOf(model: string | undefined): Product {
  const product = PRODUCTS.find((one) => one.model === model);
  if (!product) throw new RangeError(`样例没有型号“${model}”；允许：${PRODUCTS.map((one) => one.model).join('、')}`);
  return product;
}
