import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '#domain/entry.ts';
import { callWords as t } from '#i18n/desk/call.ts';
import { wordsOf } from '#registers/values.ts';
import { go } from '../desk/address.ts';
import { obligationsOf } from '../desk/circumstances.ts';
import { DueBox } from '../desk/Due.tsx';
import { database, deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { registerOf } from '../desk/registers.ts';
import { newEntryId } from '../desk/session.ts';
import { useTitles } from '../desk/titles.ts';

/** A call that is stored: its number and due time to be read to the caller, and what comes next. */
export function TakenCall({ id, made }: { id: string; made: readonly string[] }) {
  const { value: entry } = useLive(() => database.entries.get(id), [id]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [entry !== undefined]);
  useEffect(nextWithN, []);
  if (!entry) return null;
  const due = obligationsOf(registerOf('call-ins'), entry)['dispatch-sla'];
  return (
    <section class="taken" aria-labelledby="taken">
      <h1 id="taken" ref={heading} tabIndex={-1}>
        {t.taken.heading} <b class="taken-number">{entry.no}</b>
      </h1>
      {entry.void === undefined ? <p class="muted">{t.taken.readOut}</p> : <p class="fault">{t.taken.void}</p>}
      {due && <DueBox obligation={due} />}
      <ReadBack entry={entry} />
      {made.length > 0 && <p class="muted">{t.taken.made(made.join('、'))}</p>}
      <p class="acts">
        <button type="button" class="btn primary" onClick={next} aria-keyshortcuts="N">
          {t.taken.next} <kbd>N</kbd>
        </button>
        <a class="btn" href={deskAddress(`/desk/papers/?paper=call-ins/voucher&entry=${id}`)}>
          {t.taken.voucher}
        </a>
        <a class="btn" href={deskAddress(`/desk/dispatch/?entry=${id}`)}>
          {t.taken.dispatch}
        </a>
        <a class="btn" href={deskAddress(`/desk/call-ins/?entry=${id}`)}>
          {t.taken.open}
        </a>
      </p>
    </section>
  );
}

const READ_BACK = ['contact', 'phone', 'site', 'address', 'model', 'serial', 'symptom', 'promisedAt'];

/** What the clerk reads once more to the caller before hanging up (rep-3). */
function ReadBack({ entry: { values } }: { entry: Entry }) {
  const { fields } = registerOf('call-ins');
  const customer = wordsOf(values['customer']) ?? '';
  const named = useTitles([customer]);
  return (
    <dl class="read-back">
      <dt>{t.taken.who}</dt>
      <dd>{named(customer)}</dd>
      {READ_BACK.map((name) => {
        const [field, value] = [fields[name], values[name]];
        return (
          field &&
          value !== undefined && (
            <>
              <dt>{field.label.zh}</dt>
              <dd>{field.format(value, 'zh')}</dd>
            </>
          )
        );
      })}
    </dl>
  );
}

function next(): void {
  go({ draft: newEntryId(), done: undefined });
}

/** N takes the next call at once, before the desk's own N would load the page anew. */
function nextWithN(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    next();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
