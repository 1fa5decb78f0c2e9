import { useState } from 'preact/hooks';
import type { Entry } from '#domain/entry.ts';
import { draftWords } from '#i18n/desk/drafts.ts';
import { draftFrom } from '#registers/handbook-drafts/draft-from.ts';
import { wordsOf } from '#registers/values.ts';
import type { Refused } from '#store/refusal.ts';
import { deskAddress } from '../desk/data.ts';
import { Refusals } from '../form/Refusals.tsx';
import { draftAddress, makeDraft, useSolved } from './use-drafts.ts';

const t = draftWords.cases;
const SHOWN = 12;

/** Solved cases, each of which becomes a draft with one press. */
export function SolvedCases({ drafts }: { drafts: readonly Entry[] }) {
  const solved = useSolved();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const wanted = typed.trim().toLowerCase();
  const found = (solved ?? []).filter((one) => wanted === '' || searched(one).includes(wanted)).slice(0, SHOWN);
  return (
    <section aria-label={t.heading}>
      <h2>{t.heading}</h2>
      <p class="muted">{t.hint}</p>
      <input
        class="control-input"
        type="search"
        value={typed}
        aria-label={t.find}
        placeholder={t.find}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Refusals refused={refused} />
      {solved && found.length === 0 && <p class="empty">{t.none}</p>}
      <ul class="drafts">
        {found.map((one) => (
          <li key={one.id}>
            <a class="draft-name" href={deskAddress(`/desk/${one.register}/?entry=${encodeURIComponent(one.id)}`)}>
              <b>{wordsOf(draftFrom(one)['question']) ?? one.no}</b>
              <small>{one.no}</small>
            </a>
            <Make one={one} drafts={drafts} onMade={setRefused} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MakeProps {
  one: Entry;
  drafts: readonly Entry[];
  onMade(refused: readonly Refused[]): void;
}

function Make({ one, drafts, onMade }: MakeProps) {
  const has = drafts.find(({ values }) => values['fromId'] === one.id);
  if (has) return <a href={draftAddress(has.id)}>{t.has(has.no)}</a>;
  return (
    <button type="button" class="btn" aria-label={t.makeOf(one.no)} onClick={() => void makeDraft(one).then(onMade)}>
      {t.make}
    </button>
  );
}

/** What a case can be found by. */
function searched(one: Entry): string {
  const draft = draftFrom(one);
  return ['question', 'symptom', 'solution', 'products', 'fromNo']
    .map((name) => wordsOf(draft[name]) ?? '')
    .join(' ')
    .toLowerCase();
}
