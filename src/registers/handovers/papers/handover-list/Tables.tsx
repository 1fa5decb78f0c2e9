import type { PaperProps } from '../../../paper.ts';
import { writtenRows } from '../../../paper-parts/cells.ts';
import { textOf } from '../../../paper-parts/read.ts';
import { TallTable } from '../../../paper-parts/TallTable.tsx';
import { wordsIn } from '../../../paper-parts/words.ts';
import { DOCUMENTS, isHandedIn } from '../../conditions.ts';
import { WORDS } from './words.ts';

/**
 * The four documents, each with its files or the place where it is kept.
 * @source prj-1.2
 */
export function DocumentsTable({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const rows = DOCUMENTS.map((document) => [
    document.title[language],
    isHandedIn(entry.values, document) ? t.yes : '',
    [textOf(paper, document.files), textOf(paper, document.reference)]
      .filter(Boolean)
      .join(language === 'zh' ? '；' : '; '),
  ]);
  return (
    <TallTable
      caption={t.documents}
      columns={[
        { title: t.document, span: 5 },
        { title: t.state, span: 2 },
        { title: t.where, span: 12 },
        { title: t.toCome, span: 5 },
      ]}
      rows={rows}
      count={DOCUMENTS.length}
      lines={2}
      language={language}
    />
  );
}

/**
 * What the project still owes, with dates.
 * @source prj-1.2
 */
export function ProblemsTable({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <TallTable
      caption={t.problems}
      columns={[
        { title: t.problem, span: 10 },
        { title: t.since, span: 3 },
        { title: t.responsible, span: 5 },
        { title: t.by, span: 3 },
        { title: t.solved, span: 3 },
      ]}
      rows={writtenRows(paper, 'openProblems', 'problem', 'since', 'responsible', 'dueOn', 'solvedOn')}
      count={6}
      lines={2}
      language={language}
    />
  );
}

/**
 * Whom to ring when something goes wrong.
 * @source prj-1.2
 */
export function ContactsTable({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <TallTable
      caption={t.contacts}
      columns={[
        { title: t.department, span: 6 },
        { title: t.name, span: 4 },
        { title: t.phone, span: 6 },
        { title: t.covers, span: 8 },
      ]}
      rows={writtenRows(paper, 'emergencyContacts', 'department', 'name', 'phone', 'covers')}
      count={4}
      lines={1}
      language={language}
    />
  );
}
