import type { Advice } from '#domain/advice.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { rightNow } from '../desk/clock.ts';
import { FieldRow } from '../form/FieldRow.tsx';
import type { DraftForm } from '../form/use-draft.ts';
import { Charge } from './Charge.tsx';
import { type ChecklistTemplate, progress } from './checklist-run.ts';
import { Labour } from './Labour.tsx';
import { Parts } from './Parts.tsx';
import { nextRowId, setCells } from './rows.ts';
import { Section } from './Section.tsx';
import { Sign } from './Sign.tsx';
import type { Job } from './use-job.ts';
import { VisitChecklist } from './VisitChecklist.tsx';

const FAULT = ['faultFound', 'faultDiffers', 'cause', 'responsibleDepartment'];
const WORK = ['workDone', 'photos'];

interface WorkSectionsProps {
  job: Job;
  advice: readonly Advice[];
  checklist: ChecklistTemplate;
  readOnly: boolean;
}

/** The work on site, part by part, in the order in which it is done. */
export function WorkSections({ job, advice, checklist, readOnly }: WorkSectionsProps) {
  const { form, entry } = job;
  const { settled, all } = progress(form.values['checklist'], checklist.sections);
  const isOnSite = entry.state === 'on-site';
  const row = (name: string) => <FieldRow key={name} form={form} name={name} advice={advice} readOnly={readOnly} />;
  return (
    <fieldset class="job-work" disabled={readOnly}>
      <Section
        job={job}
        title={t.section.checklist}
        fields={['checklist', 'checklistVersion']}
        progress={t.section.progress(settled, all)}
        open={entry.state === 'dispatched'}
      >
        <VisitChecklist job={job} checklist={checklist} />
      </Section>
      <Section job={job} title={t.section.fault} fields={FAULT} isNeeded open={isOnSite}>
        {FAULT.map(row)}
      </Section>
      <Section job={job} title={t.section.work} fields={WORK} open={isOnSite}>
        {WORK.map(row)}
      </Section>
      <Section job={job} title={t.section.parts} fields={['parts', 'labour']} open={isOnSite}>
        <Parts job={job} advice={advice} />
        <Labour job={job} advice={advice} />
      </Section>
      <Section job={job} title={t.section.charge} fields={['fee', 'payment']} open={isOnSite}>
        <Charge job={job} advice={advice} readOnly={readOnly} />
      </Section>
      <Section job={job} title={t.section.escalation} fields={['escalations']}>
        <Escalations form={form} readOnly={readOnly} />
      </Section>
      <Section job={job} title={t.section.signature} fields={['customerSignature']} isNeeded open={isOnSite}>
        <Sign job={job} readOnly={readOnly} />
      </Section>
    </fieldset>
  );
}

/** What the technician could not solve alone, and what was agreed about it (flo-1.6, flo-2.5). */
function Escalations({ form, readOnly }: { form: DraftForm; readOnly: boolean }) {
  return (
    <>
      <p class="hint">{t.escalation.addWhy}</p>
      <FieldRow form={form} name="escalations" readOnly={readOnly} />
      <button
        type="button"
        class="btn"
        onClick={() => setCells(form, 'escalations', nextRowId(form, 'escalations'), { at: rightNow() })}
      >
        {t.escalation.add}
      </button>
    </>
  );
}
