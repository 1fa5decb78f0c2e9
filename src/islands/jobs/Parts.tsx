import type { Advice } from '#domain/advice.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { rowsOf } from '#registers/values.ts';
import { yuan } from '../charges/yuan.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { notify } from '../desk/notices.ts';
import type { DraftForm } from '../form/use-draft.ts';
import { Cell } from './Cell.tsx';
import { PricePick } from './PricePick.tsx';
import type { PriceItem } from './price-items.ts';
import { cellsIn, nextRowId, removeRow, setCells } from './rows.ts';
import { TableAdvice } from './TableAdvice.tsx';
import type { Job } from './use-job.ts';
import { type Prices, usePrices } from './use-prices.ts';

const TABLE = 'parts';

/**
 * The parts that were used, picked from the price list of the day of the call; what is off the list takes a reason.
 * @source ret-10
 */
export function Parts({ job: { form }, advice }: { job: Job; advice: readonly Advice[] }) {
  const prices = usePrices(form);
  const rows = rowsOf(form.values[TABLE]);
  const add = ({ id, name, model, price }: PriceItem) =>
    setCells(form, TABLE, nextRowId(form, TABLE), {
      priceItem: id,
      name: [name, model].filter(Boolean).join(' '),
      qty: 1,
      unitPrice: price,
    });
  return (
    <div class="field wide" data-field={TABLE}>
      <span class="label">
        <span>{t.parts.label}</span>
        <ClauseLink id="ret-10" />
      </span>
      {rows.length === 0 && <p class="muted">{t.parts.none}</p>}
      <ul class="parts">
        {rows.map(([id]) => (
          <Part key={id} id={id} form={form} prices={prices} />
        ))}
      </ul>
      <PricePick
        items={prices.items.filter(({ kind }) => kind !== 'labour')}
        day={prices.day}
        onPick={add}
        onOther={(name) => setCells(form, TABLE, nextRowId(form, TABLE), { name, qty: 1 })}
      />
      <TableAdvice form={form} table={TABLE} advice={advice} />
    </div>
  );
}

function Part({ id, form, prices }: { id: string; form: DraftForm; prices: Prices }) {
  const { priceItem, name, qty, unitPrice, offListReason } = cellsIn(form, TABLE, id);
  const listed = prices.items.find((item) => item.id === priceItem);
  const isOff = listed === undefined || listed.price !== unitPrice;
  const called = String(name ?? '');
  const count = typeof qty === 'number' ? qty : 0;
  const remove = () => {
    const before = form.values[TABLE];
    removeRow(form, TABLE, id);
    notify({
      kind: 'done',
      text: t.parts.removed(called),
      action: { label: t.parts.undo, run: () => form.set({ [TABLE]: before }) },
    });
  };
  return (
    <li class="part">
      <p class="part-head">
        <b>{called}</b>
        <button type="button" class="quiet" aria-label={t.parts.remove(called)} onClick={remove}>
          ×
        </button>
      </p>
      <PartCells id={id} form={form} called={called} count={count} />
      {(isOff || offListReason !== undefined) && (
        <>
          <Cell form={form} table={TABLE} row={id} column="offListReason" />
          {offListReason === undefined && <p class="hint">{t.parts.reasonWhy}</p>}
        </>
      )}
      {typeof unitPrice === 'number' && <p class="part-sum figures">{yuan(Math.round(unitPrice * count))}</p>}
    </li>
  );
}

/** How many, and at what price. */
function PartCells({ id, form, called, count }: { id: string; form: DraftForm; called: string; count: number }) {
  return (
    <div class="part-cells">
      <Cell form={form} table={TABLE} row={id} column="qty" />
      <span class="part-steps">
        <button
          type="button"
          class="btn"
          aria-label={t.parts.fewer(called)}
          disabled={count <= 1}
          onClick={() => setCells(form, TABLE, id, { qty: count - 1 })}
        >
          −
        </button>
        <button
          type="button"
          class="btn"
          aria-label={t.parts.more(called)}
          onClick={() => setCells(form, TABLE, id, { qty: count + 1 })}
        >
          ＋
        </button>
      </span>
      <Cell form={form} table={TABLE} row={id} column="unitPrice" />
    </div>
  );
}
