import type { Advice, Lookup } from '#domain/advice.ts';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import { isFilled } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { zoneOf } from '../settings/zone-of.ts';
import { type Cells, rowsOf, wordsOf } from '../values.ts';
import { callFields } from './call-fields.ts';

type Name = 'customer' | 'contact' | 'phone' | 'site' | 'address' | 'zone' | 'model' | 'serial';

/**
 * What the files know of the customer and the asset that were chosen, for the fields that are still empty; and the zone that the
 * address suggests where the site has none.
 * @source rep-3
 * @source rep-14
 */
export async function takeOverAdvice(values: Values, lookup: Lookup): Promise<Advice[]> {
  const asset = await entryOf(values['asset'], 'assets', lookup);
  const customer = await entryOf(values['customer'] ?? asset?.values['customer'], 'customers', lookup);
  const known = { ...(customer && ofCustomer(customer, values, asset)), ...(asset && ofAsset(asset)) };
  const missing = Object.entries(known).filter(([name, value]) => value !== undefined && !isFilled(values[name]));
  const taken = missing.length > 0 ? [takeOver(Object.fromEntries(missing) as Partial<Record<Name, Json>>)] : [];
  const zoned =
    known['zone'] === undefined ? await zoneAdvice({ ...values, ...Object.fromEntries(missing) }, lookup) : [];
  return [...foreignAsset(values, asset), ...taken, ...zoned];
}

function takeOver(set: Partial<Record<Name, Json>>): Advice {
  const labels = (Object.keys(set) as Name[]).map((name) => callFields[name].label);
  return {
    kind: 'suggest',
    clause: 'rep-3',
    text: {
      zh: `照档案填上：${labels.map(({ zh }) => zh).join('、')}`,
      en: `From the files: ${labels.map(({ en }) => en).join(', ')}`,
    },
    set: set as Record<string, Json>,
  };
}

function ofCustomer({ values: file }: Entry, values: Values, asset: Entry | undefined): Partial<Record<Name, Json>> {
  const site = siteOf(file, wordsOf(values['site']) ?? wordsOf(asset?.values['site']));
  const contacts = rowsOf(file['contacts']).map(([, cells]) => cells);
  const [only] = contacts.length === 1 ? contacts : [];
  const contact = wordsOf(values['contact']) ?? wordsOf(site?.['contact']) ?? wordsOf(only?.['name']);
  const person = contacts.find(({ name }) => contact !== undefined && name === contact);
  const zone = site?.['zone'];
  return defined({
    contact,
    phone: wordsOf(person?.['phone']) ?? wordsOf(file['phone']),
    site: wordsOf(site?.['name']),
    address: wordsOf(site?.['address']),
    zone: zone === 'urban' || zone === 'suburban' ? zone : undefined,
  });
}

function ofAsset({ values }: Entry): Partial<Record<Name, Json>> {
  const { customer, site, model, serial } = values;
  return defined({
    customer: wordsOf(customer),
    site: wordsOf(site),
    model: wordsOf(model),
    serial: wordsOf(serial),
  });
}

/** The site of that name; where none is named, the only one that the customer has. */
function siteOf(file: Values, name: string | undefined): Cells | undefined {
  const sites = rowsOf(file['sites']).map(([, cells]) => cells);
  return name ? sites.find((site) => site['name'] === name) : sites.length === 1 ? sites[0] : undefined;
}

async function zoneAdvice(values: Values, lookup: Lookup): Promise<Advice[]> {
  const address = wordsOf(values['address']);
  if (!address || isFilled(values['zone'])) return [];
  const settings = await lookup.entry('settings');
  const found = settings && zoneOf(address, settings.values['zones']);
  if (!found) return [];
  const label = callFields.zone.options[found.zone]!;
  return [
    {
      kind: 'suggest',
      field: 'zone',
      clause: 'rep-14',
      text: {
        zh: `地址里有“${found.place}”，按区域划分属${label.zh}`,
        en: `The address has “${found.place}” in it, which the settings call ${label.en.toLowerCase()}`,
      },
      set: { zone: found.zone },
    },
  ];
}

function foreignAsset(values: Values, asset: Entry | undefined): Advice[] {
  const [customer, owner] = [wordsOf(values['customer']), wordsOf(asset?.values['customer'])];
  if (!asset || !customer || !owner || customer === owner) return [];
  return [
    {
      kind: 'warn',
      field: 'asset',
      text: { zh: '这件产品登记在另一个客户名下', en: 'This asset is on record as another customer’s' },
      entries: [{ id: asset.id, register: asset.register, no: asset.no }],
    },
  ];
}

async function entryOf(id: Json | undefined, register: string, lookup: Lookup): Promise<Entry | undefined> {
  const named = wordsOf(id);
  const entry = named === undefined ? undefined : await lookup.entry(named);
  return entry?.register === register ? entry : undefined;
}

function defined(values: Partial<Record<Name, Json | undefined>>): Partial<Record<Name, Json>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<
    Record<Name, Json>
  >;
}
