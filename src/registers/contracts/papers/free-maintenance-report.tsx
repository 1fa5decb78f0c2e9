import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes } from '../../paper-parts/Boxes.tsx';
import { dueDay } from '../../paper-parts/cells.ts';
import { textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { WideBox } from '../../paper-parts/WideBox.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { WORDS } from './free-maintenance-report/words.ts';
import { contactOf, coveredAssets, stampFor } from './on-file.ts';

/**
 * 免费维护期满报告: what the team leader tells the sales director before free maintenance ends, with room for the decision.
 * @source prj-4
 */
const freeMaintenanceReport: Paper = { size: 'A4', Sheet };

export default freeMaintenanceReport;

function Sheet(paper: PaperProps) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const stamp = stampFor(paper, 'free-maintenance', WORDS.onlyFree);
  return (
    <article class="slip a4" lang={LANGUAGE_TAG[language]} aria-label={t.title}>
      <div class="w-24">
        <SlipHead paper={paper} title={t.title} subtitle={t.subtitle} number={entry.no} stamp={stamp} />
        <div class="slip-boxes">
          <Period paper={paper} />
          <State paper={paper} />
          <Decision paper={paper} />
        </div>
        <SlipFoot
          paper={paper}
          signatures={[
            { label: t.leader, name: '' },
            { label: t.director, name: '' },
            { label: t.manager, name: '' },
          ]}
          basis={t.basis}
        />
      </div>
    </article>
  );
}

/**
 * Whose system it is, until when its maintenance is free, and by when that is reported.
 * @source prj-4
 */
function Period({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const box = (label: string, span: number, text = '') => (
    <Box label={label} span={span} language={language} text={text} />
  );
  const systems = coveredAssets(paper).map(([name, model]) => [name, model].filter(Boolean).join(' '));
  return (
    <>
      <Boxes>
        {box(t.reportedOn, 12, textOf(paper, 'reportWrittenOn'))}
        {box(t.reportedBy, 12)}
      </Boxes>
      <Boxes lines={2}>
        <Box label={t.project} span={24} lines={2} language={language} text={systems.join('、')} />
      </Boxes>
      <Boxes>{box(t.customer, 24, textOf(paper, 'customer'))}</Boxes>
      <Boxes>
        {box(t.acceptedOn, 8)}
        {box(t.from, 8, textOf(paper, 'from'))}
        <Box label={t.until} span={8} language={language} text={textOf(paper, 'until')} strong />
      </Boxes>
      <Boxes>
        {box(t.due, 8, dueDay(paper, 'free-maintenance-expiry'))}
        {box(t.agreed, 16)}
      </Boxes>
      <WideBox paper={paper} name="covers" label={WORDS.covers[paper.language]} lines={3} />
    </>
  );
}

/** How the system and the customer are, for the team leader to write. */
function State({ paper }: { paper: PaperProps }) {
  const t = wordsIn(WORDS, paper.language);
  return (
    <>
      <Prose label={t.operation} paper={paper} />
      <Prose label={t.work} paper={paper} />
      <Prose label={t.open} paper={paper} />
      <Prose label={t.attitude} paper={paper} text={contactOf(paper)} />
      <Prose label={t.proposal} paper={paper} />
    </>
  );
}

/**
 * What the sales director arranges, and what came of it.
 * @source prj-4
 */
function Decision({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <>
      <Prose label={t.arranged} paper={paper} />
      <Boxes lines={2}>
        <Box label={t.followedBy} span={10} lines={2} language={language} />
        <Box label={t.result} span={14} lines={2} language={language} text={textOf(paper, 'renewedAs')} />
      </Boxes>
    </>
  );
}

function Prose({ label, paper, text = '' }: { label: string; paper: PaperProps; text?: string }) {
  return (
    <Boxes lines={4}>
      <Box label={label} span={24} lines={4} language={paper.language} text={text} />
    </Boxes>
  );
}
