import { useState } from 'preact/hooks';
import type { Change } from '#domain/changes/change.ts';
import type { Register } from '#domain/register.ts';
import { entryWords } from '#i18n/desk/entry.ts';
import { useTitles } from '../desk/titles.ts';
import { changeText, idsIn } from './change-lines.ts';
import { changedAt, changedAtText } from './moment.ts';
import type { Named } from './value-text.ts';

const t = entryWords.history;
const FIRST_SHOWN = 10;
const LINES_SHOWN = 6;

/** Everything that was ever done to the entry, the newest first: who, when, what and why. */
export function EntryHistory({ register, changes }: { register: Register; changes: readonly Change[] }) {
  const [shows, setShows] = useState(FIRST_SHOWN);
  const shown = changes.slice(Math.max(0, changes.length - shows)).toReversed();
  const named = useTitles(idsIn(register, shown));
  const earlier = changes.length - shown.length;
  if (changes.length === 0) return null;
  return (
    <section class="history" aria-labelledby="history-title">
      <h3 id="history-title">{t.heading}</h3>
      <ol>
        {shown.map((change, i) => (
          <HistoryLine
            key={change.id}
            register={register}
            change={change}
            before={changes.slice(0, changes.length - 1 - i)}
            named={named}
          />
        ))}
      </ol>
      {earlier > 0 && (
        <button type="button" class="quiet" onClick={() => setShows(changes.length)}>
          {t.earlier(earlier)}
        </button>
      )}
    </section>
  );
}

interface HistoryLineProps {
  register: Register;
  change: Change;
  before: readonly Change[];
  named: Named;
}

function HistoryLine({ register, change, before, named }: HistoryLineProps) {
  const { acts, lines } = changeText(register, change, before, named);
  return (
    <li>
      <time dateTime={changedAt(change.id)}>{changedAtText(change.id)}</time>
      <span>{named(change.by)}</span>
      <div>
        {acts.length > 0 && <p class="done">{acts.join(' · ')}</p>}
        {lines.length > LINES_SHOWN ? (
          <details>
            <summary>{t.details(lines.length)}</summary>
            <Lines lines={lines} />
          </details>
        ) : (
          <Lines lines={lines} />
        )}
        {change.reason && <p class="muted">{t.because(change.reason)}</p>}
      </div>
    </li>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
