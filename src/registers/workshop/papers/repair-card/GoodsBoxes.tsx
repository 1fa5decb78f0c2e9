import { WORDS as VOUCHER } from '../../../call-ins/papers/voucher/words.ts';
import type { PaperProps } from '../../../paper.ts';
import { Box, Boxes } from '../../../paper-parts/Boxes.tsx';
import { relatedBy, textOf, wordsOf } from '../../../paper-parts/read.ts';
import { Ticks } from '../../../paper-parts/Tick.tsx';
import { wordsIn } from '../../../paper-parts/words.ts';
import { WORDS } from './words.ts';

/**
 * Whose goods they are, what came with them, what is wrong, and when they were promised.
 * @source rep-6
 * @source rep-9
 */
export function GoodsBoxes({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const callIn = relatedBy(paper, 'callIn');
  const box = (label: string, span: number, text: string, strong = false) => (
    <Box label={label} span={span} language={language} text={text} strong={strong} />
  );
  const phone = wordsOf(callIn, 'phone') || wordsOf(relatedBy(paper, 'customer'), 'phone');
  return (
    <>
      <Boxes>
        {box(t.receipt, 6, textOf(paper, 'receiptNumber'))}
        {box(t.voucher, 6, wordsOf(callIn, 'voucherNumber'))}
        {box(t.broughtIn, 5, textOf(paper, 'broughtInOn'))}
        {box(t.promised, 7, textOf(paper, 'promisedOn'), true)}
      </Boxes>
      <Boxes>
        {box(t.customer, 9, textOf(paper, 'customer'))}
        {box(t.phone, 6, phone)}
        <Category paper={paper} chosen={callIn?.values['category']} />
      </Boxes>
      <Boxes>
        {box(t.goods, 10, textOf(paper, 'goods'))}
        {box(t.model, 6, textOf(paper, 'model'))}
        {box(t.serial, 8, textOf(paper, 'serial'))}
      </Boxes>
      <Boxes lines={2}>
        <Box label={t.accessories} span={12} lines={2} language={language} text={textOf(paper, 'accessories')} />
        <Box label={t.symptom} span={12} lines={2} language={language} text={symptomOf(paper, t.foundOnSite)} />
      </Boxes>
      <Boxes lines={4}>
        <Box label={t.findings} span={14} lines={4} language={language} />
        <Box label={t.late} span={10} lines={4} language={language} />
      </Boxes>
    </>
  );
}

function Category({ paper, chosen }: { paper: PaperProps; chosen: unknown }) {
  const t = wordsIn(VOUCHER, paper.language);
  return (
    <Box label={t.category} span={9} language={paper.language}>
      <Ticks
        chosen={chosen}
        options={(['paid', 'contract', 'free', 'internal'] as const).map((id) => [id, t[id]])}
        language={paper.language}
      />
    </Box>
  );
}

/** What was reported, and what the technician has found out at the customer's. */
function symptomOf(paper: PaperProps, found: string): string {
  const callIn = relatedBy(paper, 'callIn');
  const [symptom, fault] = [wordsOf(callIn, 'symptom'), wordsOf(callIn, 'faultFound')];
  return [symptom, fault && `${found}${fault}`].filter(Boolean).join(paper.language === 'zh' ? '；' : '; ');
}
