import { describe, expect, test } from 'vitest';
import { type ReceiptEntry, type ReceiptState, receiptAudit } from './receipt-audit.ts';

let serial = 0;
function entry(receiptNumber: string, receiptState: ReceiptState = 'voided', lostStatement?: string): ReceiptEntry {
  serial += 1;
  return { id: `e${serial}`, receiptNumber, receiptState, lostStatement };
}

const audit = (...numbers: string[]) => receiptAudit(numbers.map((number) => entry(number)));
const gaps = (...numbers: string[]) => audit(...numbers).gaps.map(({ from, until }) => `${from}…${until}`);
const doubles = (...numbers: string[]) => audit(...numbers).doubles.map(({ number }) => number);

describe('the receipts for goods taken back (rep-6, rep-7)', () => {
  test('each is listed once, in order, with its state (rep-6)', () => {
    const { receipts } = receiptAudit([entry('LQ-0010', 'issued'), entry('LQ-0009', 'recovered'), entry('LQ-0011')]);
    expect(receipts.map(({ number, entries }) => [number, ...entries.map(({ state }) => state)])).toEqual([
      ['LQ-0009', 'recovered'],
      ['LQ-0010', 'issued'],
      ['LQ-0011', 'voided'],
    ]);
  });

  test('one is outstanding until it is voided, or lost with a statement (rep-7)', () => {
    const { receipts } = receiptAudit([
      entry('1', 'issued'),
      entry('2', 'recovered'),
      entry('3', 'voided'),
      entry('4', 'lost'),
      entry('5', 'lost', ' '),
      entry('6', 'lost', '收据遗失，声明作废'),
    ]);
    expect(receipts.filter(({ outstanding }) => outstanding).map(({ number }) => number)).toEqual(['1', '2', '4', '5']);
  });

  test('a number that is missing between two others is a gap; before the first and after the last there is none (rep-6)', () => {
    expect(gaps('LQ-0008', 'LQ-0010')).toEqual(['LQ-0009…LQ-0009']);
    expect(gaps('LQ-0012', 'LQ-0008')).toEqual(['LQ-0009…LQ-0011']);
    expect(gaps('LQ-0008', 'LQ-0009')).toEqual([]);
    expect(gaps()).toEqual([]);
  });

  test('another beginning is another receipt book: from one year to the next there is no gap (rep-6)', () => {
    expect(gaps('2026-LQ018', '2027-LQ001', '2027-LQ003')).toEqual(['2027-LQ002…2027-LQ002']);
  });

  test('a number that two entries carry is a double, with both of them named (rep-6)', () => {
    const [double] = receiptAudit([
      { ...entry('LQ-0009'), id: 'a' },
      { ...entry('LQ-0009', 'issued'), id: 'b' },
    ]).doubles;
    expect(double).toEqual({
      number: 'LQ-0009',
      entries: [
        { id: 'a', state: 'voided' },
        { id: 'b', state: 'issued' },
      ],
      outstanding: true,
    });
  });

  test('full-width, lower-case and shortened numbers are the same one (rep-6)', () => {
    expect(doubles('LQ-0009', ' ｌｑ-0009', 'lq-9')).toEqual(['LQ-0009']);
    expect(gaps('LQ-0009', 'lq-10')).toEqual([]);
  });

  test('a number typed far too long is one gap, not a list without end (rep-6)', () => {
    expect(audit('7', '1000000000').gaps).toEqual([{ from: '0000000008', until: '0999999999', count: 999_999_992 }]);
  });

  test('what has no digits at its end stands in no sequence and is named (rep-6)', () => {
    const { unnumbered, gaps: none, receipts } = audit('补', 'LQ-0001', '');
    expect(unnumbered.map(({ number }) => number)).toEqual(['', '补']);
    expect([none, receipts.length]).toEqual([[], 3]);
  });
});
