import { useState } from 'preact/hooks';
import { isFilled } from '#domain/needs.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { momentOf } from '#registers/values.ts';
import { momentText } from '../desk/Due.tsx';
import { FieldRow } from '../form/FieldRow.tsx';
import type { DraftForm } from '../form/use-draft.ts';
import type { Job } from './use-job.ts';

const STAMPS = ['dispatchedAt', 'departedAt', 'arrivedAt', 'finishedAt'];

/** The times of a job, each of which can be corrected; what it was before stays in the entry's history. */
export function Stamps({ job, readOnly }: { job: Job; readOnly: boolean }) {
  const { form, entry } = job;
  const [changing, setChanging] = useState<string>();
  const stamped = STAMPS.filter((name) => isFilled(entry.values[name]));
  if (stamped.length === 0) return null;
  const cancel = () => {
    if (changing) form.set({ [changing]: entry.values[changing] });
    setChanging(undefined);
  };
  const store = async () => {
    if (await job.keep(t.stamps.done)) setChanging(undefined);
  };
  return (
    <section class="job-stamps" aria-label={t.stamps.label}>
      <ol>
        {stamped.map((name) => (
          <li key={name}>
            <span>{form.register.fields[name]?.label.zh}</span>
            <b class="figures">{textOf(entry.values[name])}</b>
            {!readOnly && name !== 'dispatchedAt' && changing !== name && (
              <button
                type="button"
                class="quiet"
                aria-label={t.stamps.changeOf(form.register.fields[name]?.label.zh ?? name)}
                onClick={() => setChanging(name)}
              >
                {t.stamps.change}
              </button>
            )}
          </li>
        ))}
      </ol>
      {changing && <Correction form={form} name={changing} onStore={() => void store()} onCancel={cancel} />}
    </section>
  );
}

interface CorrectionProps {
  form: DraftForm;
  name: string;
  onStore(): void;
  onCancel(): void;
}

/** A time as it is being corrected. */
function Correction({ form, name, onStore, onCancel }: CorrectionProps) {
  return (
    <div class="job-panel">
      <FieldRow form={form} name={name} />
      <p class="hint">{t.stamps.keeps}</p>
      <p class="acts">
        <button type="button" class="btn primary" disabled={!!form.faults[name]} onClick={onStore}>
          {t.stamps.save}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t.stamps.cancel}
        </button>
      </p>
    </div>
  );
}

function textOf(value: Parameters<typeof momentOf>[0]): string {
  const at = momentOf(value);
  return at ? momentText(at) : '';
}
