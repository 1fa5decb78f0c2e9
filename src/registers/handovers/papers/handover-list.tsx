import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes } from '../../paper-parts/Boxes.tsx';
import { dueDay } from '../../paper-parts/cells.ts';
import { textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { ContactsTable, DocumentsTable, ProblemsTable } from './handover-list/Tables.tsx';
import { WORDS } from './handover-list/words.ts';

/**
 * 项目移交清单: which documents were handed over with a project, what it still owes, and whom to ring.
 * @source prj-1.2
 */
const handoverList: Paper = { size: 'A4', Sheet };

export default handoverList;

function Sheet(paper: PaperProps) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <article class="slip a4" lang={LANGUAGE_TAG[language]} aria-label={t.title}>
      <div class="w-24">
        <SlipHead paper={paper} title={t.title} subtitle={t.subtitle} number={entry.no} stamp={stampOf(paper)} />
        <div class="slip-boxes">
          <ProjectBoxes paper={paper} />
          <DocumentsTable paper={paper} />
          <BoundaryBoxes paper={paper} />
          <ProblemsTable paper={paper} />
          <ContactsTable paper={paper} />
        </div>
        <SlipFoot
          paper={paper}
          signatures={[
            { label: t.engineering, name: '' },
            { label: t.service, name: '' },
            { label: t.leader, name: textOf(paper, 'teamLeader') },
          ]}
          basis={t.basis}
        />
      </div>
    </article>
  );
}

function ProjectBoxes({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const box = (label: string, span: number, text: string) => (
    <Box label={label} span={span} language={language} text={text} />
  );
  const passwords = [textOf(paper, 'passwordsChangedBy'), textOf(paper, 'passwordsChangedOn')].filter(Boolean);
  return (
    <>
      <Boxes>
        {box(t.project, 14, textOf(paper, 'project'))}
        {box(t.customer, 10, textOf(paper, 'customer'))}
      </Boxes>
      <Boxes>
        {box(t.planned, 8, textOf(paper, 'plannedAcceptanceOn'))}
        {box(t.joined, 8, textOf(paper, 'joinedOn'))}
        {box(t.accepted, 8, textOf(paper, 'acceptedOn'))}
      </Boxes>
      <Boxes>
        {box(t.due, 7, dueDay(paper, 'handover-finish'))}
        {box(t.handedOver, 8, textOf(paper, 'handedOverOn'))}
        {box(t.passwords, 9, passwords.join('　'))}
      </Boxes>
    </>
  );
}

function BoundaryBoxes({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <>
      <Boxes lines={4}>
        <Box label={t.outer} span={24} lines={4} language={language} text={textOf(paper, 'outerScope')} />
      </Boxes>
      <Boxes lines={2}>
        <Box label={t.maintained} span={9} lines={2} language={language} text={textOf(paper, 'maintenanceUntil')} />
        <Box label={t.afterwards} span={15} lines={2} language={language} text={textOf(paper, 'afterExpiry')} />
      </Boxes>
      <Boxes lines={4}>
        <Box label={t.inner} span={24} lines={4} language={language} text={textOf(paper, 'innerScope')} />
      </Boxes>
      <Boxes>
        <Box label={t.faq} span={24} language={language} text={textOf(paper, 'faq')} />
      </Boxes>
    </>
  );
}
