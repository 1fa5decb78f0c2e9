import type { Json } from '#domain/changes/change.ts';
import { isFilled } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { rowIdAfter } from '#fields/new-row-id.ts';
import { wordsOf } from '#registers/values.ts';
import { newEntryId } from '../desk/session.ts';
import type { Caller } from './caller.ts';

/** An entry that is written together with a call, and the fields of the screen that its own fields were typed into. */
export interface Beside {
  register: string;
  entry: string;
  set: Readonly<Record<string, Json>>;
  typedInto: Readonly<Record<string, string>>;
}

/** Where the values of a customer's file were typed. */
const CUSTOMER_FIELDS = { name: 'customerName', contacts: 'contact', sites: 'address' };

/** A customer as the file has one, from what was asked on the phone. */
export function customerValues(values: Values, nowMs: number): Record<string, Json> {
  const { customerName, contact, phone } = values;
  const row = rowIdAfter([], nowMs);
  return filledOnly({
    name: customerName,
    phone,
    contacts: wordsOf(contact) && { [row]: filledOnly({ name: contact, phone }) },
    sites: wordsOf(values['address']) && { [row]: siteValues(values) },
  });
}

/** Whether the address is of a place that the customer's file does not have. */
export function isNewSite({ site, address }: Values, caller: Caller | undefined): boolean {
  if (!caller?.customer || !wordsOf(address)) return false;
  return caller.sites.every((known) => known['address'] !== address && (!site || known['name'] !== site));
}

/** What is to be written before the call, since the call names it: a customer, a place, a product. */
export function besides(values: Values, caller: Caller | undefined, nowMs: number): Beside[] {
  const customer = String(values['customer'] ?? '');
  return [...customerBeside(values, customer, caller, nowMs), ...assetBeside(values, customer)];
}

function customerBeside(values: Values, entry: string, caller: Caller | undefined, nowMs: number): Beside[] {
  const about = { register: 'customers', entry, typedInto: CUSTOMER_FIELDS };
  if (values['newCustomer']) return [{ ...about, set: customerValues(values, nowMs) }];
  if (!isNewSite(values, caller) || values['keepSite'] === false) return [];
  const known = Object.keys(caller?.customer?.values['sites'] ?? {});
  return [{ ...about, set: { [`sites.${rowIdAfter(known, nowMs)}`]: siteValues(values) } }];
}

function assetBeside({ asset, assetName, model, serial, site }: Values, customer: string): Beside[] {
  if (asset || !wordsOf(assetName)) return [];
  const set = filledOnly({ kind: 'product', name: assetName, model, serial, site, customer });
  return [{ register: 'assets', entry: newEntryId(), set, typedInto: { name: 'assetName' } }];
}

function siteValues({ site, address, zone, contact }: Values): Record<string, Json> {
  return filledOnly({ name: site ?? address, address, zone, contact });
}

function filledOnly(values: Readonly<Record<string, Json | undefined>>): Record<string, Json> {
  const filled = Object.entries(values).filter((pair): pair is [string, Json] => isFilled(pair[1]));
  return Object.fromEntries(filled);
}
