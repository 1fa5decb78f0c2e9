import { useState } from 'preact/hooks';
import { inspectionWords } from '#i18n/desk/inspections.ts';
import { itemsInOrder, lackOf } from '#registers/inspections/answers.ts';
import { database, deskAddress } from '../desk/data.ts';
import { focusField } from '../form/Refusals.tsx';
import { hindrances } from '../jobs/next-step.ts';
import { beginInspection } from './begin.ts';
import type { InspectionTemplate } from './templates.ts';
import type { Run } from './use-run.ts';

const t = inspectionWords.run;

/** What is next, at the foot of the screen: the next item, the report once nothing is missing, and then the paper. */
export function RunBar({ run, templates }: { run: Run; templates: readonly InspectionTemplate[] }) {
  const { entry, form, isOpen, isSaving } = run;
  return (
    <section class="run-bar" aria-label={t.bar}>
      {isOpen ? <Open run={run} /> : <p>{overText(entry.state)}</p>}
      <p class="run-acts">
        {isOpen && (
          <span class="muted" role="status">
            {Object.keys(form.faults).length > 0 ? t.unsaved : isSaving ? t.saving : t.saved}
          </span>
        )}
        {entry.state === 'planned' && <Begin run={run} templates={templates} />}
        {(entry.state === 'reported' || entry.state === 'reviewed') && <Printed run={run} />}
        {isOpen && <Report run={run} />}
      </p>
    </section>
  );
}

/** What the report still lacks: each leads to its field, the items to the next that is open. */
function Open({ run: { form } }: { run: Run }) {
  const missing = hindrances(form.register, 'reported', form.values, form.faults);
  if (missing.length === 0) return null;
  const open = itemsInOrder(form.values['items']).filter(([, cells]) => lackOf(cells));
  const next = open[0]?.[0];
  return (
    <p class="run-missing">
      <span>{t.lacking}</span>
      {missing.map(({ field, what }) => (
        <button
          key={field}
          type="button"
          class="quiet"
          title={what.zh}
          onClick={() => (field === 'items' && next ? focusItem(next) : focusField(field))}
        >
          {field === 'items' && next ? t.nextItem(open.length) : (form.register.fields[field]?.label.zh ?? field)}
        </button>
      ))}
    </p>
  );
}

function Report({ run }: { run: Run }) {
  const { form } = run;
  const [busy, setBusy] = useState(false);
  const isReady = hindrances(form.register, 'reported', form.values, form.faults).length === 0;
  const press = async () => {
    if (busy) return;
    setBusy(true);
    await run.keep({ set: {}, to: 'reported' }, t.reported).finally(() => setBusy(false));
  };
  return (
    <button type="button" class={isReady ? 'btn primary' : 'btn'} disabled={!isReady} onClick={press}>
      {t.report}
    </button>
  );
}

function Begin({ run: { entry }, templates }: { run: Run; templates: readonly InspectionTemplate[] }) {
  const press = async () => {
    const asset = await database.entries.get(String(entry.values['system'] ?? ''));
    if (asset) await beginInspection(asset, entry.day, templates);
  };
  return (
    <button type="button" class="btn primary" onClick={() => void press()}>
      {t.begin}
    </button>
  );
}

function Printed({ run: { entry } }: { run: Run }) {
  const id = encodeURIComponent(entry.id);
  return (
    <>
      {entry.state === 'reported' && (
        <a class="btn" href={deskAddress(`/desk/inspections/?entry=${id}`)}>
          {t.review}
        </a>
      )}
      <a class="btn primary" href={deskAddress(`/desk/papers/?paper=inspections/report&entry=${id}`)}>
        {t.print}
      </a>
    </>
  );
}

function focusItem(id: string): void {
  const item = document.querySelector(`[data-item="${CSS.escape(id)}"]`);
  item?.scrollIntoView({ block: 'center' });
  item?.querySelector<HTMLElement>('input, button')?.focus();
}

function overText(state: string): string {
  return Object.hasOwn(t.over, state) ? t.over[state as keyof typeof t.over] : '';
}
