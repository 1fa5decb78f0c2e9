import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../../../tests/support/field-laws.ts';
import { zoneOf } from './zone-of.ts';

const rows = (...pairs: [place: string, zone: string][]) =>
  Object.fromEntries(pairs.map(([place, zone], i) => [`0${i}`, { place, zone }]));
const ZONES = rows(['城东', 'urban'], ['城东开发区', 'suburban'], ['望山镇', 'suburban'], ['中山路', 'urban']);
const zone = (address: string, zones: Parameters<typeof zoneOf>[1] = ZONES) => zoneOf(address, zones)?.zone;

describe('the zone that an address suggests (rep-14)', () => {
  test('is that of the place named in it (rep-14)', () => {
    expect(['望山镇水库路 3 号', '临江市中山路266号', '别处 1 号', ''].map((address) => zone(address))).toEqual([
      'suburban',
      'urban',
      undefined,
      undefined,
    ]);
  });

  test('the longer place name decides: 城东开发区 is not 城东 (rep-14)', () => {
    expect([zone('城东清源路 18 号'), zone('城东开发区兴业路 9 号')]).toEqual(['urban', 'suburban']);
  });

  test('blanks and full-width forms do not matter', () => {
    expect(zone('望 山 镇 水库路')).toBe('suburban');
    expect(zone('a1 区 5 号', rows(['Ａ１区', 'urban']))).toBe('urban');
  });

  test('places as long as one another that disagree suggest nothing; that agree, their zone (rep-14)', () => {
    expect(zone('望山镇中山路 5 号')).toBeUndefined();
    expect(zone('东山镇西山镇', rows(['东山镇', 'urban'], ['西山镇', 'urban']))).toBe('urban');
  });

  test('settings that are not what they should be suggest nothing', () => {
    for (const value of HOSTILE) expect(zoneOf('望山镇', value)).toBeUndefined();
    expect(
      zone('望山镇', { a: { place: '', zone: 'urban' }, b: { place: 7, zone: 'urban' }, c: { place: '望山' } }),
    ).toBe(undefined);
  });
});
