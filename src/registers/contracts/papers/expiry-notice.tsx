import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes, Fitting } from '../../paper-parts/Boxes.tsx';
import { relatedBy, textOf, wordsOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { SlipTable } from '../../paper-parts/SlipTable.tsx';
import { WideBox } from '../../paper-parts/WideBox.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { ReplySlip } from './expiry-notice/ReplySlip.tsx';
import { otherAssets, WORDS } from './expiry-notice/words.ts';
import { addressOf, contactOf, coveredAssets, stampFor } from './on-file.ts';

const WIDTH_MM = 194;
const LINE_MM = 5;
const ASSETS = 8;
const GIVEN_UP: readonly string[] = ['cancelled', 'void'];

/**
 * 保养到期通知书: tells a customer that a maintenance contract ends and what renewal offers, with a slip to answer on. What the
 * company notes for itself is not on it.
 * @source rep-15
 */
const expiryNotice: Paper = { size: 'A4', Sheet };

export default expiryNotice;

function Sheet(paper: PaperProps) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const stamp = stampFor(paper, 'maintenance', WORDS.onlyContracts);
  return (
    <article class="slip a4" lang={LANGUAGE_TAG[language]} aria-label={t.title}>
      <div class="w-24">
        <SlipHead paper={paper} title={t.title} subtitle={t.subtitle} number={entry.no} stamp={stamp} />
        <Sentence text={t.ends} paper={paper} />
        <Sentence text={t.asks} paper={paper} />
        <div class="slip-boxes">
          <Addressed paper={paper} />
          <Contract paper={paper} />
          <Renewal paper={paper} />
        </div>
        <SlipFoot
          paper={paper}
          signatures={[
            { label: t.clerk, name: '' },
            { label: t.supervisor, name: '' },
          ]}
          basis={t.basis}
        />
        <ReplySlip paper={paper} />
      </div>
    </article>
  );
}

function Sentence({ text, paper }: { text: string; paper: PaperProps }) {
  return (
    <div class="slip-line-above">
      <Fitting text={text} widthMm={WIDTH_MM} heightMm={LINE_MM} language={paper.language} />
    </div>
  );
}

function Addressed({ paper }: { paper: PaperProps }) {
  const { company, language } = paper;
  const t = wordsIn(WORDS, language);
  const box = (label: string, span: number, text: string) => (
    <Box label={label} span={span} language={language} text={text} />
  );
  return (
    <>
      <Boxes>
        {box(t.to, 12, textOf(paper, 'customer'))}
        {box(t.contact, 12, contactOf(paper))}
      </Boxes>
      <Boxes>{box(t.address, 24, addressOf(paper))}</Boxes>
      <Boxes>
        {box(t.sent, 12, textOf(paper, 'noticeSentOn'))}
        {box(t.ourPhone, 12, company.servicePhone)}
      </Boxes>
    </>
  );
}

/** Which contract ends when, and what it covers. */
function Contract({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const term = termOf(textOf(paper, 'from'), textOf(paper, 'until'), t.through);
  return (
    <>
      <Boxes>
        <Box label={t.number} span={12} language={language} text={textOf(paper, 'number')} />
        <Box label={t.until} span={12} language={language} text={textOf(paper, 'until')} strong />
      </Boxes>
      <Boxes>
        <Box label={t.term} span={24} language={language} text={term} />
      </Boxes>
      <SlipTable
        caption={t.assets}
        titled
        columns={[
          { title: t.name, span: 8 },
          { title: t.model, span: 5 },
          { title: t.serial, span: 5 },
          { title: t.site, span: 6 },
        ]}
        rows={coveredAssets(paper)}
        lines={ASSETS}
        others={(count) => ({ text: otherAssets(count)[language] })}
        language={language}
      />
      <WideBox paper={paper} name="covers" label={WORDS.covers[paper.language]} lines={3} />
    </>
  );
}

/**
 * What renewal offers, as far as the next contract has been drafted, and who comes to speak about it.
 * @source rep-15
 */
function Renewal({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const wide = (label: string, lines: 2 | 3 | 4, text = '') => (
    <Boxes lines={lines}>
      <Box label={label} span={24} lines={lines} language={language} text={text} />
    </Boxes>
  );
  return (
    <>
      {wide(t.summary, 4)}
      {wide(t.renewal, 4, offerOf(paper, t.through))}
      {wide(t.afterwards, 2)}
      <Boxes>
        <Box label={t.visit} span={24} language={language} text={textOf(paper, 'renewalVisitOn')} />
      </Boxes>
      {wide(t.visitResult, 3)}
    </>
  );
}

/** Term and extent of the next contract, where one has been drafted; one that was given up is no offer. */
function offerOf(paper: PaperProps, through: string): string {
  const next = relatedBy(paper, 'renewedAs');
  if (!next || GIVEN_UP.includes(next.state)) return '';
  const term = termOf(wordsOf(next, 'from'), wordsOf(next, 'until'), through);
  return [term, wordsOf(next, 'covers')].filter(Boolean).join('\n');
}

/** The days from and until which something holds; empty as long as one of them is open, for a pen to write both. */
function termOf(from: string, until: string, through: string): string {
  return from && until ? `${from} ${through} ${until}` : '';
}
