import type { Paper, PaperProps } from '../../paper.ts';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { ReceiptOriginal } from './receipt/ReceiptOriginal.tsx';
import { ReceiptStub } from './receipt/ReceiptStub.tsx';
import { WORDS } from './receipt/words.ts';

/**
 * 领取收据: what the customer gets for goods that are taken back, and its stub with the same number.
 * @source rep-6
 * @source rep-7
 */
const receipt: Paper = { size: 'A5-landscape', Sheet };

export default receipt;

function Sheet(paper: PaperProps) {
  const t = wordsIn(WORDS, paper.language);
  return (
    <article class="slip a5-landscape slip-side-by-side" lang={LANGUAGE_TAG[paper.language]} aria-label={t.title}>
      <ReceiptStub paper={paper} />
      <p class="slip-cut w-1">
        <span>{t.cut}</span>
      </p>
      <ReceiptOriginal paper={paper} />
    </article>
  );
}
