import { deskWords } from '#i18n/desk/desk.ts';
import { draftWords as t } from '#i18n/desk/drafts.ts';
import { SOLVED_IN } from '#registers/handbook-drafts/draft-from.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { DeskPage } from '../desk/DeskPage.tsx';
import { deskAddress } from '../desk/data.ts';
import { DraftLine } from './DraftLine.tsx';
import { SolvedCases } from './SolvedCases.tsx';
import { useDrafts } from './use-drafts.ts';
import '../form/form.css';
import './drafts.css';

/** Problems that were solved, on their way into the handbook: written, read, handed over as files. */
export function DraftsPage({ nextNo }: { nextNo: number }) {
  return (
    <DeskPage needs={['handbook-drafts', ...Object.keys(SOLVED_IN)]}>
      <Drafts nextNo={nextNo} />
    </DeskPage>
  );
}

function Drafts({ nextNo }: { nextNo: number }) {
  const drafts = useDrafts();
  if (!drafts) return <p class="loading">{deskWords.loading}</p>;
  const waiting = drafts.filter(({ state }) => state !== 'adopted');
  const adopted = drafts.filter(({ state }) => state === 'adopted');
  return (
    <div class="draft-page">
      <h1>
        {t.title} <ClauseLink id="prj-2.2a" />
      </h1>
      <p class="muted">{t.intro}</p>
      <section aria-label={t.list.heading(waiting.length)}>
        <h2>{t.list.heading(waiting.length)}</h2>
        {waiting.length === 0 && (
          <p class="empty">
            {t.list.none} {t.list.noneWhy}
          </p>
        )}
        <ul class="drafts">
          {waiting.map((draft) => (
            <DraftLine key={draft.id} draft={draft} drafts={drafts} nextNo={nextNo} />
          ))}
        </ul>
        <p>
          <a href={deskAddress('/desk/handbook-drafts/?new=1')}>{t.list.write}</a>
        </p>
      </section>
      <SolvedCases drafts={drafts} />
      {adopted.length > 0 && (
        <details>
          <summary>{t.list.adopted}</summary>
          <ul class="drafts">
            {adopted.map((draft) => (
              <DraftLine key={draft.id} draft={draft} drafts={drafts} nextNo={nextNo} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
