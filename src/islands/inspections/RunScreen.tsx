import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '#domain/entry.ts';
import { rowIdAfter } from '#fields/new-row-id.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import { formWords } from '#i18n/desk/form.ts';
import { inspectionWords } from '#i18n/desk/inspections.ts';
import { progressOf } from '#registers/inspections/month-cell.ts';
import { rowsOf, wordsOf } from '#registers/values.ts';
import { go } from '../desk/address.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { lookup } from '../desk/lookup.ts';
import { useTitles } from '../desk/titles.ts';
import { StateChip } from '../entry/StateChip.tsx';
import { FieldRow } from '../form/FieldRow.tsx';
import { Refusals } from '../form/Refusals.tsx';
import { useAdvice } from '../form/use-advice.ts';
import { RunBar } from './RunBar.tsx';
import { RunItem } from './RunItem.tsx';
import { type RunSection, runSections, type ShownItem } from './run-sections.ts';
import { TemplatePick } from './TemplatePick.tsx';
import type { InspectionTemplate } from './templates.ts';
import { type Run, useRun } from './use-run.ts';

const t = inspectionWords.run;

interface RunScreenProps {
  id: string;
  templates: readonly InspectionTemplate[];
}

/** The run of one system in one month, item by item, stored as it goes. */
export function RunScreen({ id, templates }: RunScreenProps) {
  const { isRead, run } = useRun(id);
  return (
    <article class="run">
      <button type="button" class="quiet" onClick={() => go({ entry: undefined })}>
        ‹ {t.back}
      </button>
      {run ? (
        <Work run={run} templates={templates} />
      ) : isRead ? (
        <p class="empty">
          {t.missing}
          <br />
          {t.missingWhy}
        </p>
      ) : (
        <p class="loading">{deskWords.loading}</p>
      )}
    </article>
  );
}

function Work({ run, templates }: { run: Run; templates: readonly InspectionTemplate[] }) {
  const { form, entry } = run;
  const last = useLast(entry);
  const template = templates.find(({ id }) => id === form.values['template']);
  const sections = runSections(form.values, template, last, t.others);
  return (
    <>
      <Head run={run} templates={templates} />
      <Refusals refused={run.refused} />
      {form.faults['items'] && (
        <p class="fault">{formWords.fault(form.faults['items'].what.zh, form.faults['items'].allowed.zh)}</p>
      )}
      <div data-field="items">
        {sections.map((section) => (
          <Section key={section.title} run={run} section={section} />
        ))}
      </div>
      <Found run={run} />
      <RunBar run={run} templates={templates} />
    </>
  );
}

function Head({ run, templates }: { run: Run; templates: readonly InspectionTemplate[] }) {
  const { entry, form } = run;
  const { system, month } = form.values;
  const named = useTitles([String(system ?? '')]);
  const { answered, of } = progressOf({ values: form.values });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class="run-head">
      <h1 ref={heading} tabIndex={-1}>
        {named(String(system ?? ''))} <span class="figures">{String(month ?? '').slice(0, 7)}</span>
      </h1>
      <p class="run-facts">
        <StateChip register={form.register} state={entry.state} />
        <a class="no" href={deskAddress(`/desk/inspections/?entry=${encodeURIComponent(entry.id)}`)}>
          {entry.no}
        </a>
        <ClauseLink id="prj-2.3" />
      </p>
      <TemplatePick run={run} templates={templates} />
      <p class="run-progress">
        <progress max={of} value={answered} aria-label={t.progressLabel} />
        <b class="figures">{t.progress(answered, of)}</b>
      </p>
    </header>
  );
}

function Section({ run, section }: { run: Run; section: RunSection }) {
  const { items, answered, title } = section;
  return (
    <section class="run-section">
      <h2>
        {title}
        <span class={answered === items.length ? 'chip ok' : 'muted figures'}>
          {t.progress(answered, items.length)}
        </span>
      </h2>
      <ul>
        {items.map((item) => (
          <RunItem key={item.id} run={run} item={item} onFinding={() => addFinding(run, item)} />
        ))}
      </ul>
    </section>
  );
}

/** Photos, what is wrong, and who was there when. */
function Found({ run }: { run: Run }) {
  const { form, entry, isOpen } = run;
  const advice = useAdvice(form.register, entry.id, form.values, entry.state);
  // Repeated readings stand beside their items.
  const above = advice.filter(({ field }) => field === 'month');
  return (
    <section class="run-found">
      <h2>{t.found}</h2>
      {above.map(({ text }) => (
        <p key={text.zh} class="advice warn">
          {text.zh}
        </p>
      ))}
      <div class="form">
        {['photos', 'findings', 'earlierProblems', 'conclusion', 'inspectedOn', 'inspector', 'way'].map((name) => (
          <FieldRow key={name} form={form} name={name} advice={advice} readOnly={!isOpen} />
        ))}
      </div>
    </section>
  );
}

/** Writes down of an item that something is wrong with it, to be completed below. */
function addFinding({ form }: Run, { id, cells }: ShownItem): void {
  const note = wordsOf(cells['note']) ?? [wordsOf(cells['reading']), wordsOf(cells['unit'])].filter(Boolean).join(' ');
  const finding = [wordsOf(cells['item']) ?? id, note].filter(Boolean).join('：');
  const row = rowIdAfter(
    rowsOf(form.values['findings']).map(([rowId]) => rowId),
    Date.now(),
  );
  form.set({ [`findings.${row}`]: { finding: finding.slice(0, 500) } });
}

/** The inspection of the same system before this one. */
function useLast({ id, day, values }: Entry): Entry | undefined {
  const system = String(values['system'] ?? '');
  const { value } = useLive(async () => {
    const all = await lookup.naming(system, 'inspections');
    const before = all.filter((other) => other.id !== id && other.values['system'] === system && other.day < day);
    return before.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  }, [system, day, id]);
  return value;
}
