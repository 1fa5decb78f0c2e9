import type { Instant } from '#domain/instant.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { obligationsOf } from '../desk/circumstances.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { rightNow } from '../desk/clock.ts';
import { momentText } from '../desk/Due.tsx';
import { Cell } from './Cell.tsx';
import { nextRowId, removeRow, rowsIn, setCells } from './rows.ts';
import type { Job } from './use-job.ts';

const TABLE = 'appointments';

/**
 * Another time that the customer asks for: the row is written in the form, so that the due time moves while it is typed.
 * @source rep-14
 */
export function Appointment({ job }: { job: Job }) {
  const { form, entry } = job;
  const stored = entry.values[TABLE] ?? {};
  const added = Object.keys(rowsIn(form, TABLE)).find((id) => !Object.hasOwn(stored as object, id));
  if (added === undefined) {
    return (
      <p class="job-aside">
        <button
          type="button"
          class="btn"
          onClick={() => setCells(form, TABLE, nextRowId(form, TABLE), { from: rightNow() })}
        >
          {t.appointment.open}
        </button>
      </p>
    );
  }
  return <Agreed job={job} row={added} />;
}

/** What was agreed, and what it does to the due time. */
function Agreed({ job, row: added }: { job: Job; row: string }) {
  const { form, entry } = job;
  const before = dueOf(job, entry.values);
  const after = dueOf(job, form.values);
  return (
    <section class="job-panel" aria-label={t.appointment.heading} data-field={TABLE}>
      <h3>
        {t.appointment.heading} <ClauseLink id="rep-14" />
      </h3>
      <p class="hint">{t.appointment.why}</p>
      {['from', 'until', 'agreedBy', 'reason'].map((column) => (
        <Cell key={column} form={form} table={TABLE} row={added} column={column} />
      ))}
      {before && (
        <p class="job-moved" role="status">
          {after && after !== before
            ? t.appointment.moves(momentText(before), momentText(after))
            : t.appointment.unmoved(momentText(before))}
        </p>
      )}
      <p class="acts">
        <button
          type="button"
          class="btn primary"
          disabled={form.faults[TABLE] !== undefined}
          onClick={() => void job.keep(t.appointment.done)}
        >
          {t.appointment.save}
        </button>
        <button type="button" class="btn" onClick={() => removeRow(form, TABLE, added)}>
          {t.appointment.cancel}
        </button>
      </p>
    </section>
  );
}

function dueOf({ form, entry }: Job, values: typeof entry.values): Instant | undefined {
  return obligationsOf(form.register, { values, state: entry.state })['dispatch-sla']?.dueAt;
}
