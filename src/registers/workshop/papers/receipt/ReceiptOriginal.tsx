import type { PaperProps } from '../../../paper.ts';
import { Box, Boxes } from '../../../paper-parts/Boxes.tsx';
import { textOf } from '../../../paper-parts/read.ts';
import { SlipFoot } from '../../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../../paper-parts/SlipHead.tsx';
import { COLUMN_MM } from '../../../paper-parts/sizes.ts';
import { stampOf } from '../../../paper-parts/stamp.ts';
import { SHARED, wordsIn } from '../../../paper-parts/words.ts';
import { receiptFacts } from './receipt-facts.ts';
import { terms, WORDS } from './words.ts';

const SPAN = 15;

/**
 * The part of a goods receipt that the customer gets and brings back.
 * @source rep-6
 */
export function ReceiptOriginal({ paper }: { paper: PaperProps }) {
  const { entry, company, language } = paper;
  const t = wordsIn(WORDS, language);
  const { number } = receiptFacts(paper);
  const voided = entry.values['receiptState'] === 'voided' ? SHARED.void[language] : undefined;
  return (
    <section class="slip-part w-15" aria-label={t.original}>
      <SlipHead
        paper={paper}
        title={t.title}
        subtitle={t.original}
        number={number}
        stamp={stampOf(paper) ?? voided}
        widthMm={SPAN * COLUMN_MM}
      />
      <div class="slip-boxes">
        <GoodsBoxes paper={paper} />
        <Boxes>
          <Box label={t.returned} span={7} language={language} text={textOf(paper, 'returnedOn')} />
          <Box label={t.recoveredBy} span={8} language={language} />
        </Boxes>
        <Boxes lines={3}>
          <Box label={t.signs} span={SPAN} lines={3} language={language} text={textOf(paper, 'customerSignature')} />
        </Boxes>
        <Boxes lines={3}>
          <Box label={t.terms} span={SPAN} lines={3} language={language} text={terms(company.servicePhone)[language]} />
        </Boxes>
      </div>
      <SlipFoot
        paper={paper}
        signatures={[t.technician, t.customerSigns, t.clerk].map((label) => ({ label, name: '' }))}
        basis={t.basis}
        widthMm={SPAN * COLUMN_MM}
      />
    </section>
  );
}

/** Which goods they are, what came with them, what is wrong, and when they were promised. */
function GoodsBoxes({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const { voucher, goods, phone, symptom } = receiptFacts(paper);
  return (
    <>
      <Boxes>
        <Box label={t.voucher} span={8} language={language} text={voucher} />
        <Box label={t.issuedOn} span={7} language={language} text={textOf(paper, 'broughtInOn')} />
      </Boxes>
      <Boxes lines={2}>
        <Box label={t.customer} span={8} lines={2} language={language} text={textOf(paper, 'customer')} />
        <Box label={t.phone} span={7} lines={2} language={language} text={phone} />
      </Boxes>
      <Boxes lines={2}>
        <Box label={t.goods} span={SPAN} lines={2} language={language} text={goods} />
      </Boxes>
      <Boxes>
        <Box label={t.serial} span={10} language={language} text={textOf(paper, 'serial')} />
        <Box label={t.quantity} span={5} language={language} />
      </Boxes>
      <Boxes lines={4}>
        <Box label={t.accessories} span={SPAN} lines={4} language={language} text={textOf(paper, 'accessories')} />
      </Boxes>
      <Boxes lines={3}>
        <Box label={t.symptom} span={SPAN} lines={3} language={language} text={symptom} />
      </Boxes>
      <Boxes>
        <Box label={t.promised} span={SPAN} language={language} text={textOf(paper, 'promisedOn')} strong />
      </Boxes>
    </>
  );
}
