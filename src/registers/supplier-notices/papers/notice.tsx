import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes } from '../../paper-parts/Boxes.tsx';
import { relatedBy, textOf, wordsOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { Ticks } from '../../paper-parts/Tick.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { fields } from '../fields.ts';
import { FollowUps } from './notice/FollowUps.tsx';
import { WORDS } from './notice/words.ts';

/**
 * 供应商到场通知书: the written notice with the eight things that the clause asks for, and room to follow it until it is solved.
 * @source gen-2.3
 * @source gen-2.4
 */
const notice: Paper = { size: 'A4', Sheet };

export default notice;

function Sheet(paper: PaperProps) {
  const t = wordsIn(WORDS, paper.language);
  return (
    <article class="slip a4" lang={LANGUAGE_TAG[paper.language]} aria-label={t.title}>
      <div class="w-24">
        <SlipHead paper={paper} title={t.title} subtitle={t.asked} number={paper.entry.no} stamp={stampOf(paper)} />
        <div class="slip-boxes">
          <Addressed paper={paper} />
          <Asked paper={paper} />
          <FollowUps paper={paper} />
        </div>
        <SlipFoot
          paper={paper}
          signatures={[
            { label: t.purchasing, name: '' },
            { label: t.supplierSigns, name: '' },
            { label: t.supervisor, name: textOf(paper, 'confirmedBy') },
          ]}
          basis={t.basis}
        />
      </div>
    </article>
  );
}

function Addressed({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const sent = [textOf(paper, 'sentOn'), textOf(paper, 'sentHow')].filter(Boolean).join('　');
  return (
    <>
      <Boxes>
        <Box label={t.supplier} span={14} language={language} text={textOf(paper, 'supplier')} />
        <Box
          label={t.recipient}
          span={10}
          language={language}
          text={wordsOf(relatedBy(paper, 'supplier'), 'contact')}
        />
      </Boxes>
      <Boxes>
        <Box label={t.sent} span={14} language={language} text={sent} />
        <Box label={t.issuedBy} span={10} language={language} text={textOf(paper, 'issuedBy')} />
      </Boxes>
    </>
  );
}

/**
 * The eight things that the notice states, and what the supplier is to bring and answers.
 * @source gen-2.3
 */
function Asked({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const box = (
    name: 'fault' | 'model' | 'quantity' | 'address' | 'contact' | 'phone',
    span: number,
    lines: 1 | 4 = 1,
  ) => <Box label={t[name]} span={span} lines={lines} language={language} text={textOf(paper, name)} />;
  const bearers = Object.entries(fields.costBearer.options).map(([id, label]) => [id, label[language]] as const);
  return (
    <>
      <Boxes lines={4}>{box('fault', 24, 4)}</Boxes>
      <Boxes>
        {box('model', 16)}
        {box('quantity', 8)}
      </Boxes>
      <Boxes>{box('address', 24)}</Boxes>
      <Boxes>
        {box('contact', 12)}
        {box('phone', 12)}
      </Boxes>
      <Boxes>
        <Box label={t.requiredAt} span={11} language={language} text={textOf(paper, 'requiredAt')} strong />
        <Box label={t.costBearer} span={13} language={language}>
          <Ticks chosen={entry.values['costBearer']} options={bearers} language={language} />
        </Box>
      </Boxes>
      <Boxes lines={2}>
        <Box label={t.bring} span={24} lines={2} language={language} text={textOf(paper, 'bring')} />
      </Boxes>
      <Boxes lines={3}>
        <Box label={t.reply} span={24} lines={3} language={language} text={textOf(paper, 'reply')} />
      </Boxes>
    </>
  );
}
