import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes } from '../../paper-parts/Boxes.tsx';
import { writtenRows } from '../../paper-parts/cells.ts';
import { textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { TallTable } from '../../paper-parts/TallTable.tsx';
import { WideBox } from '../../paper-parts/WideBox.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { WORDS } from './optimisation-report/words.ts';

/**
 * 当月优化总结及下月优化措施报告: the problems of a month and the measures of the next, for two signatures.
 * @source prj-2.4a
 * @source prj-2.4b
 */
const optimisationReport: Paper = { size: 'A4', Sheet };

export default optimisationReport;

function Sheet(paper: PaperProps) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <article class="slip a4" lang={LANGUAGE_TAG[language]} aria-label={t.subtitle}>
      <div class="w-24">
        <SlipHead paper={paper} title={t.title} subtitle={t.subtitle} number={entry.no} stamp={stampOf(paper)} />
        <div class="slip-boxes">
          <SummaryBoxes paper={paper} />
          <ProblemsTable paper={paper} />
          <MeasuresTable paper={paper} />
          <ApprovalBoxes paper={paper} />
        </div>
        <SlipFoot
          paper={paper}
          signatures={[
            { label: t.leader, name: textOf(paper, 'author') },
            { label: t.director, name: textOf(paper, 'reviewedBy') },
            { label: t.committee, name: textOf(paper, 'approvedBy') },
          ]}
          basis={t.basis}
        />
      </div>
    </article>
  );
}

function SummaryBoxes({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const month = textOf(paper, 'month').slice(0, 'YYYY-MM'.length);
  return (
    <>
      <Boxes>
        <Box label={t.month} span={8} language={language} text={month} strong />
        <Box label={t.submitted} span={8} language={language} text={textOf(paper, 'submittedOn')} />
        <Box label={t.leader} span={8} language={language} text={textOf(paper, 'author')} />
      </Boxes>
      <WideBox paper={paper} name="summary" label={WORDS.summary[paper.language]} lines={4} />
      <WideBox paper={paper} name="unfinished" label={WORDS.unfinished[paper.language]} lines={2} />
      <WideBox paper={paper} name="awards" label={WORDS.awards[paper.language]} lines={1} />
    </>
  );
}

function ApprovalBoxes({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const box = (label: string, span: number, name: string) => (
    <Box label={label} span={span} lines={2} language={language} text={textOf(paper, name)} />
  );
  return (
    <>
      <Boxes lines={2}>
        {box(t.review, 12, 'reviewOpinion')}
        {box(t.approval, 12, 'approvalOpinion')}
      </Boxes>
      <Boxes lines={2}>
        {box(t.approved, 7, 'approvedOn')}
        {box(t.quality, 17, 'quality')}
      </Boxes>
    </>
  );
}

function ProblemsTable({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <TallTable
      caption={t.problems}
      columns={[
        { title: t.system, span: 4 },
        { title: t.problem, span: 7 },
        { title: t.suggestion, span: 7 },
        { title: t.department, span: 3 },
        { title: t.suggestedOn, span: 3 },
      ]}
      rows={writtenRows(paper, 'problems', 'system', 'problem', 'suggestion', 'department', 'suggestedOn')}
      count={6}
      lines={3}
      language={language}
    />
  );
}

function MeasuresTable({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <TallTable
      caption={t.measures}
      columns={[
        { title: t.measure, span: 9 },
        { title: t.responsible, span: 4 },
        { title: t.due, span: 3 },
        { title: t.done, span: 3 },
        { title: t.effect, span: 5 },
      ]}
      rows={writtenRows(paper, 'measures', 'measure', 'responsible', 'dueOn', 'doneOn', 'effect')}
      count={7}
      lines={2}
      language={language}
    />
  );
}
