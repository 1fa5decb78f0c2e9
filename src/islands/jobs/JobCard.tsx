import type { Advice } from '#domain/advice.ts';
import type { Json } from '#domain/changes/change.ts';
import type { Field } from '#domain/field.ts';
import { instant } from '#domain/instant.ts';
import { isFilled } from '#domain/needs.ts';
import type { Obligation } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { obligationsOf } from '../desk/circumstances.ts';
import { DueBox, DueChip, momentText, urgent } from '../desk/Due.tsx';
import { deskAddress } from '../desk/data.ts';
import { notify } from '../desk/notices.ts';
import { useTitles } from '../desk/titles.ts';
import { Cover } from './Cover.tsx';
import { EarlierCalls } from './EarlierCalls.tsx';
import type { Job } from './use-job.ts';

/** Who waits, where, with what trouble, until when; and how to ring and how to get there. */
export function JobCard({ job: { entry, form }, advice }: { job: Job; advice: readonly Advice[] }) {
  const { register, values } = form;
  const named = useTitles([String(values['customer'] ?? '')]);
  const due = pressing(obligationsOf(register, { values, state: entry.state }), entry.state);
  const text = (name: string) => (isFilled(values[name]) ? String(values[name]) : '');
  return (
    <section class="job-card" aria-label={t.card.label}>
      <p class="job-card-head">
        <a class="no" href={deskAddress(`/desk/call-ins/?entry=${entry.id}`)}>
          {entry.no}
        </a>
        {text('category') && <span class="chip info">{labelOf(register.fields['category'], values['category'])}</span>}
      </p>
      {due && <JobDue obligation={due} />}
      <h2>
        {named(text('customer'))} · {text('model')}
      </h2>
      <p class="job-ids">
        {text('serial') && <span>{t.card.serial(text('serial'))}</span>}
        {text('voucherNumber') && <span>{t.card.voucher(text('voucherNumber'))}</span>}
      </p>
      <p class="job-symptom">{text('symptom')}</p>
      <p class="job-where">
        {[text('site'), text('address')].filter(Boolean).join(' · ')}
        {(text('contact') || text('phone')) && (
          <span>
            {text('contact')} <span class="figures">{text('phone')}</span>
          </span>
        )}
      </p>
      <Reach values={values} />
      <details class="job-more">
        <summary>{moreText(register.fields['jobKind'], values)}</summary>
        <Hints values={values} advice={advice} />
        <Cover values={values} />
        <EarlierCalls id={entry.id} values={values} />
      </details>
    </section>
  );
}

/** When somebody must be there, with the reckoning on a tap; once there, what presses next. */
function JobDue({ obligation }: { obligation: Obligation }) {
  return (
    <details class="job-due">
      <summary>
        <DueChip obligation={obligation} />
        <span>{obligation.dueAt ? `${obligation.what.zh} · ${momentText(obligation.dueAt)}` : t.card.noDue}</span>
      </summary>
      <DueBox obligation={obligation} open />
    </details>
  );
}

function Reach({ values }: { values: Values }) {
  const phone = typeof values['phone'] === 'string' ? values['phone'] : '';
  const address = typeof values['address'] === 'string' ? values['address'] : '';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      notify({ kind: 'done', text: t.card.copied });
    } catch {
      notify({ kind: 'failed', text: t.card.notCopied(address) });
    }
  };
  return (
    <div class="job-reach">
      {phone && (
        <a class="btn" href={`tel:${phone.replace(/[^\d+#*,]/g, '')}`} aria-label={t.card.callWith(phone)}>
          {t.card.call}
        </a>
      )}
      {address && (
        <a class="btn" href={`geo:0,0?q=${encodeURIComponent(address)}`}>
          {t.card.navigate}
        </a>
      )}
      {address && (
        <button type="button" class="btn" onClick={() => void copy()}>
          {t.card.copy}
        </button>
      )}
    </div>
  );
}

/** What the desk knows and the technician should: what the customer was told, why he was sent in spite of a certificate. */
function Hints({ values, advice }: { values: Values; advice: readonly Advice[] }) {
  const promised = typeof values['promisedAt'] === 'string' ? momentTextOf(values['promisedAt']) : '';
  const warnings = advice.filter(({ kind, field }) => kind !== 'suggest' && (field === undefined || field === 'asset'));
  return (
    <dl class="job-facts">
      {promised && (
        <div>
          <dt>{t.card.facts.promised}</dt>
          <dd>{promised}</dd>
        </div>
      )}
      {isFilled(values['certificateNote']) && (
        <div>
          <dt>{t.card.facts.note}</dt>
          <dd>{String(values['certificateNote'])}</dd>
        </div>
      )}
      {warnings.map(({ text }) => (
        <div key={text.zh}>
          <dt>{t.card.facts.note}</dt>
          <dd>{text.zh}</dd>
        </div>
      ))}
    </dl>
  );
}

function pressing(obligations: Readonly<Record<string, Obligation>>, state: string): Obligation | undefined {
  const arrival = obligations['dispatch-sla'];
  return state === 'dispatched' ? arrival : (urgent(obligations) ?? arrival);
}

function moreText(jobKind: Field | undefined, values: Values): string {
  const kind = isFilled(values['jobKind']) ? labelOf(jobKind, values['jobKind']) : '';
  return [kind, t.card.facts.cover, t.card.facts.promised, t.card.earlierHeading].filter(Boolean).join(' · ');
}

function momentTextOf(value: string): string {
  const at = instant(value);
  return at ? momentText(at) : value;
}

function labelOf(field: Field | undefined, value: Json | undefined): string {
  return field && value !== undefined ? field.format(value, 'zh') : '';
}
