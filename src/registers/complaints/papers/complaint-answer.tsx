import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes, Fitting } from '../../paper-parts/Boxes.tsx';
import { textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { WORDS } from './complaint-answer/words.ts';

const WIDTH_MM = 194;
/** A sentence of the letter takes one line, each of its three parts a quarter of the page at most. */
const LINE_MM = 5;
const PROSE_MM = 66;

/**
 * 投诉答复函: what was found and done about a complaint, so that it does not happen again. What the company writes down for itself,
 * such as its findings and who is responsible, is not on it.
 * @source rep-20
 */
const complaintAnswer: Paper = { size: 'A4', Sheet };

export default complaintAnswer;

function Sheet(paper: PaperProps) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const isSerious = entry.values['gravity'] === 'serious';
  return (
    <article class="slip a4" lang={LANGUAGE_TAG[language]} aria-label={t.title}>
      <div class="w-24">
        <SlipHead paper={paper} title={t.title} subtitle={t.subtitle} number={entry.no} stamp={stampOf(paper)} />
        <div class="slip-boxes">
          <Addressed paper={paper} />
        </div>
        <Sentence text={t.thanks} paper={paper} />
        <Answer paper={paper} />
        <Sentence text={`${t.further}${paper.company.servicePhone}`} paper={paper} />
        <SlipFoot
          paper={paper}
          signatures={[
            ...(isSerious ? [{ label: t.deputy, name: '' }] : []),
            { label: t.answeredBy, name: textOf(paper, 'answeredBy') },
            { label: t.seal, name: '' },
            { label: t.date, name: textOf(paper, 'answeredAt').slice(0, DAY_LENGTH) },
          ]}
          basis={t.basis}
        />
      </div>
    </article>
  );
}

const DAY_LENGTH = '2026-11-23'.length;

function Sentence({ text, paper }: { text: string; paper: PaperProps }) {
  return (
    <div class="slip-line-above">
      <Fitting text={text} widthMm={WIDTH_MM} heightMm={LINE_MM} language={paper.language} />
    </div>
  );
}

function Addressed({ paper }: { paper: PaperProps }) {
  const t = wordsIn(WORDS, paper.language);
  const box = (label: string, span: number, text: string) => (
    <Box label={label} span={span} language={paper.language} text={text} />
  );
  return (
    <>
      <Boxes>
        {box(t.to, 14, textOf(paper, 'customer'))}
        {box(t.attention, 10, textOf(paper, 'contact'))}
      </Boxes>
      <Boxes>{box(t.address, 24, textOf(paper, 'address'))}</Boxes>
      <Boxes>
        {box(t.receivedAt, 12, textOf(paper, 'receivedAt'))}
        {box(t.visitedAt, 12, textOf(paper, 'visitedAt'))}
      </Boxes>
    </>
  );
}

/**
 * What was told, what was found and done, and how it is prevented: as prose, which on a blank letter is room for a pen.
 * @source rep-20
 */
function Answer({ paper }: { paper: PaperProps }) {
  const t = wordsIn(WORDS, paper.language);
  return (
    <>
      <Prose title={t.said} text={textOf(paper, 'words')} paper={paper} />
      <Prose title={t.done} text={textOf(paper, 'answer')} paper={paper} />
      <Prose title={t.prevented} text={textOf(paper, 'measures')} paper={paper} />
    </>
  );
}

function Prose({ title, text, paper }: { title: string; text: string; paper: PaperProps }) {
  if (text === '') {
    return (
      <div class="slip-boxes">
        <Boxes lines={4}>
          <Box label={title} span={24} lines={4} language={paper.language} />
        </Boxes>
      </div>
    );
  }
  return (
    <section aria-label={title}>
      <p class="slip-line-above">
        <b>{title}</b>
      </p>
      <Fitting text={text} widthMm={WIDTH_MM} heightMm={PROSE_MM} language={paper.language} />
    </section>
  );
}
