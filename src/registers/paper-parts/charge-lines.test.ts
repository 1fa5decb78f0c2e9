import { describe, expect, test } from 'vitest';
import { amounts } from '../call-ins/amounts.ts';
import { examples as callInsExamples } from '../call-ins/examples.ts';
import callIns from '../call-ins/register.ts';
import type { LabourRow, PartRow } from '../work-rows.ts';
import { chargeLines, sumOf } from './charge-lines.ts';
import { exampleEntry, examplePaper } from './example-paper.ts';

const HOUR = { from: '2026-11-18T03:10:00Z', until: '2026-11-18T04:10:00Z', who: 'li', unitPrice: 12_000 };

describe('the lines of what is charged (ret-10)', () => {
  test('they add up to what the job costs, for every example (ret-10)', () => {
    for (const values of callInsExamples.filter(({ parts }) => parts)) {
      const work = {
        parts: values['parts'] as unknown as Record<string, PartRow>,
        labour: values['labour'] as unknown as Record<string, LabourRow>,
      };
      expect(sumOf(chargeLines(examplePaper(callIns, values)))).toBe(amounts(work, new Map()).totalFen);
    }
  });

  test('time of one person that is written down twice is charged on the first line only (ret-10)', () => {
    const lines = chargeLines(examplePaper(callIns, { labour: { '01': HOUR, '02': HOUR } }));
    expect(lines.map(({ amountFen }) => amountFen)).toEqual([12_000, 0]);
    expect(lines[0]?.what).toBe('工时 〔li〕 11-18 11:10–12:10');
  });

  test('a line without a price has that of the price list; without either there is no sum (ret-10)', () => {
    const parts = { '01': { priceItem: 'p1', name: '主板', qty: 2 } };
    const related = new Map([['p1', exampleEntry(callIns, 'p1', { price: 860 })]]);
    expect(sumOf(chargeLines(examplePaper(callIns, { parts }, { related })))).toBe(1720);
    expect(sumOf(chargeLines(examplePaper(callIns, { parts })))).toBeUndefined();
  });

  test('what is no row, no time and no number is left without an amount, and stops nothing (ret-10)', () => {
    const values = {
      parts: { '01': '主板', '02': { name: 5, qty: 'zwei', unitPrice: 'x' } },
      labour: { '01': { from: 'gestern' }, '02': { ...HOUR, until: '2026-11-17T00:00:00Z' }, '03': null },
    };
    const lines = chargeLines(examplePaper(callIns, values));
    expect(lines).toHaveLength(3);
    expect(lines.every(({ amountFen }) => amountFen === undefined)).toBe(true);
  });
});
