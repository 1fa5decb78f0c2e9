import { money } from '#fields/money/field.ts';

const amount = money({ label: { zh: '金额', en: 'Amount' }, signed: true });

/** An amount of fen as people read it: ¥ 1,234.50. */
export function yuan(fen: number): string {
  return amount.format(fen, 'zh');
}
