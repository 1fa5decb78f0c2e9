import { useState } from 'preact/hooks';
import type { Entry } from '#domain/entry.ts';
import { unmet } from '#domain/needs.ts';
import { draftWords as t } from '#i18n/desk/drafts.ts';
import { mdxName } from '#registers/handbook-drafts/mdx.ts';
import { rowsOf, wordsOf } from '#registers/values.ts';
import type { Refused } from '#store/refusal.ts';
import { clauseLabel } from '../desk/clauses.tsx';
import { today } from '../desk/clock.ts';
import { registerOf } from '../desk/registers.ts';
import { me } from '../desk/session.ts';
import { StateChip } from '../entry/StateChip.tsx';
import { Refusals } from '../form/Refusals.tsx';
import { questionNo } from './question-no.ts';
import { adopt, download, draftAddress, review } from './use-drafts.ts';

interface DraftLineProps {
  draft: Entry;
  drafts: readonly Entry[];
  nextNo: number;
}

/** A draft, and the next thing to do with it: to read it, to hand it over, to say that it is in. */
export function DraftLine({ draft, drafts, nextNo }: DraftLineProps) {
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const { values, state } = draft;
  const question = wordsOf(values['question']) ?? draft.no;
  const fromNo = wordsOf(values['fromNo']);
  const strangers = rowsOf(values['clauses']).flatMap(([, { clause }]) => unknownClause(wordsOf(clause)));
  const isRead = state === 'reviewed' || state === 'downloaded';
  const act = (done: Promise<readonly Refused[]>) => void done.then(setRefused);
  return (
    <li>
      <a class="draft-name" href={draftAddress(draft.id)}>
        <b>{question}</b>
        <small>
          {draft.no}
          {fromNo && ` · ${t.from(fromNo)}`}
          {isRead && ` · ${t.file(mdxName(values, draft.no), questionNo(draft, drafts, nextNo))}`}
        </small>
      </a>
      <StateChip register={registerOf('handbook-drafts')} state={state} />
      {state === 'draft' && <Review draft={draft} question={question} onReview={() => act(review(draft))} />}
      {isRead && (
        <button
          type="button"
          class="btn"
          aria-label={t.downloadOf(question)}
          onClick={() => act(download(draft, drafts, nextNo))}
        >
          {t.download}
        </button>
      )}
      {state === 'downloaded' && (
        <button type="button" class="btn" aria-label={t.adoptOf(question)} onClick={() => act(adopt(draft))}>
          {t.adopt}
        </button>
      )}
      {strangers.length > 0 && <p class="fault">{t.strangers(strangers.join('、'))}</p>}
      <Refusals refused={refused} />
    </li>
  );
}

interface ReviewProps {
  draft: Entry;
  question: string;
  onReview(): void;
}

/** The button that says that the draft was read; what is still missing for it is said before it is pressed. */
function Review({ draft, question, onReview }: ReviewProps) {
  const read = { ...draft.values, reviewedBy: me.value ?? '', reviewedOn: today.value };
  const [lacking] = unmet(registerOf('handbook-drafts'), 'reviewed', read);
  if (lacking) {
    return (
      <p class="muted draft-lack">
        {t.missing(lacking.what.zh)} <a href={draftAddress(draft.id)}>{t.edit}</a>
      </p>
    );
  }
  return (
    <button type="button" class="btn" aria-label={t.reviewOf(question)} onClick={onReview}>
      {t.review}
    </button>
  );
}

/** The page has a label for every clause of the handbook. */
function unknownClause(id: string | undefined): string[] {
  return id === undefined || clauseLabel(id) !== id ? [] : [id];
}
