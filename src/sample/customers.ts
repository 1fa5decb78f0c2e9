import type { Json } from '#domain/changes/change.ts';
import { CUSTOMERS } from './words/customers.ts';

/** A place of a customer's. */
export interface SampleSite {
  name: string;
  address: string;
  zone: 'urban' | 'suburban';
}

/** A customer, with numbers that nobody has. */
export interface SampleCustomer {
  id: string;
  /** `w`, `c`, `r`, `f` or `p`, as in the list of words. */
  kind: string;
  name: string;
  contact: { name: string; role: string; phone: string };
  phone: string;
  sites: readonly SampleSite[];
}

/** The customers of the list of words. */
export const SAMPLE_CUSTOMERS: readonly SampleCustomer[] = CUSTOMERS.map((line, i) => {
  const [kind = '', name = '', who = '', ...places] = line.split('|');
  const [person = '', role = ''] = who.split(' ');
  return {
    id: `sample-customers-${i + 1}`,
    kind,
    name,
    contact: { name: person, role, phone: `1380000${2001 + i}` },
    phone: `0510-8000${1010 + i * 10}`,
    sites: places.map((place) => {
      const [zone, site = '', ...address] = place.split(' ');
      return { name: site, address: address.join(' '), zone: zone === 'u' ? 'urban' : 'suburban' };
    }),
  };
});

const TARIFFS: Readonly<Record<string, string>> = {
  w: '大工业用电，两部制，峰谷分时；基本电费按最大需量计。',
  c: '居民阶梯水价三档，非居民单一制；按月结算。',
  f: '大工业用电，峰谷分时；工业水价含污水处理费。',
};

/** A customer as it stands in the register. */
export function customerValues({ kind, name, contact, phone, sites }: SampleCustomer): Record<string, Json> {
  const tariff = TARIFFS[kind];
  return {
    name,
    phone,
    'contacts.01': contact,
    ...Object.fromEntries(
      sites.map((site, i) => [`sites.0${i + 1}`, { ...site, ...(i === 0 && { contact: contact.name }) }]),
    ),
    ...(tariff && { tariffData: tariff }),
    keyAccount: kind === 'w' || kind === 'c',
  };
}
