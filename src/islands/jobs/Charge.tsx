import type { Advice } from '#domain/advice.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { wordsOf } from '#registers/values.ts';
import { yuan } from '../charges/yuan.ts';
import { FieldRow } from '../form/FieldRow.tsx';
import { type Bill, useBill } from './use-bill.ts';
import type { Job } from './use-job.ts';

interface ChargeProps {
  job: Job;
  advice: readonly Advice[];
  readOnly: boolean;
}

/**
 * What the customer is charged, line by line, and how it is paid; only paid service is charged.
 * @source ret-10
 * @source rep-5
 */
export function Charge({ job: { form }, advice, readOnly }: ChargeProps) {
  const bill = useBill(form);
  const category = wordsOf(form.values['category']);
  if (category !== 'paid') {
    const label = category && form.register.fields['category']?.format(category, 'zh');
    return <p class="muted">{label ? t.charge.free(label) : t.charge.undecided}</p>;
  }
  // The sum is offered beside the lines that make it, at once.
  const others = advice.filter(({ kind, field }) => kind !== 'suggest' || field !== 'fee');
  const isEmpty = bill.parts.length === 0 && bill.minutes === 0;
  return (
    <>
      {isEmpty ? <p class="muted">{t.charge.nothing}</p> : <Lines bill={bill} />}
      {!isEmpty && !readOnly && form.values['fee'] !== bill.totalFen && (
        <button type="button" class="btn adopt" onClick={() => form.set({ fee: bill.totalFen })}>
          {t.charge.adopt(yuan(bill.totalFen))}
        </button>
      )}
      {['fee', 'payment'].map((name) => (
        <FieldRow key={name} form={form} name={name} advice={others} readOnly={readOnly} />
      ))}
    </>
  );
}

/** The sum, with the lines that make it. */
function Lines({ bill }: { bill: Bill }) {
  return (
    <dl class="bill">
      {bill.parts.map(({ id, name, qty, fen }) => (
        <div key={id}>
          <dt>{t.charge.part(name, String(qty))}</dt>
          <dd>{yuan(fen)}</dd>
        </div>
      ))}
      {bill.minutes > 0 && (
        <div>
          <dt>{t.charge.labour(t.labour.span(bill.minutes))}</dt>
          <dd>{yuan(bill.labourFen)}</dd>
        </div>
      )}
      <div class="bill-total">
        <dt>{t.charge.total}</dt>
        <dd>{yuan(bill.totalFen)}</dd>
      </div>
    </dl>
  );
}
