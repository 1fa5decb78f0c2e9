import { useState } from 'preact/hooks';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { go } from '../desk/address.ts';
import { rightNow } from '../desk/clock.ts';
import { deskAddress } from '../desk/data.ts';
import { focusField } from '../form/Refusals.tsx';
import { Missing } from './Missing.tsx';
import { type Hindrance, hindrances, type NextStep, nextStep } from './next-step.ts';
import type { Job } from './use-job.ts';

/** The one thing to do next, at the foot of the screen in reach of a thumb, with what is missing for it. */
export function NextBar({ job }: { job: Job }) {
  const { entry, form } = job;
  const [busy, setBusy] = useState(false);
  const step = nextStep(entry.state, entry.values);
  const leaving = step === 'finish' ? missingToLeave(job) : [];
  const act = (run: () => Promise<unknown>) => async () => {
    if (busy) return;
    setBusy(true);
    await run().finally(() => setBusy(false));
  };
  return (
    <section class="next-bar" aria-label={t.next.label}>
      <Missing form={form} missing={leaving} />
      <div class="next-acts">
        {form.isDirty && (
          <button type="button" class="btn" title={t.next.unsaved} onClick={act(() => job.keep())}>
            {t.next.save}
          </button>
        )}
        <Steps job={job} step={step} leaving={leaving} act={act} />
        {(step === 'hand-in' || step === 'none') && <Over job={job} />}
      </div>
    </section>
  );
}

interface StepsProps {
  job: Job;
  step: NextStep;
  leaving: readonly Hindrance[];
  /** Runs one thing at a time: a second tap before the first is stored does nothing. */
  act(run: () => Promise<unknown>): () => Promise<void>;
}

function Steps({ job, step, leaving, act }: StepsProps) {
  const arrive = act(() => job.stamp({ set: { arrivedAt: rightNow() }, to: 'on-site' }, t.next.arrived));
  const finish = act(async () => {
    const [first] = leaving;
    if (first) return focusField(first.field);
    return job.keep(t.next.solved, { set: { finishedAt: finishedAt(job) }, to: 'solved' });
  });
  return (
    <>
      {step === 'depart' && (
        <>
          <button type="button" class="btn" onClick={arrive}>
            {t.next.already}
          </button>
          <Go
            label={t.next.depart}
            onClick={act(() => job.stamp({ set: { departedAt: rightNow() } }, t.next.departed))}
          />
        </>
      )}
      {step === 'arrive' && <Go label={t.next.arrive} onClick={arrive} />}
      {step === 'finish' && (
        <>
          <button type="button" class="btn" onClick={() => go({ act: 'take-back' })}>
            {t.next.takeBack}
          </button>
          <Go label={t.next.solve} onClick={finish} isReady={leaving.length === 0} />
        </>
      )}
    </>
  );
}

function Go({ label, onClick, isReady = true }: { label: string; onClick: () => void; isReady?: boolean }) {
  return (
    <button type="button" class={isReady ? 'btn primary go' : 'btn go'} onClick={onClick}>
      {label}
    </button>
  );
}

/** Nothing is left to do on site. */
function Over({ job: { entry } }: { job: Job }) {
  const words = { closed: t.next.closed, cancelled: t.next.cancelled, registered: t.next.registered };
  const said = Object.hasOwn(words, entry.state) ? words[entry.state as keyof typeof words] : t.next.handIn;
  return (
    <p class="next-over">
      <span>{said}</span>
      {entry.state !== 'registered' && (
        <a class="btn" href={deskAddress(`/desk/papers/?paper=call-ins/voucher&entry=${entry.id}`)}>
          {t.next.voucher}
        </a>
      )}
    </p>
  );
}

/** What keeps the technician from leaving, the time of leaving itself apart. */
function missingToLeave(job: Job): Hindrance[] {
  const { form } = job;
  return hindrances(form.register, 'solved', { ...form.values, finishedAt: finishedAt(job) }, form.faults);
}

function finishedAt({ form }: Job): string {
  const stamped = form.values['finishedAt'];
  return typeof stamped === 'string' ? stamped : rightNow();
}
