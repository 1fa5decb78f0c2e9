import './jobs.css';
import './work.css';
import { deskWords } from '#i18n/desk/desk.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { go, query } from '../desk/address.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { deskAddress } from '../desk/data.ts';
import { me } from '../desk/session.ts';
import { FormServices } from '../form/FormServices.tsx';
import type { ChecklistTemplate } from './checklist-run.ts';
import { JobList } from './JobList.tsx';
import { JobScreen } from './JobScreen.tsx';
import { allJobs } from './job-groups.ts';
import { online, wide } from './online.ts';
import { type Jobs, useJobs } from './use-jobs.ts';
import { Chooser } from './WhoseJobs.tsx';

/** `/desk/jobs/?job=…`, of whoever sits here or of `&who=…`: a technician's day, on a phone and without a network. */
export function JobsPage({ checklist }: { checklist: ChecklistTemplate }) {
  return (
    <DeskPage needs={['call-ins', 'workshop', 'price-list', 'assets', 'contracts']}>
      <FormServices>
        <Day checklist={checklist} />
      </FormServices>
    </DeskPage>
  );
}

function Day({ checklist }: { checklist: ChecklistTemplate }) {
  const jobs = useJobs();
  if (!jobs) return <p class="loading">{deskWords.loading}</p>;
  const asked = query.value.get('who') ?? me.value;
  const person = jobs.people.find(({ id }) => id === asked);
  return (
    <div class="jobs">
      <Offline />
      {person ? (
        <Person jobs={jobs} id={person.id} name={person.name} checklist={checklist} />
      ) : (
        <Chooser jobs={jobs} />
      )}
    </div>
  );
}

function Offline() {
  return (
    <p class={online.value ? 'visually-hidden' : 'jobs-offline'} role="status">
      {!online.value && (
        <>
          <b>{t.offline}</b> <span>{t.offlineWhy}</span>
        </>
      )}
    </p>
  );
}

interface PersonProps {
  jobs: Jobs;
  id: string;
  name: string;
  checklist: ChecklistTemplate;
}

function Person({ jobs, id, name, checklist }: PersonProps) {
  const groups = jobs.of(id);
  const all = allJobs(groups);
  const asked = query.value.get('job') ?? undefined;
  // Where there is room for both, a job stands beside the list without being asked for.
  const chosen = asked ?? (wide.value ? all[0]?.id : undefined);
  const showsList = wide.value || !chosen;
  return (
    <>
      <header class={showsList ? 'jobs-head' : 'jobs-head visually-hidden'}>
        <h1>{id === me.value ? t.title : t.titleOf(name)}</h1>
        <span class="chip">{t.count(groups.todays)}</span>
        {id !== me.value && (
          <button type="button" class="quiet" onClick={() => go({ who: undefined, job: undefined })}>
            {jobs.people.some((one) => one.id === me.value) ? t.who.mine : t.who.other}
          </button>
        )}
      </header>
      <div class="jobs-columns">
        {showsList && <JobList groups={groups} chosen={chosen} />}
        {chosen && (
          <JobScreen key={chosen} id={chosen} isListed={all.some((job) => job.id === chosen)} checklist={checklist} />
        )}
      </div>
      {all.length === 0 && !chosen && (
        <p class="empty">
          {t.none}
          <br />
          {t.noneWhy} <a href={deskAddress('/desk/dispatch/')}>{deskWords.nav.dispatch}</a>
        </p>
      )}
    </>
  );
}
