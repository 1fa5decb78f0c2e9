import type { PaperProps } from '../../../paper.ts';
import { Box, Boxes, Fitting } from '../../../paper-parts/Boxes.tsx';
import { chargeLines, sumOf, yuan } from '../../../paper-parts/charge-lines.ts';
import { textOf } from '../../../paper-parts/read.ts';
import { SignatureBox } from '../../../paper-parts/SignatureBox.tsx';
import { SlipTable } from '../../../paper-parts/SlipTable.tsx';
import { COLUMN_MM, HEIGHT_MM } from '../../../paper-parts/sizes.ts';
import { Ticks } from '../../../paper-parts/Tick.tsx';
import { wordsIn } from '../../../paper-parts/words.ts';
import { inCapitals, totalFen } from './total.ts';
import { otherItems, WORDS } from './words.ts';

const LINES = 4;

/**
 * What was used and done, what it costs, and that the customer agrees.
 * @source ret-10
 * @source rep-4
 */
export function ChargeBoxes({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const lines = chargeLines(paper);
  const total = totalFen(entry.values, lines);
  const inWords = entry.values['payment'] === 'with-goods' && total === undefined ? t.withGoods : inCapitals(total);
  return (
    <div class="slip-side-by-side">
      <div class="w-16">
        <SlipTable
          caption={t.work}
          columns={[
            { title: t.item, span: 8 },
            { title: t.qty, span: 2, figures: true },
            { title: t.unitPrice, span: 3, figures: true },
            { title: t.amount, span: 3, figures: true },
          ]}
          rows={lines.map(({ what, qty, unitFen, amountFen }) => [what, qty, yuan(unitFen), yuan(amountFen)])}
          lines={LINES}
          others={(count) => ({ text: otherItems(count)[language], sum: yuan(sumOf(lines.slice(-count))) })}
          language={language}
        />
        <dl class="slip-row tall-1">
          <div class="slip-box slip-total w-16">
            <dt>{t.total}</dt>
            <dd>
              <Fitting text={inWords} widthMm={TOTAL_MM} heightMm={HEIGHT_MM[1]} language={language} />
              <b class="slip-sum">{total === undefined ? '¥' : yuan(total)}</b>
            </dd>
          </div>
        </dl>
      </div>
      <div class="w-8">
        <SignatureBox
          paper={paper}
          value={entry.values['customerSignature']}
          label={t.opinion}
          widthMm={8 * COLUMN_MM}
        />
      </div>
    </div>
  );
}

const TOTAL_MM = 72;

/**
 * How it is paid, who took the money, and where the invoice goes.
 * @source rep-5
 */
export function PaymentBoxes({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const invoice = [textOf(paper, 'invoiceNumber'), textOf(paper, 'invoicedOn')].filter(Boolean).join('　');
  return (
    <>
      <Boxes>
        <Box label={t.payment} span={10} language={language}>
          <Ticks
            chosen={entry.values['payment']}
            options={[
              ['cash', t.cash],
              ['invoice', t.invoice],
            ]}
            language={language}
          />
        </Box>
        <Box label={t.paidBy} span={14} language={language} text={textOf(paper, 'cashReceivedBy') || invoice} />
      </Boxes>
      <Boxes>
        <Box label={t.invoiceTo} span={24} language={language} />
      </Boxes>
    </>
  );
}
