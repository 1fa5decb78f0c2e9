import { useMemo } from 'preact/hooks';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import {
  type ChecklistItem,
  type ChecklistTemplate,
  type ItemRun,
  isSettled,
  itemRun,
  otherRows,
  progress,
  withItem,
} from './checklist-run.ts';
import type { Job } from './use-job.ts';

/**
 * The checklist of a visit: each item is ticked, or does not apply for a reason that is written down.
 * @source ret-7
 */
export function VisitChecklist({ job, checklist }: { job: Job; checklist: ChecklistTemplate }) {
  const { form, entry } = job;
  const rows = form.values['checklist'];
  const used = String(form.values['checklistVersion'] ?? checklist.version);
  // Opened where the visit stands when the job is opened, and not again with each tick.
  const current = useMemo(() => {
    const isOpen = ({ items }: ChecklistTemplate['sections'][number]) =>
      items.some((item) => !isSettled(itemRun(rows, item)));
    return checklist.sections.find(isOpen)?.title;
  }, [entry.id]);
  const put = (item: ChecklistItem, run: ItemRun) =>
    form.set({
      checklist: withItem(rows, item, run),
      checklistVersion: form.values['checklistVersion'] ?? checklist.version,
    });
  return (
    <div class="visit" data-field="checklist">
      <p class="hint">
        {used === checklist.version ? t.checklist.version(used) : t.checklist.older(used, checklist.version)}
      </p>
      {checklist.sections.map((section) => {
        const { settled, all } = progress(rows, [section]);
        return (
          <details key={section.title} class="visit-part" open={section.title === current}>
            <summary>
              <b>{section.title}</b>
              <span class={settled === all ? 'chip ok' : 'muted figures'}>{t.section.progress(settled, all)}</span>
            </summary>
            <ul>
              {section.items.map((item) => (
                <Item key={item.id} item={item} run={itemRun(rows, item)} onRun={(run) => put(item, run)} />
              ))}
            </ul>
          </details>
        );
      })}
      <Others job={job} checklist={checklist} />
    </div>
  );
}

interface ItemProps {
  item: ChecklistItem;
  run: ItemRun;
  onRun(run: ItemRun): void;
}

function Item({ item, run, onRun }: ItemProps) {
  const id = `visit-${item.id}`;
  const isOut = run.is === 'not-applicable';
  return (
    <li class={run.is === 'open' ? 'visit-item' : 'visit-item settled'}>
      <label class="visit-tick" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={run.is === 'done'}
          disabled={isOut}
          onChange={(event) => onRun({ ...run, is: event.currentTarget.checked ? 'done' : 'open' })}
        />
        <span>
          {item.text}
          {item.hint && <small>{item.hint}</small>}
        </span>
      </label>
      {(item.type === 'text' || isOut) && <Note item={item} run={run} onRun={onRun} />}
      {isOut && run.note.trim() === '' && <p class="fault">{t.checklist.whyMissing}</p>}
      <p class="visit-foot">
        {item.clause && <ClauseLink id={item.clause} />}
        {run.is !== 'done' && (
          <button
            type="button"
            class="quiet"
            aria-label={isOut ? `${item.text}，${t.checklist.applies}` : t.checklist.row(item.text)}
            onClick={() => onRun(isOut ? { is: 'open', note: '' } : { ...run, is: 'not-applicable' })}
          >
            {isOut ? t.checklist.applies : t.checklist.notApplicable}
          </button>
        )}
      </p>
    </li>
  );
}

/** What is written down of an item, or why it does not apply. */
function Note({ item, run, onRun }: ItemProps) {
  const isOut = run.is === 'not-applicable';
  return (
    <input
      class="control-input"
      value={run.note}
      autocomplete="off"
      aria-label={isOut ? t.checklist.why : t.checklist.text(item.text)}
      placeholder={isOut ? t.checklist.why : ''}
      onInput={(event) => onRun(noted(run, event.currentTarget.value, isOut))}
      onBlur={(event) => onRun(noted(run, event.currentTarget.value.trim(), isOut))}
    />
  );
}

/** What is written down has been done; an item that does not apply stays so. */
function noted(run: ItemRun, note: string, isOut: boolean): ItemRun {
  if (isOut) return { ...run, note };
  return { is: note.trim() === '' ? 'open' : 'done', note };
}

/** What an earlier edition asked for, and somebody has seen to. */
function Others({ job: { form }, checklist }: { job: Job; checklist: ChecklistTemplate }) {
  const others = otherRows(form.values['checklist'], checklist.sections);
  if (others.length === 0) return null;
  return (
    <>
      <p class="hint">{t.checklist.other}</p>
      <ul class="visit-others">
        {others.map(({ id, item, done, note }) => (
          <li key={id}>
            {item} · {done ? t.section.done : t.checklist.notApplicable}
            {note && `：${note}`}
          </li>
        ))}
      </ul>
    </>
  );
}
