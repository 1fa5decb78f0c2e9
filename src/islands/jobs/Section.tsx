import type { ComponentChildren } from 'preact';
import { isFilled } from '#domain/needs.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { type Job, nameOf } from './use-job.ts';

interface SectionProps {
  job: Job;
  title: string;
  /** The fields that are written here. */
  fields: readonly string[];
  /** What the heading says of how far it is; without it, whether anything is filled in. */
  progress?: string;
  /** Whether somebody who leaves the site has to have filled it in. */
  isNeeded?: boolean;
  open?: boolean;
  children: ComponentChildren;
}

/** A part of the work, folded until it is wanted; what was typed in it can be stored at once. */
export function Section({ job, title, fields, progress, isNeeded = false, open = false, children }: SectionProps) {
  const { form } = job;
  const isDirty = Object.keys(form.changed).some((path) => fields.includes(nameOf(path)));
  const filled = fields.some((name) => isFilled(form.values[name]));
  return (
    <details class="job-section" open={open}>
      <summary>
        <h3>{title}</h3>
        {isDirty ? (
          <span class="chip due">{t.section.unsaved}</span>
        ) : progress ? (
          <span class="muted figures">{progress}</span>
        ) : filled ? (
          <span class="chip ok">{t.section.done}</span>
        ) : (
          isNeeded && <span class="muted">{t.section.needed}</span>
        )}
      </summary>
      <div class="job-section-body">
        {children}
        {isDirty && (
          <p class="acts">
            <button type="button" class="btn" onClick={() => void job.keep()}>
              {t.section.save}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
