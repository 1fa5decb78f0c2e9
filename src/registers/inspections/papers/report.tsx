import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes } from '../../paper-parts/Boxes.tsx';
import { writtenCell } from '../../paper-parts/cells.ts';
import { rowsOf, textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { TallTable } from '../../paper-parts/TallTable.tsx';
import { WideBox } from '../../paper-parts/WideBox.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { progressOf } from '../month-cell.ts';
import { TEMPLATE_TITLES } from '../template-for.ts';
import { ItemsTable } from './report/ItemsTable.tsx';
import { WORDS } from './report/words.ts';

/**
 * 月度巡检报告: what was checked of one system in one month, what was read and what was found, for three signatures.
 * @source prj-2.3
 */
const report: Paper = { size: 'A4', Sheet };

export default report;

function Sheet(paper: PaperProps) {
  const { entry, hash, language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <article class="slip a4" lang={LANGUAGE_TAG[language]} aria-label={t.title}>
      <div class="w-24">
        <SlipHead paper={paper} title={t.title} subtitle={t.subtitle} number={entry.no} stamp={stampOf(paper)} />
        <div class="slip-boxes">
          <HeadBoxes paper={paper} />
          <ItemsTable paper={paper} />
          <FindingsTable paper={paper} />
          <WideBox paper={paper} name="earlierProblems" label={t.earlier} lines={2} />
          <WideBox paper={paper} name="conclusion" label={t.conclusion} lines={3} />
          <WideBox paper={paper} name="reviewNote" label={t.review} lines={1} />
          <Boxes>
            <Box label={t.hash} span={24} language={language} text={hash} />
          </Boxes>
        </div>
        <SlipFoot
          paper={paper}
          signatures={[
            { label: t.team, name: textOf(paper, 'inspector') },
            { label: t.leader, name: textOf(paper, 'reviewedBy') },
            { label: t.client, name: '' },
          ]}
          basis={t.basis}
        />
      </div>
    </article>
  );
}

function HeadBoxes({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const edition = [templateTitle(paper), textOf(paper, 'templateVersion')].filter(Boolean).join('　');
  const box = (label: string, span: number, text: string, strong = false) => (
    <Box label={label} span={span} language={language} text={text} strong={strong} />
  );
  return (
    <>
      <Boxes>
        {box(t.system, 12, textOf(paper, 'system'), true)}
        {box(t.customer, 12, textOf(paper, 'customer'))}
      </Boxes>
      <Boxes>
        {box(t.month, 8, textOf(paper, 'month').slice(0, 'YYYY-MM'.length), true)}
        {box(t.day, 8, textOf(paper, 'inspectedOn'))}
        {box(t.inspector, 8, textOf(paper, 'inspector'))}
      </Boxes>
      <Boxes>
        {box(t.checklist, 12, edition)}
        {box(t.answered, 6, answered(paper))}
        {box(t.way, 6, textOf(paper, 'way'))}
      </Boxes>
    </>
  );
}

/** What the checklist is called; its id where it is none of those that are known here. */
function templateTitle(paper: PaperProps): string {
  const id = textOf(paper, 'template');
  return (Object.hasOwn(TEMPLATE_TITLES, id) ? TEMPLATE_TITLES[id]?.[paper.language] : undefined) ?? id;
}

function answered({ entry }: PaperProps): string {
  const progress = progressOf(entry);
  return progress.of > 0 ? `${progress.of} / ${progress.answered}` : '';
}

function FindingsTable({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const rows = rowsOf(paper, 'findings').map(([, cells]) => {
    const cell = (name: string) => writtenCell(paper, 'findings', cells, name);
    const became = [cell('becomes'), cell('number')].filter(Boolean).join(' ');
    return [cell('finding'), cell('effect'), cell('action'), cell('department'), cell('suggestedOn'), became];
  });
  return (
    <TallTable
      caption={t.findings}
      columns={[
        { title: t.finding, span: 6 },
        { title: t.effect, span: 4 },
        { title: t.action, span: 5 },
        { title: t.department, span: 2.5 },
        { title: t.suggestedOn, span: 3 },
        { title: t.becomes, span: 3.5 },
      ]}
      rows={rows}
      count={5}
      lines={2}
      language={language}
    />
  );
}
