import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_SIDE, shrunkSize, storedType } from './shrunk-size.ts';

describe('the size of a stored photo', () => {
  test('its longest side is 1600 pixels, lying or standing', () => {
    expect(shrunkSize({ width: 4000, height: 3000 })).toEqual({ width: 1600, height: 1200 });
    expect(shrunkSize({ width: 3000, height: 4000 })).toEqual({ width: 1200, height: 1600 });
  });

  test('a small photo stays as it is', () => {
    expect(shrunkSize({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 });
    expect(shrunkSize({ width: 1600, height: 1600 })).toEqual({ width: 1600, height: 1600 });
  });

  test('however narrow it is, something is left of it', () => {
    const side = fc.integer({ min: 1, max: 50_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const shrunk = shrunkSize({ width, height });
        expect(Math.min(shrunk.width, shrunk.height)).toBeGreaterThanOrEqual(1);
        expect(Math.max(shrunk.width, shrunk.height)).toBe(Math.min(LONGEST_SIDE, Math.max(width, height)));
      }),
    );
  });
});

test('a photo is stored in a type that its field takes', () => {
  expect(storedType(['image/png', 'image/jpeg'])).toBe('image/jpeg');
  expect(storedType(['image/webp'])).toBe('image/webp');
  expect(storedType(['application/pdf'])).toBeUndefined();
});
