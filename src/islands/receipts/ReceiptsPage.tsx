import type { Entry } from '#domain/entry.ts';
import { receiptsWords as t } from '#i18n/desk/charges.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import { type Receipt, type ReceiptAudit, type ReceiptState, receiptAudit } from '#registers/workshop/receipt-audit.ts';
import { go, query } from '../desk/address.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { DeskPage } from '../desk/DeskPage.tsx';
import { database, deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { registerOf } from '../desk/registers.ts';
import { useTitles } from '../desk/titles.ts';
import '../charges/charges.css';
import './receipts.css';

/** Each goods receipt that was ever given out, and the numbers that are missing or were given twice. */
export function ReceiptsPage() {
  return (
    <DeskPage needs={['workshop']}>
      <Receipts />
    </DeskPage>
  );
}

function Receipts() {
  const { value: entries } = useLive(
    () => database.entries.where('[register+day]').between(['workshop', ''], ['workshop', '￿']).toArray(),
    [],
  );
  const named = useTitles((entries ?? []).map(({ id }) => id));
  if (!entries) return <p class="loading">{deskWords.loading}</p>;
  const audit = receiptAudit(entries.map(receiptOf));
  const onlyWrong = query.value.has('wrong');
  return (
    <div class="receipts">
      <h1>
        {t.title} <ClauseLink id="rep-7" />
      </h1>
      <p class="muted">{t.intro}</p>
      <Sums audit={audit} />
      <p class="chips">
        {[false, true].map((wrong) => (
          <button
            key={String(wrong)}
            type="button"
            class={wrong === onlyWrong ? 'chip info' : 'chip'}
            aria-pressed={wrong === onlyWrong}
            onClick={() => go({ wrong: wrong ? '1' : undefined }, { replace: true })}
          >
            {wrong ? t.filter.wrong : t.filter.all}
          </button>
        ))}
      </p>
      {audit.receipts.length === 0 ? (
        <p class="empty">{t.none}</p>
      ) : (
        <Lines audit={audit} named={named} entries={entries} onlyWrong={onlyWrong} />
      )}
    </div>
  );
}

/** A voided entry has used up its number: the receipt is void with it. */
function receiptOf({ id, values, state }: Entry) {
  return {
    id,
    receiptNumber: String(values['receiptNumber'] ?? ''),
    receiptState: (state === 'void' ? 'voided' : values['receiptState']) as ReceiptState,
    ...(typeof values['lostStatement'] === 'string' && { lostStatement: values['lostStatement'] }),
  };
}

function Sums({ audit: { receipts, gaps, doubles } }: { audit: ReceiptAudit }) {
  const sums = [
    { label: t.sums.all, count: receipts.length },
    { label: t.sums.outstanding, count: receipts.filter(({ outstanding }) => outstanding).length },
    { label: t.sums.gaps, count: gaps.reduce((sum, { count }) => sum + count, 0) },
    { label: t.sums.doubles, count: doubles.length },
  ];
  return (
    <dl class="sums">
      {sums.map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({
  audit,
  entries,
  named,
  onlyWrong,
}: {
  audit: ReceiptAudit;
  entries: readonly Entry[];
  named: (id: string) => string;
  onlyWrong: boolean;
}) {
  const numbers = new Map(entries.map(({ id, no }) => [id, no]));
  const state = registerOf('workshop').fields['receiptState'];
  const isWrong = (one: Receipt) => one.outstanding || one.entries.length > 1 || audit.unnumbered.includes(one);
  return (
    <ol class="settling">
      {audit.gaps.map((gap) => (
        <li key={gap.from} class="settle gap">
          <span class="chip late">{t.gap(gap.from, gap.until, gap.count)}</span>
        </li>
      ))}
      {audit.receipts
        .filter((one) => !onlyWrong || isWrong(one))
        .map((one) => (
          <li key={one.number} class="settle">
            <b class="no">{one.number}</b>
            {one.entries.length > 1 && <span class="chip late">{t.double}</span>}
            {audit.unnumbered.includes(one) && <span class="chip due">{t.unnumbered}</span>}
            {one.entries.map((entry) => (
              <span key={entry.id} class="what">
                <a href={deskAddress(`/desk/workshop/?entry=${entry.id}`)}>{named(entry.id)}</a>
                <span class="no">{numbers.get(entry.id)}</span>
                <span class={one.outstanding ? 'chip due' : 'chip'}>{state?.format(entry.state, 'zh')}</span>
              </span>
            ))}
          </li>
        ))}
    </ol>
  );
}
