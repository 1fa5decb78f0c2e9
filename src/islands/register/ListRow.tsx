// biome-ignore-all lint/a11y/useSemanticElements: a table cannot place its lines, of which only those on the screen are drawn.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus as a whole, and the keys move within it.
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import { listWords as t } from '#i18n/desk/list.ts';
import { titleOf } from '#store/titles.ts';
import { obligationsOf } from '../desk/circumstances.ts';
import { today } from '../desk/clock.ts';
import { DueChip, urgent } from '../desk/Due.tsx';
import { type Column, cellText, filedAt, shortNumber } from './columns.ts';
import type { Rows } from './use-rows.ts';

/** What a line of a list is drawn from. */
export interface LineProps {
  register: Register;
  columns: readonly Column[];
  entry: Entry;
  rows: Rows;
  href: string;
}

/** The cells of a line on a wide screen, one for each column. */
export function Cells({ register, columns, entry, rows, href }: LineProps) {
  return (
    <>
      {columns.map((column, i) => (
        <div key={column.id} role="gridcell" aria-colindex={i + 1} class={`cell ${column.isNumber ? 'number' : ''}`}>
          <Cell register={register} column={column} entry={entry} rows={rows} href={href} />
        </div>
      ))}
    </>
  );
}

function Cell({ register, column, entry, rows, href }: Omit<LineProps, 'columns'> & { column: Column }) {
  if (column.id === 'due') return <Due register={register} entry={entry} />;
  if (column.id === 'state') return <StateChip register={register} entry={entry} reason={rows.reason(entry.id)} />;
  if (column.id === 'filed') {
    return (
      <a href={href} tabIndex={-1} title={entry.no}>
        {filedAt(register, entry, today.value)}
        <small>{shortNumber(entry)}</small>
      </a>
    );
  }
  const field = register.fields[column.id];
  const text = field ? cellText(field, entry.values[column.id], rows.named) : '';
  return (
    <span class="words" title={text}>
      {text}
    </span>
  );
}

/** A line on a phone, or in a narrow list beside an open entry: what the entry is called, then the rest. */
export function StackedLine({ register, columns, entry, rows, href }: LineProps) {
  const { name = [], fields } = register;
  const rest = columns.flatMap(({ id }) => {
    const field = fields[id];
    const text = field && !name.includes(id) ? cellText(field, entry.values[id], rows.named) : '';
    return text && field ? [<span key={id}>{text}</span>] : [];
  });
  return (
    <>
      <div role="gridcell" class="stacked-name">
        <a href={href} tabIndex={-1}>
          {titleOf(entry, register, 'zh', rows.named)}
        </a>
      </div>
      <div role="gridcell" class="stacked-state">
        <StateChip register={register} entry={entry} reason={rows.reason(entry.id)} />
      </div>
      <div role="gridcell" class="stacked-rest">
        <Due register={register} entry={entry} />
        <span title={entry.no}>
          {filedAt(register, entry, today.value)} {shortNumber(entry)}
        </span>
        {rest}
      </div>
    </>
  );
}

function Due({ register, entry }: { register: Register; entry: Entry }) {
  const obligation = urgent(obligationsOf(register, entry));
  return obligation ? (
    <span title={obligation.what.zh}>
      <DueChip obligation={obligation} />
    </span>
  ) : null;
}

function StateChip({ register, entry, reason }: { register: Register; entry: Entry; reason: string }) {
  const state = register.states[entry.state];
  if (entry.void !== undefined) {
    return (
      <span class="chip void" title={t.voided(entry.void)}>
        {t.void}
      </span>
    );
  }
  const label = state?.label.zh ?? entry.state;
  const isUnderWay = (state?.next.length ?? 0) > 0 && entry.state !== Object.keys(register.states)[0];
  return (
    <span class={isUnderWay ? 'chip info' : 'chip'} title={state?.reason ? t.gone(label, reason) : undefined}>
      {label}
    </span>
  );
}

/** Whether an entry counts no longer: it is void, or came to an end that takes a reason. */
export function isGone({ states }: Register, { state, void: voided }: Entry): boolean {
  return voided !== undefined || (states[state]?.reason === true && states[state].next.length === 0);
}
