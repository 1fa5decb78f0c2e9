import type { PaperProps } from '../../../paper.ts';
import { relatedBy, textOf, wordsOf } from '../../../paper-parts/read.ts';

/** What stub and original both say of the goods. */
export interface ReceiptFacts {
  number: string;
  voucher: string;
  goods: string;
  phone: string;
  symptom: string;
}

/** What a receipt says of the goods, with what the call-in that they were taken back from knows of them. */
export function receiptFacts(paper: PaperProps): ReceiptFacts {
  const callIn = relatedBy(paper, 'callIn');
  return {
    number: textOf(paper, 'receiptNumber'),
    voucher: wordsOf(callIn, 'voucherNumber'),
    goods: [textOf(paper, 'goods'), textOf(paper, 'model')].filter(Boolean).join('　'),
    phone: wordsOf(callIn, 'phone') || wordsOf(relatedBy(paper, 'customer'), 'phone'),
    symptom: wordsOf(callIn, 'symptom'),
  };
}
