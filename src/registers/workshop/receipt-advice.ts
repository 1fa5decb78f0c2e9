import type { Advice, Lookup } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { linked } from '../linked.ts';
import { wordsOf } from '../values.ts';
import { type ReceiptEntry, receiptAudit } from './receipt-audit.ts';

/**
 * The receipt number: the next of the book in use where none is written down, or the other entries that have the same one.
 * @source rep-6
 */
export async function receiptAdvice(id: string, values: Values, lookup: Lookup): Promise<Advice[]> {
  const others = (await lookup.all('workshop')).filter((entry) => entry.id !== id);
  const number = wordsOf(values['receiptNumber']);
  if (number) return doubled(number, others);
  const settings = await lookup.entry('settings');
  const next = nextReceiptNumber(others, wordsOf(settings?.values['receiptFrom']));
  if (next === undefined) return [];
  return [
    {
      kind: 'suggest',
      field: 'receiptNumber',
      clause: 'rep-6',
      text: { zh: `下一个领取收据号 ${next}`, en: `The next receipt number is ${next}` },
      set: { receiptNumber: next, ...(values['receiptState'] === undefined && { receiptState: 'issued' }) },
    },
  ];
}

/**
 * The number after the last one used of a receipt book, which is that of its first number; without it, that of the entry written
 * last. A book of which nothing was used begins with its first number.
 * @source rep-6
 */
export function nextReceiptNumber(entries: readonly Entry[], first: string | undefined): string | undefined {
  const newest = entries.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const begin = first ?? newest.flatMap(({ values }) => wordsOf(values['receiptNumber']) ?? [])[0];
  if (begin === undefined) return undefined;
  const book = partsOf(begin);
  if (!book) return undefined;
  const used = entries.flatMap(({ values }) => {
    const parts = partsOf(wordsOf(values['receiptNumber']) ?? '');
    return parts && parts.series === book.series && parts.value >= book.value ? [parts.value] : [];
  });
  const [last] = used.toSorted((a, b) => (a > b ? -1 : 1));
  if (last === undefined) return begin;
  return `${book.written}${String(last + 1n).padStart(book.width, '0')}`;
}

function partsOf(number: string): { series: string; written: string; value: bigint; width: number } | undefined {
  const written = number.normalize('NFKC').trim();
  const digits = /\d{1,30}$/.exec(written)?.[0];
  if (digits === undefined) return undefined;
  const before = written.slice(0, written.length - digits.length);
  return { series: before.toUpperCase(), written: before, value: BigInt(digits), width: digits.length };
}

function doubled(number: string, others: readonly Entry[]): Advice[] {
  const receipts: ReceiptEntry[] = others.flatMap(({ id, values }) => {
    const receiptNumber = wordsOf(values['receiptNumber']);
    return receiptNumber ? [{ id, receiptNumber, receiptState: 'issued' }] : [];
  });
  const draft: ReceiptEntry = { id: '', receiptNumber: number, receiptState: 'issued' };
  const double = receiptAudit([draft, ...receipts]).doubles.find(({ entries }) => entries.some(({ id }) => id === ''));
  if (!double) return [];
  const same = others.filter(({ id }) => double.entries.some((entry) => entry.id === id));
  return [
    {
      kind: 'warn',
      field: 'receiptNumber',
      clause: 'rep-6',
      text: {
        zh: `收据号 ${number} 已经用过：${same.map(({ no }) => no).join('、')}`,
        en: `Receipt number ${number} is taken: ${same.map(({ no }) => no).join(', ')}`,
      },
      entries: linked(same),
    },
  ];
}
