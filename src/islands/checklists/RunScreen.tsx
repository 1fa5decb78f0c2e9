import { useEffect, useRef, useState } from 'preact/hooks';
import { checklistWords } from '#i18n/desk/checklists.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import { lackOf, runProgress } from '#registers/checklist-runs/run-items.ts';
import { go } from '../desk/address.ts';
import { deskAddress } from '../desk/data.ts';
import { ReasonDialog } from '../entry/ReasonDialog.tsx';
import { FieldRow } from '../form/FieldRow.tsx';
import { Refusals } from '../form/Refusals.tsx';
import { answers, ItemLine, inputIds, ReadItem } from './ItemLine.tsx';
import { onItemKey } from './item-keys.ts';
import { Kept, SignBar } from './SignBar.tsx';
import { type Run, useRun } from './use-run.ts';

const t = checklistWords.run;

/** A run of a checklist: answered item by item, stored as one goes, and signed at the end. */
export function RunScreen({ id }: { id: string }) {
  const { isRead, run } = useRun(id);
  if (!isRead) return <p class="loading">{deskWords.loading}</p>;
  return (
    <article class="run">
      <a
        class="quiet run-back"
        href={deskAddress('/desk/checks/')}
        onClick={(event) => {
          event.preventDefault();
          go({ run: undefined });
        }}
      >
        {t.back}
      </a>
      {run ? <RunSheet run={run} /> : <p class="empty">{t.missing}</p>}
    </article>
  );
}

function RunSheet({ run }: { run: Run }) {
  const [cancelling, setCancelling] = useState(false);
  const address = deskAddress(`/desk/checklist-runs/?entry=${encodeURIComponent(run.entry.id)}`);
  return (
    <>
      <RunHead run={run} address={address} />
      {run.entry.conflicts.length > 0 && (
        <p class="advice warn">
          <a href={address}>{t.conflicts(run.entry.conflicts.length)}</a>
        </p>
      )}
      <details class="run-about">
        <summary>{t.about}</summary>
        <div class="run-fields">
          {['about', 'assignedTo', 'due', 'remarks'].map((name) => (
            <FieldRow key={name} form={run.form} name={name} readOnly={run.readOnly} />
          ))}
        </div>
      </details>
      <Items run={run} />
      <Refusals refused={run.refused} />
      {!run.readOnly && <Kept run={run} />}
      <SignBar run={run} />
      {!run.readOnly && (
        <p>
          <button type="button" class="quiet" onClick={() => setCancelling(true)}>
            {t.cancel}
          </button>
        </p>
      )}
      {cancelling && (
        <ReasonDialog
          title={t.cancel}
          note={t.cancelWhy}
          onGiven={(reason) => void run.cancel(reason)}
          onClose={() => setCancelling(false)}
        />
      )}
    </>
  );
}

function RunHead({ run, address }: { run: Run; address: string }) {
  const { entry, form, items } = run;
  const { settled, all } = runProgress(items);
  const paper = `/desk/papers/?paper=checklist-runs/checklist&entry=${encodeURIComponent(entry.id)}`;
  const ended = entry.state === 'cancelled' || entry.state === 'void' ? t.state[entry.state] : undefined;
  return (
    <header class="run-head">
      <h1>{String(form.values['title'] ?? '')}</h1>
      <p class="run-facts">
        <span class="no">{entry.no}</span>
        <span class={settled === all ? 'chip ok' : 'chip info'}>{checklistWords.progress(settled, all)}</span>
        {ended && <span class="chip void">{ended}</span>}
        <span class="muted">{t.version(String(form.values['templateVersion'] ?? ''))}</span>
        {form.values['about'] && <span>{String(form.values['about'])}</span>}
        <a href={deskAddress(paper)}>{t.print}</a>
        <a href={address}>{t.entry}</a>
      </p>
      {!run.readOnly && <p class="muted run-keys">{t.keys}</p>}
    </header>
  );
}

function Items({ run }: { run: Run }) {
  const [wanted, setWanted] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const byId = (id: string) => run.items.find((item) => item.id === id);
  const lineOf = (id: string) => {
    const item = byId(id);
    return (
      item && { item, onAnswer: (cells: Parameters<Run['answer']>[1]) => run.answer(id, cells), onFocus: setWanted }
    );
  };
  useEffect(() => {
    if (wanted) document.getElementById(wanted)?.focus();
    setWanted(undefined);
  }, [wanted]);
  useEffect(() => {
    const first = run.items.find((item) => lackOf(item) !== undefined);
    if (first && !run.readOnly) document.getElementById(inputIds(first.id).tick)?.focus();
  }, [run.entry.id]);
  const act = (name: 'out' | 'move') => (id: string) => {
    const line = lineOf(id);
    if (line) answers(line)[name]();
  };
  const sections = [...Map.groupBy(run.items, ({ section }) => section)];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the inputs in it.
    <div ref={list} onKeyDown={(event) => onItemKey(event, { out: act('out'), move: act('move') })}>
      {sections.map(([section, items]) => {
        const { settled, all } = runProgress(items);
        return (
          <section key={section} class="run-section" aria-label={section}>
            <h2>
              {section}
              <small class={settled === all ? 'chip ok' : 'muted'}>{checklistWords.progress(settled, all)}</small>
            </h2>
            <ul class="check-items">
              {items.map((item) => {
                const line = lineOf(item.id);
                return run.readOnly || !line ? (
                  <ReadItem key={item.id} item={item} />
                ) : (
                  <ItemLine key={item.id} {...line} />
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
