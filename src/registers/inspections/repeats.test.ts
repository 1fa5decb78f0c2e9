import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import { HOSTILE } from '../../../tests/support/field-laws.ts';
import { repeatedPhotos, repeatedReadings } from './repeats.ts';

const run = (reading: Json, more: Record<string, Json> = {}) => ({
  template: 'inspection-server',
  items: { cpu: { item: 'CPU', unit: '%', reading, ...more } },
});
const isRepeated = (now: Json, before: Json) => repeatedReadings(run(now), run(before)).length > 0;

describe('readings that equal the last ones (prj-5.5)', () => {
  test('to the digit: a digit more is another reading, the width of the digits is not', () => {
    expect(isRepeated('82.4', '82.4')).toBe(true);
    expect(isRepeated('８２.４ ', '82.4')).toBe(true);
    expect(isRepeated('82.40', '82.4')).toBe(false);
    expect(isRepeated('82.5', '82.4')).toBe(false);
  });

  test('nothing twice is no reading, and zero twice is no sign of copying', () => {
    expect(isRepeated('', '')).toBe(false);
    expect(isRepeated('0', '0')).toBe(false);
    expect(isRepeated('0.0', '0.0')).toBe(false);
  });

  test('a version or a day, which has no unit, may stay as it was; so may another checklist’s item of that name', () => {
    expect(repeatedReadings(run('19c', { unit: '' }), run('19c', { unit: '' }))).toEqual([]);
    expect(repeatedReadings(run('82'), { ...run('82'), template: 'inspection-database' })).toEqual([]);
  });

  test('it names the item; whatever else is stored there is passed over', () => {
    expect(repeatedReadings(run('82'), run('82'))).toEqual([{ id: 'cpu', item: 'CPU', reading: '82' }]);
    for (const value of HOSTILE) {
      expect(repeatedReadings(run(value), run(value)).length).toBeLessThan(2);
      expect(repeatedReadings({ items: value }, { items: value })).toEqual([]);
    }
  });
});

describe('photos that were used before (prj-5.5)', () => {
  const [old, fresh] = ['a', 'b'].map((letter) => ({ sha256: letter.repeat(64), name: 'x.jpg' }));

  test('are known by their content, whatever they are called', () => {
    expect(repeatedPhotos({ p: old!, q: fresh! }, [undefined, { z: { ...old!, name: '新.jpg' } }])).toEqual(['p']);
    expect(repeatedPhotos({ p: fresh! }, [{ z: old! }])).toEqual([]);
    for (const value of HOSTILE) expect(repeatedPhotos(value, [value])).toEqual([]);
  });
});
