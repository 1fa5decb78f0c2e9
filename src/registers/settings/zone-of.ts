import type { Json } from '#domain/changes/change.ts';
import { rowsOf, wordsOf } from '../values.ts';

/** The zone that an address suggests, and the place name by which it does. */
export interface SuggestedZone {
  zone: 'urban' | 'suburban';
  place: string;
}

/**
 * The zone of an address by the place names in it, from the rows of `zones` of the settings. The longest name that occurs
 * decides, since 城东开发区 is not 城东; where two as long as one another disagree, nothing is suggested.
 * @source rep-14
 */
export function zoneOf(address: string, zones: Json | undefined): SuggestedZone | undefined {
  const where = plain(address);
  const found = rowsOf(zones).flatMap(([, { place, zone }]): SuggestedZone[] => {
    const name = wordsOf(place);
    const isZone = zone === 'urban' || zone === 'suburban';
    return name !== undefined && isZone && where.includes(plain(name)) ? [{ zone, place: name }] : [];
  });
  const longest = Math.max(0, ...found.map(({ place }) => plain(place).length));
  const deciding = found.filter(({ place }) => plain(place).length === longest);
  return deciding.every(({ zone }) => zone === deciding[0]?.zone) ? deciding[0] : undefined;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
