// biome-ignore-all lint/a11y/useSemanticElements: a table cannot place its lines, of which only those on the screen are drawn.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus as a whole, and the keys move within it.
import type { RefObject } from 'preact';
import type { Register } from '#domain/register.ts';
import { listWords as t } from '#i18n/desk/list.ts';
import { go, query } from '../desk/address.ts';
import { type Column, columnsOf } from './columns.ts';
import { Cells, isGone, StackedLine } from './ListRow.tsx';
import type { Rows } from './use-rows.ts';
import type { useVirtual } from './use-virtual.ts';
import { nextSort, type Sort } from './view.ts';

/** A list of entries of which the visible ones are drawn. */
export interface GridProps {
  register: Register;
  ids: readonly string[];
  /** Whether these are all. */
  complete: boolean;
  rows: Rows;
  virtual: ReturnType<typeof useVirtual>;
  /** The entry that the keys stand on, and the one that is open. */
  active: string | undefined;
  opened: string | undefined;
  isNarrow: boolean;
  sort: Sort | undefined;
  grid: RefObject<HTMLDivElement>;
  marginPx: number;
  onOpen(id: string): void;
}

/** The table itself. It takes the focus as a whole; the keys move within it. */
export function ListGrid(props: GridProps) {
  const { register, ids, complete, rows, virtual, active, isNarrow, sort, grid, marginPx } = props;
  const columns = columnsOf(register);
  const items = virtual.getVirtualItems();
  const drawn = items.some(({ index }) => ids[index] === active);
  const headings = isNarrow ? 0 : 1;
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      class={isNarrow ? 'list-grid stacked' : 'list-grid'}
      aria-label={register.title.zh}
      aria-rowcount={complete ? ids.length + headings : -1}
      aria-colcount={isNarrow ? undefined : columns.length}
      aria-activedescendant={active && drawn ? lineId(active) : undefined}
      style={{ '--columns': columns.map(({ width }) => width).join(' ') }}
    >
      {!isNarrow && <Headings columns={columns} sort={sort} />}
      <div role="rowgroup" class="list-lines" style={{ height: `${virtual.getTotalSize()}px` }}>
        {items.map(({ index, key, start }) => {
          const id = ids[index] ?? '';
          const entry = rows.entry(id);
          return (
            <Line
              key={key}
              {...props}
              id={id}
              index={index}
              top={start - marginPx}
              gone={!!entry && isGone(register, entry)}
            >
              {entry &&
                (isNarrow ? (
                  <StackedLine register={register} columns={columns} entry={entry} rows={rows} href={entryHref(id)} />
                ) : (
                  <Cells register={register} columns={columns} entry={entry} rows={rows} href={entryHref(id)} />
                ))}
            </Line>
          );
        })}
      </div>
    </div>
  );
}

type LineFrame = GridProps & {
  id: string;
  index: number;
  top: number;
  gone: boolean;
  children: preact.ComponentChildren;
};

function Line({ id, index, top, gone, active, opened, isNarrow, virtual, onOpen, children }: LineFrame) {
  const marks = [id === active && 'active', id === opened && 'opened', gone && 'gone'].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    <div
      role="row"
      id={lineId(id)}
      data-index={index}
      // Lines of a wide list have one height, so there is nothing to measure.
      ref={isNarrow ? virtual.measureElement : null}
      class={`list-line ${marks}`}
      aria-rowindex={index + (isNarrow ? 1 : 2)}
      aria-selected={id === opened}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
        event.preventDefault();
        onOpen(id);
      }}
    >
      {children}
    </div>
  );
}

function Headings({ columns, sort }: { columns: readonly Column[]; sort: Sort | undefined }) {
  return (
    <div role="rowgroup" class="list-headings">
      <div role="row" class="list-line" aria-rowindex={1}>
        {columns.map(({ id, heading, sort: by, isNumber }, i) => {
          const isSorted = by !== undefined && sort?.column === by;
          const order = isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={i + 1}
              aria-sort={by === undefined ? undefined : (order ?? 'none')}
              class={isNumber ? 'cell number' : 'cell'}
            >
              {by === undefined ? (
                heading
              ) : (
                <button type="button" title={t.sortBy(heading)} onClick={() => go(nextSort(sort, by))}>
                  {heading}
                  <i aria-hidden="true">{order === 'ascending' ? '↑' : order === 'descending' ? '↓' : ''}</i>
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The id of the element of a line. */
export function lineId(entry: string): string {
  return `line-${entry}`;
}

/** The address of the list with an entry open. */
export function entryHref(id: string): string {
  const next = new URLSearchParams(query.value);
  next.delete('new');
  next.set('entry', id);
  return `?${next}`;
}
