import type { Entry } from '#domain/entry.ts';
import { callWords as t } from '#i18n/desk/call.ts';
import { rowsOf, wordsOf } from '#registers/values.ts';
import { searchIn } from '../desk/find.ts';
import { lookup } from '../desk/lookup.ts';

/** Somebody who may be calling, with what was found of them. */
export interface Match {
  customer: Entry;
  /** The product by which they were found. */
  asset?: Entry;
  /** What tells them from others: who has the number, where they are. */
  detail: string;
}

const CUSTOMERS_AT_MOST = 7;
const ASSETS_AT_MOST = 5;
const BETWEEN = ' · ';

/** The customers that a typed text finds, by what is on file of them or of their products. */
export async function matchesFor(typed: string): Promise<Match[]> {
  const [customers, assets] = await Promise.all([
    searchIn('customers').query({ text: typed, states: ['active', 'inactive'] }),
    searchIn('assets').query({ text: typed, states: ['in-service'] }),
  ]);
  const byCustomer = await entriesOf(customers.ids.slice(0, CUSTOMERS_AT_MOST));
  const found = new Set(customers.ids);
  // What finds a customer finds all that is theirs too.
  const byAsset = (await entriesOf(assets.ids.slice(0, CUSTOMERS_AT_MOST * ASSETS_AT_MOST))).filter(
    ({ values }) => !found.has(String(values['customer'])),
  );
  const owned = await Promise.all(byAsset.slice(0, ASSETS_AT_MOST).map(ownedMatch));
  return [...byCustomer.map((customer) => ({ customer, detail: detailOf(customer, typed) })), ...owned.flat()];
}

async function ownedMatch(asset: Entry): Promise<Match[]> {
  const customer = await lookup.entry(String(asset.values['customer']));
  const { name, model, serial } = asset.values;
  return customer ? [{ customer, asset, detail: joined([wordsOf(name), wordsOf(model), wordsOf(serial)]) }] : [];
}

function detailOf({ values }: Entry, typed: string): string {
  const contacts = rowsOf(values['contacts']).map(([, cells]) => cells);
  const sites = rowsOf(values['sites']).map(([, cells]) => cells);
  const calling = contacts.find((contact) => isMeant(contact['name'], contact['phone'], typed)) ?? contacts[0];
  return joined([
    wordsOf(calling?.['name']),
    wordsOf(calling?.['phone']) ?? wordsOf(values['phone']),
    wordsOf(sites[0]?.['address']),
    sites.length > 1 ? t.find.sites(sites.length) : undefined,
  ]);
}

function isMeant(name: unknown, phone: unknown, typed: string): boolean {
  const digits = typed.replace(/\D/g, '');
  const text = typed.trim();
  return (
    (digits.length > 2 && typeof phone === 'string' && phone.replace(/\D/g, '').includes(digits)) ||
    (text !== '' && typeof name === 'string' && name.includes(text))
  );
}

async function entriesOf(ids: readonly string[]): Promise<Entry[]> {
  const found = await Promise.all(ids.map((id) => lookup.entry(id)));
  return found.filter((entry) => entry !== undefined);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(BETWEEN);
}
