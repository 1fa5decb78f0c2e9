import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowIdAfter, rowIdInPlaceOf } from './new-row-id.ts';
import { isRowId } from './row-id.ts';

const NOW = Date.parse('2026-11-23T02:00:00Z');

describe('the ids of new rows', () => {
  test('rows sort in the order in which they were added, whatever the clock says', () => {
    const clock = fc.integer({ min: 0, max: Date.parse('9999-12-31T00:00:00Z') });
    fc.assert(
      fc.property(fc.array(clock, { maxLength: 30 }), (times) => {
        const ids: string[] = [];
        for (const time of times) ids.push(rowIdAfter(ids, time));
        expect(ids.toSorted()).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every(isRowId)).toBe(true);
      }),
    );
  });

  test('two people who add a row at the same moment do not get the same id', () => {
    const ids = Array.from({ length: 200 }, () => rowIdAfter([], NOW));
    expect(new Set(ids).size).toBe(200);
  });

  test('ids of another make are left aside', () => {
    expect(rowIdAfter(['zzz', 'row-1', 'ZZZZZZZZZZZZZZZZZZZZZZZZZZ'], NOW) < rowIdAfter([], NOW + 1)).toBe(true);
  });

  test('a row that comes back stands where it stood, under another id', () => {
    const first = rowIdAfter([], NOW);
    const second = rowIdAfter([first], NOW);
    const third = rowIdAfter([first, second], NOW);
    const back = rowIdInPlaceOf(second, [first, third], NOW + 5000);
    expect(back).not.toBe(second);
    expect([third, back, first].toSorted()).toEqual([first, back, third]);
    expect(isRowId(rowIdInPlaceOf('__proto__', [], NOW))).toBe(true);
  });
});
