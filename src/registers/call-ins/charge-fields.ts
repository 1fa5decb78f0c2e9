import type { Condition } from '#domain/register.ts';
import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { money } from '#fields/money/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';

/** What is charged, how it is paid, and who filed the voucher (rep-4, rep-5, ret-10). */
export const chargeFields = {
  fee: money({ label: { zh: '收费合计', en: 'Fee' }, clause: 'ret-10' }),
  payment: choice({
    label: { zh: '收款方式', en: 'Payment' },
    clause: 'rep-5',
    options: {
      cash: { zh: '当场收款', en: 'Cash, handed in' },
      invoice: { zh: '开发票', en: 'Invoice' },
      'with-goods': { zh: '随商品归还收费', en: 'With the return of the goods' },
    },
  }),
  cashReceivedBy: staff({ label: { zh: '会计签收', en: 'Cash received by' }, clause: 'rep-5' }),
  cashReceivedOn: day({ label: { zh: '交会计日期', en: 'Cash handed in on' }, clause: 'rep-5' }),
  invoiceNumber: text({ label: { zh: '发票号码', en: 'Invoice number' }, maxLength: 50, clause: 'rep-5' }),
  invoicedOn: day({ label: { zh: '开票日期', en: 'Invoiced on' }, clause: 'rep-5' }),
  filedBy: staff({ label: { zh: '归档人', en: 'Filed by' }, clause: 'rep-4' }),
  filedOn: day({ label: { zh: '归档日期', en: 'Filed on' }, clause: 'rep-4' }),
};

/**
 * What shows that a paid call was paid for: cash that somebody took, an invoice, or goods that were taken back and are
 * charged when they are returned. A fee of nothing leaves nothing to pay.
 * @source rep-5
 * @source rep-8
 */
export const paidFor: Condition = ({ category, fee, payment }) => {
  if (category !== 'paid' || fee === 0) return [];
  if (payment === 'with-goods') return [{ field: 'receiptNumber', clause: 'rep-8' }];
  if (payment === 'cash') return ['fee', 'cashReceivedBy', 'cashReceivedOn'];
  if (payment === 'invoice') return ['fee', 'invoiceNumber', 'invoicedOn'];
  return ['fee', 'payment'];
};
