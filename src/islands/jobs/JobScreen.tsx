import { deskWords } from '#i18n/desk/desk.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { go, query } from '../desk/address.ts';
import { deskAddress } from '../desk/data.ts';
import { NotFound } from '../entry/NotFound.tsx';
import { Refusals } from '../form/Refusals.tsx';
import { useAdvice } from '../form/use-advice.ts';
import { Appointment } from './Appointment.tsx';
import { Changed } from './Changed.tsx';
import type { ChecklistTemplate } from './checklist-run.ts';
import { JobCard } from './JobCard.tsx';
import { NextBar } from './NextBar.tsx';
import { wide } from './online.ts';
import { Stamps } from './Stamps.tsx';
import { TakeBack } from './TakeBack.tsx';
import { TakenBackGoods } from './TakenBackGoods.tsx';
import { type Job, useJob } from './use-job.ts';
import { WorkSections } from './WorkSections.tsx';

interface JobScreenProps {
  id: string;
  /** Whether the job is among those of the list. */
  isListed: boolean;
  checklist: ChecklistTemplate;
}

/** One job with all that is to be known and done on site. */
export function JobScreen({ id, isListed, checklist }: JobScreenProps) {
  const { isRead, job } = useJob(id);
  return (
    <article class="job">
      {!wide.value && (
        <button type="button" class="quiet job-back" onClick={() => go({ job: undefined, act: undefined })}>
          ‹ {t.back}
        </button>
      )}
      {job ? (
        <Work job={job} isListed={isListed} checklist={checklist} />
      ) : isRead ? (
        <NotFound />
      ) : (
        <p class="loading">{deskWords.loading}</p>
      )}
    </article>
  );
}

function Work({ job, isListed, checklist }: { job: Job; isListed: boolean; checklist: ChecklistTemplate }) {
  const { entry, form, refused } = job;
  const advice = useAdvice(form.register, entry.id, form.values, entry.state);
  const isTakingBack = entry.state === 'on-site' && query.value.get('act') === 'take-back';
  const isUnderWay = ['dispatched', 'on-site', 'solved', 'taken-back'].includes(entry.state);
  return (
    <>
      {!isListed && (
        <p class="advice warn">
          {t.notMine} <a href={deskAddress(`/desk/call-ins/?entry=${entry.id}`)}>{t.openEntry}</a>
        </p>
      )}
      <Changed job={job} />
      <JobCard job={job} advice={advice} />
      <Stamps job={job} readOnly={!isUnderWay} />
      {entry.state === 'dispatched' && <Appointment job={job} />}
      <TakenBackGoods job={job} />
      <Refusals refused={refused} />
      {isTakingBack ? (
        <TakeBack job={job} advice={advice} />
      ) : (
        <WorkSections job={job} advice={advice} checklist={checklist} readOnly={!isUnderWay} />
      )}
      {!isTakingBack && <NextBar job={job} />}
    </>
  );
}
