import type { Entry } from '#domain/entry.ts';
import { checklistWords as t } from '#i18n/desk/checklists.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import type { RunTemplate } from '#registers/checklist-runs/new-run.ts';
import { runId } from '#registers/checklist-runs/run-id.ts';
import { runItems, runProgress } from '#registers/checklist-runs/run-items.ts';
import { go, query } from '../desk/address.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { today } from '../desk/clock.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { deskAddress } from '../desk/data.ts';
import { me } from '../desk/session.ts';
import { useTitles } from '../desk/titles.ts';
import { FormServices } from '../form/FormServices.tsx';
import { RunScreen } from './RunScreen.tsx';
import { dueOf, type Runs, start, useRuns } from './use-runs.ts';
import '../form/form.css';
import './checklists.css';

/** The kinds of fields that are asked for beside the items. */
const KINDS = ['text', 'long-text', 'staff', 'reference', 'civil-day'];

/** `/desk/checks/`, `&run=…` for one of them: the checklists of the handbook, run through and signed. */
export function ChecksPage({ templates }: { templates: readonly RunTemplate[] }) {
  return (
    <DeskPage needs={['checklist-runs']}>
      <FormServices kinds={KINDS}>
        <Asked templates={templates} />
      </FormServices>
    </DeskPage>
  );
}

function Asked({ templates }: { templates: readonly RunTemplate[] }) {
  const run = query.value.get('run');
  return run ? <RunScreen key={run} id={run} /> : <Overview templates={templates} />;
}

function Overview({ templates }: { templates: readonly RunTemplate[] }) {
  const runs = useRuns();
  const named = useTitles((runs?.open ?? []).map(({ values }) => String(values['assignedTo'] ?? '')));
  if (!runs) return <p class="loading">{deskWords.loading}</p>;
  const onlyMine = query.value.has('mine');
  const open = runs.open.filter(({ values }) => !onlyMine || values['assignedTo'] === me.value);
  return (
    <div class="checks">
      <h1>
        {t.title} <ClauseLink id="dut-5" />
      </h1>
      <p class="muted">{t.intro}</p>
      <section aria-label={t.open.heading(open.length)}>
        <h2>{t.open.heading(open.length)}</h2>
        <Whose onlyMine={onlyMine} />
        {open.length === 0 ? (
          <p class="empty">
            {t.open.none} {t.open.noneWhy}
          </p>
        ) : (
          <RunLines runs={open} named={named} />
        )}
      </section>
      <Templates templates={templates} runs={runs} />
      {runs.signed.length > 0 && (
        <section aria-label={t.signed}>
          <h2>{t.signed}</h2>
          <RunLines runs={runs.signed} named={() => ''} />
        </section>
      )}
    </div>
  );
}

function Whose({ onlyMine }: { onlyMine: boolean }) {
  return (
    <p class="chips">
      {[false, true].map((mine) => (
        <button
          key={String(mine)}
          type="button"
          class={mine === onlyMine ? 'chip info' : 'chip'}
          aria-pressed={mine === onlyMine}
          onClick={() => go({ mine: mine ? '1' : undefined }, { replace: true })}
        >
          {mine ? t.open.mine : t.open.all}
        </button>
      ))}
    </p>
  );
}

function RunLines({ runs, named }: { runs: readonly Entry[]; named: (id: string) => string }) {
  return (
    <ul class="run-lines">
      {runs.map((run) => {
        const { id, no, values } = run;
        const { settled, all } = runProgress(runItems(values['items']));
        return (
          <li key={id}>
            <span class="run-name">
              <a href={deskAddress(`/desk/checks/?run=${encodeURIComponent(id)}`)} onClick={(event) => open(event, id)}>
                <b>{String(values['title'] ?? no)}</b>
              </a>
              {values['about'] && <span>{String(values['about'])}</span>}
            </span>
            <DueChip run={run} />
            <span class={settled === all ? 'chip ok' : 'muted'}>{t.progress(settled, all)}</span>
            <span class="muted">{named(String(values['assignedTo'] ?? ''))}</span>
            <span class="no">{no}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Opens a run on this page; with a modifier the browser opens it as it does any link. */
function open(event: MouseEvent, run: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go({ run });
}

function DueChip({ run }: { run: Entry }) {
  const due = dueOf(run);
  if (due === '￿') return <span class="muted">{t.due.none}</span>;
  if (run.state !== 'open' || due > today.value) return <span class="muted">{t.due.on(due)}</span>;
  return due < today.value ? (
    <span class="chip late">{t.due.late(due)}</span>
  ) : (
    <span class="chip due">{t.due.today}</span>
  );
}

function Templates({ templates, runs }: { templates: readonly RunTemplate[]; runs: Runs }) {
  return (
    <section aria-label={t.templates.heading}>
      <h2>{t.templates.heading}</h2>
      <ul class="run-lines templates">
        {templates.map((template) => (
          <TemplateLine key={template.id} template={template} runs={runs} />
        ))}
      </ul>
      <p>
        <a href={deskAddress('/desk/papers/?paper=checklist-runs/checklist')}>{t.blank}</a>
      </p>
    </section>
  );
}

function TemplateLine({ template, runs }: { template: RunTemplate; runs: Runs }) {
  const own = runId(template.id, today.value);
  const isOpen = runs.open.some(({ id }) => id === own);
  const isSigned = runs.signed.some(({ id }) => id === own);
  const count = template.sections.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <li>
      <span class="run-name">
        <a href={deskAddress(`/checklists/${template.id}/`)}>
          <b>{template.title}</b>
        </a>
        <small>{template.purpose}</small>
      </span>
      <span class="muted">{t.templates.items(count)}</span>
      <span class="muted">{t.templates.version(template.version)}</span>
      <button type="button" class="btn" aria-label={t.startOf(template.title)} onClick={() => void start(template)}>
        {isOpen ? t.goOn : isSigned ? t.look : t.start}
      </button>
    </li>
  );
}
