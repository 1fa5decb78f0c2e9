import { useEffect } from 'preact/hooks';
import { madeAt } from '#domain/changes/clock.ts';
import { isRecord } from '#fields/fault.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { wordsOf } from '#registers/values.ts';
import { yuan } from '../charges/yuan.ts';
import { FieldRow } from '../form/FieldRow.tsx';
import { type Bill, useBill } from './use-bill.ts';
import { type Job, nameOf } from './use-job.ts';

const NAME = 'customerSignature';
/** What the customer has signed for. */
const SIGNED_FOR = ['faultFound', 'workDone', 'parts', 'labour', 'fee'];

/**
 * What the customer signs, above the glass on which it is signed. A signature is stored as soon as it is confirmed: it cannot
 * be had a second time.
 * @source rep-4
 */
export function Sign({ job, readOnly }: { job: Job; readOnly: boolean }) {
  const { form } = job;
  const bill = useBill(form);
  const isNew = !readOnly && form.changed[NAME] !== undefined && form.changed[NAME] !== null && !form.faults[NAME];
  useEffect(() => {
    if (isNew) void job.keep(t.sign.saved);
  }, [isNew]);
  const since = changedSince(job);
  return (
    <>
      <SignedFor job={job} bill={bill} />
      {since.length > 0 && (
        <p class="advice warn">
          <span>{t.sign.changedSince}</span>
          <span>{t.sign.changedOf(since.join('、'))}</span>
        </p>
      )}
      <FieldRow form={form} name={NAME} readOnly={readOnly} />
    </>
  );
}

/** What was found and done, with what, and what it costs. */
function SignedFor({ job, bill }: { job: Job; bill: Bill }) {
  const { form } = job;
  return (
    <div class="signed-for">
      <p>{t.sign.heading}</p>
      <dl>
        {(['fault', 'work'] as const).map((name) => (
          <div key={name}>
            <dt>{t.sign[name]}</dt>
            <dd>{wordsOf(form.values[name === 'fault' ? 'faultFound' : 'workDone']) ?? t.sign.empty}</dd>
          </div>
        ))}
        <div>
          <dt>{t.sign.parts}</dt>
          <dd>{partsText(bill) || t.sign.none}</dd>
        </div>
        {bill.minutes > 0 && (
          <div>
            <dt>{t.sign.labour}</dt>
            <dd class="figures">{t.labour.span(bill.minutes)}</dd>
          </div>
        )}
        <div class="signed-sum">
          <dt>{t.sign.sum}</dt>
          <dd>{sumText(job, bill)}</dd>
        </div>
      </dl>
    </div>
  );
}

function partsText({ parts }: Bill): string {
  return parts.map(({ name, qty }) => t.charge.part(name, String(qty))).join('、');
}

function sumText({ form }: Job, bill: Bill): string {
  if (form.values['category'] !== 'paid') return t.sign.free;
  const { fee, payment } = form.values;
  const how = wordsOf(payment) ? form.register.fields['payment']?.format(payment ?? '', 'zh') : '';
  return [typeof fee === 'number' ? yuan(fee) : yuan(bill.totalFen), how].filter(Boolean).join(' · ');
}

/** What was written after the customer has signed, or is about to be: it is not what was signed for. */
function changedSince({ form, entry, stored }: Job): string[] {
  const signature = entry.values[NAME];
  const at = isRecord(signature) ? Date.parse(String(signature['signedAt'] ?? signature['refusedAt'])) : Number.NaN;
  if (Number.isNaN(at)) return [];
  // The signature itself is stored a moment after it was made, with what stood above it.
  const signing = stored.changes.findLast(({ set }) => Object.hasOwn(set, NAME));
  const later = stored.changes.filter(({ id }) => madeAt(id) > at && (!signing || id > signing.id));
  const paths = [...later.flatMap(({ set }) => Object.keys(set)), ...Object.keys(form.changed)];
  const names = new Set(paths.map(nameOf));
  return SIGNED_FOR.filter((name) => names.has(name)).map((name) => form.register.fields[name]?.label.zh ?? name);
}
