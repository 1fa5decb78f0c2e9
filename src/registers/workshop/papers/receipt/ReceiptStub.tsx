import type { PaperProps } from '../../../paper.ts';
import { Box, Boxes, Fitting } from '../../../paper-parts/Boxes.tsx';
import { textOf } from '../../../paper-parts/read.ts';
import { COLUMN_MM, type Lines } from '../../../paper-parts/sizes.ts';
import { Tick } from '../../../paper-parts/Tick.tsx';
import { wordsIn } from '../../../paper-parts/words.ts';
import { receiptFacts } from './receipt-facts.ts';
import { WORDS } from './words.ts';

const SPAN = 8;

/**
 * The part of a goods receipt that stays with the clerk, to be compared with the one that comes back.
 * @source rep-7
 */
export function ReceiptStub({ paper }: { paper: PaperProps }) {
  const { company, language } = paper;
  const t = wordsIn(WORDS, language);
  const { number, voucher, goods, phone, symptom } = receiptFacts(paper);
  const rows: [label: string, text: string, lines: Lines][] = [
    [t.number, number, 1],
    [t.voucher, voucher, 1],
    [t.issuedOn, textOf(paper, 'broughtInOn'), 1],
    [t.customer, textOf(paper, 'customer'), 2],
    [t.phone, phone, 1],
    [t.goods, goods, 2],
    [t.serial, textOf(paper, 'serial'), 1],
    [t.accessories, textOf(paper, 'accessories'), 4],
    [t.symptom, symptom, 3],
    [t.promised, textOf(paper, 'promisedOn'), 1],
    [t.returned, textOf(paper, 'returnedOn'), 1],
  ];
  return (
    <section class="slip-part w-8" aria-label={t.stub}>
      <header class="slip-part-head">
        <Fitting text={company.name} widthMm={SPAN * COLUMN_MM} heightMm={5} language={language} />
        <h1>
          {t.title}
          <small>{t.stub}</small>
        </h1>
        <p>{t.stubFor}</p>
      </header>
      <div class="slip-boxes">
        {rows.map(([label, text, lines]) => (
          <Boxes key={label} lines={lines}>
            <Box label={label} span={SPAN} lines={lines} language={language} text={text} />
          </Boxes>
        ))}
        <Recovered paper={paper} span={SPAN} />
        <Boxes>
          <Box label={t.recoveredBy} span={SPAN} language={language} />
        </Boxes>
        <Boxes lines={2}>
          <Box label={t.customerSigns} span={SPAN} lines={2} language={language} />
        </Boxes>
      </div>
    </section>
  );
}

/**
 * Whether the receipt has come back and is void.
 * @source rep-7
 */
function Recovered({ paper, span }: { paper: PaperProps; span: number }) {
  const t = wordsIn(WORDS, paper.language);
  const on = ['recovered', 'voided'].includes(String(paper.entry.values['receiptState']));
  return (
    <Boxes>
      <Box label={t.recovered} span={span} language={paper.language}>
        <Tick on={on} label={t.yes} language={paper.language} />
      </Box>
    </Boxes>
  );
}
