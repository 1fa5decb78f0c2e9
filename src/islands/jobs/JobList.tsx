import type { Entry } from '#domain/entry.ts';
import { civilTimeIn, instant } from '#domain/instant.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { go } from '../desk/address.ts';
import { obligationsOf } from '../desk/circumstances.ts';
import { timeZone } from '../desk/clock.ts';
import { DueChip } from '../desk/Due.tsx';
import { registerOf } from '../desk/registers.ts';
import { useTitles } from '../desk/titles.ts';
import { StateChip } from '../entry/StateChip.tsx';
import { allJobs, type JobGroups } from './job-groups.ts';

/** The jobs of a day, in the order in which they are to be seen to. */
export function JobList({ groups, chosen }: { groups: JobGroups; chosen: string | undefined }) {
  const named = useTitles(allJobs(groups).map(({ values }) => String(values['customer'] ?? '')));
  const shown = (['open', 'waiting', 'done'] as const).filter((name) => groups[name].length > 0);
  return (
    <nav class="job-list" aria-label={t.list}>
      {shown.map((name) => (
        <section key={name}>
          <h2>{t.groups[name](groups[name].length)}</h2>
          <ul>
            {groups[name].map((job) => (
              <li key={job.id}>
                <JobLine
                  job={job}
                  customer={named(String(job.values['customer'] ?? ''))}
                  isChosen={job.id === chosen}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function JobLine({ job, customer, isChosen }: { job: Entry; customer: string; isChosen: boolean }) {
  const { values, state } = job;
  const due = obligationsOf(registerOf('call-ins'), job)['dispatch-sla'];
  return (
    <button
      type="button"
      class="job-line"
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => go({ job: job.id, act: undefined })}
    >
      <span class="job-line-head">
        {due && state === 'dispatched' ? (
          <DueChip obligation={due} />
        ) : (
          <StateChip register={registerOf('call-ins')} state={state} />
        )}
        {due?.dueAt && state === 'dispatched' && <span class="muted">{t.card.until(timeText(due.dueAt))}</span>}
        <span class="no">{job.no}</span>
      </span>
      <b>
        {customer} · {String(values['model'] ?? '')}
      </b>
      <span class="job-line-what">{String(values['symptom'] ?? '').split('\n')[0]}</span>
      <span class="muted">{String(values['address'] ?? '')}</span>
    </button>
  );
}

function timeText(at: string): string {
  const moment = instant(at);
  return moment ? civilTimeIn(timeZone, moment).time.slice(0, 5) : '';
}
