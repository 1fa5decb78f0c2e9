import type { Paper, PaperProps } from '../../paper.ts';
import { Fitting } from '../../paper-parts/Boxes.tsx';
import { writtenRows } from '../../paper-parts/cells.ts';
import { textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { TallTable } from '../../paper-parts/TallTable.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { WORDS } from './open-problems-report/words.ts';

/**
 * 未解决问题报备单: what was left on a day, why, and what the customer was promised, for the sales director.
 * @source prj-2.1a
 * @source prj-2.1b
 */
const openProblemsReport: Paper = { size: 'A4-landscape', Sheet };

export default openProblemsReport;

/** Of A4 landscape between its margins. */
const WIDTH_MM = 277;
const LINE_MM = 5;
const HALF_MM = 100;

function Sheet(paper: PaperProps) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const line = (label: string, name: string) => (
    <span>
      {label}
      <Fitting text={textOf(paper, name)} widthMm={HALF_MM} heightMm={LINE_MM} language={language} />
      {textOf(paper, name) === '' && <span class="slip-blank" />}
    </span>
  );
  return (
    <article class="slip a4-landscape" lang={LANGUAGE_TAG[language]} aria-label={t.title}>
      <SlipHead
        paper={paper}
        title={t.title}
        subtitle={t.subtitle}
        number={entry.no}
        stamp={stampOf(paper)}
        widthMm={WIDTH_MM}
      />
      <div class="slip-line-above">
        {line(t.reportedOn, 'day')}
        {line(t.reporter, 'person')}
      </div>
      <div class="slip-boxes">
        <ProblemsTable paper={paper} />
        <DirectorTable paper={paper} />
      </div>
      <SlipFoot
        paper={paper}
        signatures={[
          { label: t.service, name: textOf(paper, 'person') },
          { label: t.leader, name: textOf(paper, 'readBy') },
          { label: t.director, name: '' },
        ]}
        basis={t.basis}
        widthMm={WIDTH_MM}
      />
    </article>
  );
}

function ProblemsTable({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <TallTable
      caption={t.problems}
      columns={[
        { title: t.number, span: 1.5 },
        { title: t.customer, span: 4 },
        { title: t.problem, span: 7 },
        { title: t.explanation, span: 8 },
        { title: t.consent, span: 4 },
        { title: t.promised, span: 3.5 },
        { title: t.reported, span: 3.5 },
        { title: t.solved, span: 2.5 },
      ]}
      rows={problemRows(paper)}
      count={7}
      lines={3}
      language={language}
    />
  );
}

/** Numbered, and who understood beside whether they did. */
function problemRows(paper: PaperProps): string[][] {
  const consents = writtenRows(paper, 'unsolved', 'consent', 'consentBy');
  const times = writtenRows(paper, 'unsolved', 'promisedAt', 'reportedAt', 'solvedOn');
  return writtenRows(paper, 'unsolved', 'customer', 'problem', 'explanation').map((said, i) => [
    String(i + 1),
    ...said,
    (consents[i] ?? []).filter(Boolean).join('　'),
    ...(times[i] ?? []),
  ]);
}

function DirectorTable({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <TallTable
      caption={t.director}
      columns={[
        { title: t.coordinate, span: 16 },
        { title: t.instructions, span: 16 },
      ]}
      rows={[[textOf(paper, 'help')]]}
      count={1}
      lines={3}
      language={language}
    />
  );
}
