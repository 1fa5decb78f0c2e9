import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import { type Cells, wordsOf } from '#registers/values.ts';
import type { Caller } from './caller.ts';

/** Fields of a call; `undefined` empties. */
export type Filled = Record<string, Json | undefined>;

/** Everything that follows from the customer, emptied: for another customer. */
const OF_CUSTOMER = [
  'customer',
  'newCustomer',
  'customerName',
  'contact',
  'phone',
  'site',
  'address',
  'zone',
  'keepSite',
];
const OF_ASSET = ['asset', 'otherAsset', 'assetName', 'model', 'serial'];
const OF_COVER = ['category', 'categoryReason'];

const FEWEST_DIGITS = 4;
const FEWEST_PHONE_DIGITS = 7;

/** A call without its customer. */
export function withoutCustomer(): Filled {
  return Object.fromEntries([...OF_CUSTOMER, ...OF_ASSET, ...OF_COVER].map((name) => [name, undefined]));
}

/**
 * What the files know once the customer is chosen: who calls, from which number and where, as far as there is no choice.
 * @param typed what the clerk typed to find the customer: by its digits the caller is known among the contacts
 */
export function filledByCustomer(caller: Caller, typed: string, asset?: Entry): Filled {
  const place =
    siteNamed(caller, wordsOf(asset?.values['site'])) ?? (caller.sites.length === 1 ? caller.sites[0] : undefined);
  return {
    ...withoutCustomer(),
    customer: caller.id,
    ...filledByContact(caller, contactOf(caller, typed, place), typed),
    ...(place && filledBySite(place)),
    ...(asset && filledByAsset(asset)),
  };
}

/** The fields of a customer who is not on file yet, by what was typed in search of one: a number, or else the name. */
export function filledByTyped(typed: string, id: string): Filled {
  const written = typed.normalize('NFKC').trim();
  const isPhone = /^[+\d\s()转#,*-]+$/.test(written) && digitsOf(written).length >= FEWEST_PHONE_DIGITS;
  return {
    ...withoutCustomer(),
    customer: id,
    newCustomer: true,
    ...(isPhone ? { phone: written } : { customerName: written }),
  };
}

/** Where somebody is to go. */
export function filledBySite({ name, address, zone }: Cells): Filled {
  return {
    site: wordsOf(name),
    address: wordsOf(address),
    zone: zone === 'urban' || zone === 'suburban' ? zone : undefined,
    keepSite: undefined,
  };
}

/**
 * A site that is chosen among several, with its contact: unless somebody else is known to be calling.
 * @param sought what the clerk typed to find the customer
 */
export function filledByChosenSite(caller: Caller, site: Cells, sought: string, contact: string | undefined): Filled {
  const isGuess = contact === undefined || caller.contacts.some(({ name }) => name === contact);
  const calling = contactOf(caller, sought, site);
  const isAgreed = isGuess && (calling?.['name'] === site['contact'] || calling === undefined);
  return { ...filledBySite(site), ...(site['contact'] && isAgreed && filledByContact(caller, calling, sought)) };
}

/** The product, and the site where it stands if none is chosen yet. */
export function filledByAsset({ id, values }: Entry): Filled {
  return {
    asset: id,
    otherAsset: undefined,
    assetName: undefined,
    model: wordsOf(values['model']),
    serial: wordsOf(values['serial']),
  };
}

/** A product that is not on file. */
export function filledByOther(): Filled {
  return { asset: undefined, otherAsset: true, model: undefined, serial: undefined };
}

/** The site of that name. */
export function siteNamed({ sites }: Caller, name: string | undefined): Cells | undefined {
  return name === undefined ? undefined : sites.find((site) => site['name'] === name);
}

/** A contact with the number to call back. */
export function filledByContact({ customer }: Caller, contact: Cells | undefined, typed = ''): Filled {
  const main = wordsOf(customer?.values['phone']);
  const isMain = main !== undefined && isTyped(main, typed);
  return { contact: wordsOf(contact?.['name']), phone: isMain ? main : (wordsOf(contact?.['phone']) ?? main) };
}

/** Whoever has the number that was typed, else the contact on site, else the first; none where the switchboard called. */
function contactOf({ contacts, customer }: Caller, typed: string, place: Cells | undefined): Cells | undefined {
  const calling = contacts.find(({ phone }) => isTyped(wordsOf(phone) ?? '', typed));
  if (calling) return calling;
  const onSite = wordsOf(place?.['contact']);
  if (onSite) return contacts.find(({ name }) => name === onSite) ?? { name: onSite };
  return isTyped(wordsOf(customer?.values['phone']) ?? '', typed) ? undefined : contacts[0];
}

function isTyped(phone: string, typed: string): boolean {
  const digits = digitsOf(typed);
  return digits.length >= FEWEST_DIGITS && digitsOf(phone).includes(digits);
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}
