import type { Advice } from '#domain/advice.ts';
import { minutesBetween } from '#domain/instant.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { momentOf, rowsOf, wordsOf } from '#registers/values.ts';
import { yuan } from '../charges/yuan.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { now, rightNow } from '../desk/clock.ts';
import { momentText } from '../desk/Due.tsx';
import { notify } from '../desk/notices.ts';
import { me } from '../desk/session.ts';
import { useTitles } from '../desk/titles.ts';
import type { DraftForm } from '../form/use-draft.ts';
import { Cell } from './Cell.tsx';
import type { PriceItem } from './price-items.ts';
import { cellsIn, nextRowId, removeRow, setCells } from './rows.ts';
import { TableAdvice } from './TableAdvice.tsx';
import type { Job } from './use-job.ts';
import { usePrices } from './use-prices.ts';

const TABLE = 'labour';

/**
 * The time that was worked, begun and ended with a button; both are stored as they are pressed.
 * @source ret-10
 */
export function Labour({ job, advice }: { job: Job; advice: readonly Advice[] }) {
  const { form, entry } = job;
  const rates = usePrices(form).items.filter(({ kind }) => kind === 'labour');
  const who = me.value ?? '';
  const rows = rowsOf(form.values[TABLE]);
  const running = rows.find(([, cells]) => cells['who'] === who && momentOf(cells['until']) === undefined);
  // The only rate there is need not be chosen; of several none is guessed at.
  const [rate, ...others] = rates;
  const priced = rate && others.length === 0 ? { priceItem: rate.id, unitPrice: rate.price } : {};
  const isPaid = form.values['category'] === 'paid';
  const press = () =>
    running
      ? job.stamp({ set: { [`${TABLE}.${running[0]}.until`]: rightNow() } }, t.labour.stopped)
      : job.stamp(
          { set: { [`${TABLE}.${nextRowId(form, TABLE)}`]: { from: rightNow(), who, ...(isPaid && priced) } } },
          t.labour.started,
        );
  return (
    <div class="field wide" data-field={TABLE}>
      <span class="label">
        <span>{t.labour.label}</span>
        <ClauseLink id="ret-10" />
      </span>
      {rows.length === 0 && <p class="muted">{t.labour.none}</p>}
      <ul class="parts">
        {rows.map(([id]) => (
          <Stretch key={id} id={id} job={job} rates={rates} />
        ))}
      </ul>
      {entry.state === 'on-site' && (
        <button type="button" class="btn" onClick={() => void press()}>
          {running ? t.labour.stop : t.labour.start}
        </button>
      )}
      <TableAdvice form={form} table={TABLE} advice={advice} />
    </div>
  );
}

function Stretch({ id, job: { form }, rates }: { id: string; job: Job; rates: readonly PriceItem[] }) {
  const cells = cellsIn(form, TABLE, id);
  const [from, until, who] = [momentOf(cells['from']), momentOf(cells['until']), wordsOf(cells['who'])];
  const named = useTitles(who ? [who] : []);
  const minutes = from ? minutesBetween(from, until ?? now.value) : 0;
  const remove = () => {
    const before = form.values[TABLE];
    removeRow(form, TABLE, id);
    const undo = { label: t.parts.undo, run: () => form.set({ [TABLE]: before }) };
    notify({ kind: 'done', text: t.labour.removed, action: undo });
  };
  return (
    <li class="part">
      <p class="part-head">
        <span>
          {who && named(who)} {from && momentText(from)}
          {until ? `–${momentText(until)}` : ''} <b class="figures">{t.labour.span(Math.max(0, minutes))}</b>{' '}
          {from && !until && <span class="chip info">{t.labour.running(momentText(from))}</span>}
        </span>
        <button type="button" class="quiet" aria-label={t.labour.remove} onClick={remove}>
          ×
        </button>
      </p>
      <StretchCells id={id} form={form} rates={rates} />
    </li>
  );
}

/** The times and the rate of a stretch of work. */
function StretchCells({ id, form, rates }: { id: string; form: DraftForm; rates: readonly PriceItem[] }) {
  const cells = cellsIn(form, TABLE, id);
  const choose = (item: string) => {
    const rate = rates.find((one) => one.id === item);
    setCells(form, TABLE, id, { priceItem: rate?.id, unitPrice: rate?.price });
  };
  return (
    <details class="part-more">
      <summary>{t.labour.change}</summary>
      <label class="label" for={`rate-${id}`}>
        {t.labour.item}
      </label>
      <select
        id={`rate-${id}`}
        class="control-input"
        value={String(cells['priceItem'] ?? '')}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t.labour.noItem}</option>
        {rates.map(({ id: rate, name, price, unit }) => (
          <option key={rate} value={rate}>
            {name} {t.parts.price(yuan(price), unit)}
          </option>
        ))}
      </select>
      {['from', 'until', 'unitPrice', 'offListReason'].map((column) => (
        <Cell key={column} form={form} table={TABLE} row={id} column={column} />
      ))}
    </details>
  );
}
