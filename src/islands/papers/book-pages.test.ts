import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookPages, rowMm } from './book-pages.ts';

const rows = fc.array(fc.record({ lines: fc.integer({ min: 1, max: 10 }), hasReason: fc.boolean() }), {
  maxLength: 400,
});

describe('the pages of a printed register (rep-18)', () => {
  test('a register without entries is one page of blank lines (rep-18)', () => {
    const [page, ...others] = bookPages([]);
    expect(others).toEqual([]);
    expect(page?.blank).toBeGreaterThan(15);
  });

  test('every entry stands on one page, in order, and no page is fuller than paper (rep-18)', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const pages = bookPages(all);
        expect(pages.flatMap((page) => page.rows)).toEqual(all);
        for (const page of pages) {
          expect(page.rows.reduce((sum, row) => sum + rowMm(row), page.blank * 7)).toBeLessThanOrEqual(170);
        }
      }),
    );
  });

  test('only the last page has blank lines, and leaves room for signatures (rep-18)', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const pages = bookPages(all);
        expect(pages.slice(0, -1).every(({ blank }) => blank === 0)).toBe(true);
        const last = pages.at(-1);
        expect(last?.rows.reduce((sum, row) => sum + rowMm(row), last.blank * 7)).toBeLessThanOrEqual(170 - 17);
      }),
    );
  });
});
