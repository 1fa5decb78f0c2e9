import { useRef } from 'preact/hooks';
import type { Register } from '#domain/register.ts';
import { listWords as t } from '#i18n/desk/list.ts';
import { countBy } from '#store/pages.ts';
import { query } from '../desk/address.ts';
import { today } from '../desk/clock.ts';
import { database, deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { Drafts } from './Drafts.tsx';
import { Filters } from './Filters.tsx';
import { ListGrid } from './ListGrid.tsx';
import { EmptyRegister, NothingFound } from './NothingHere.tsx';
import { addEntry, closeEntry, openEntry } from './open-entry.ts';
import { useActive, useOpenedInSight } from './use-active.ts';
import { useIds } from './use-ids.ts';
import { useListKeys } from './use-list-keys.ts';
import { useRows } from './use-rows.ts';
import { useSizes } from './use-sizes.ts';
import { useVirtual } from './use-virtual.ts';
import { type View, viewOf } from './view.ts';

const NARROW_PX = 760;
const LINE_PX = 53;
const STACKED_PX = 74;
const HEADINGS_PX = 35;
const NONE: readonly string[] = [];

/** The list of a register: what the address asks for, found, drawn as far as it is visible, and kept up to date. */
export function RegisterList({ register, opened }: { register: Register; opened: string | undefined }) {
  const view = viewOf(register, query.value, today.value);
  const found = useIds(register, view);
  const ids = found.ids ?? NONE;
  const counted = useLive(() => countBy(database, register.id), [register.id]);
  const scroller = useRef<HTMLElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { widthPx, abovePx } = useSizes(scroller, grid, ids.length > 0);
  const isNarrow = widthPx < NARROW_PX;
  const headingPx = isNarrow ? 0 : HEADINGS_PX;
  const marginPx = abovePx + headingPx;
  const rowPx = isNarrow ? STACKED_PX : LINE_PX;
  const virtual = useVirtual({ ids, scroller, listKey: JSON.stringify(view), rowPx, marginPx, headingPx });
  const drawn = virtual.getVirtualItems();
  const rows = useRows(register, ids, drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0);
  const active = useActive(ids, opened);
  useOpenedInSight(ids, opened, virtual, `${rowPx} ${marginPx} ${found.complete}`);
  const screenful = Math.max(1, Math.floor(((virtual.scrollRect?.height ?? 0) - headingPx) / rowPx));
  useListKeys({
    grid,
    search,
    move: (by) => active.move(by, virtual),
    page: () => screenful,
    open: () => active.id && openEntry(active.id),
    close: () => {
      closeEntry();
      grid.current?.focus({ preventScroll: true });
    },
    add: () => addEntry(register),
    isOpen: opened !== undefined,
  });
  const total = counted.value && [...counted.value.values()].reduce((sum, count) => sum + count, 0);
  const foundNothing = found.ids?.length === 0;
  const error = found.error ?? counted.error ?? rows.error;
  return (
    <section ref={scroller} class="list" aria-label={register.title.zh}>
      <Head
        register={register}
        view={view}
        isEmpty={total === 0}
        count={found.complete ? found.ids?.length : undefined}
      />
      {total !== 0 && (
        <Filters register={register} view={view} counts={counted.value} isNarrow={isNarrow} search={search} />
      )}
      <Drafts register={register} opened={opened} onOpen={openEntry} />
      {error !== undefined && <Failed error={error} />}
      {ids.length > 0 && (
        <ListGrid
          {...{ register, ids, rows, virtual, opened, isNarrow, grid, marginPx }}
          complete={found.complete}
          active={active.id}
          sort={view.sort}
          onOpen={openEntry}
        />
      )}
      {foundNothing && total === 0 && <EmptyRegister register={register} onAdd={() => addEntry(register)} />}
      {foundNothing && total ? <NothingFound register={register} view={view} total={total} /> : null}
    </section>
  );
}

/** The title of the register, how many entries are shown, and what can be done with it. */
function Head({
  register,
  view,
  isEmpty,
  count,
}: {
  register: Register;
  view: View;
  isEmpty: boolean;
  count: number | undefined;
}) {
  const { from = '', until = '' } = view.days;
  const book = new URLSearchParams({ book: register.id, from, until });
  return (
    <header class="list-head">
      <h1>{register.title.zh}</h1>
      <span class="muted" role="status">
        {count !== undefined && !isEmpty && t.count(count)}
      </span>
      {/* An empty register says by itself how to begin, and has nothing to print. */}
      <span class="list-acts" hidden={isEmpty}>
        <a class="btn" href={deskAddress(`/desk/papers/?${book}`)} title={t.printWhy}>
          {t.print}
        </a>
        <button type="button" class="btn primary" onClick={() => addEntry(register)}>
          ＋ {t.add} <kbd>C</kbd>
        </button>
      </span>
    </header>
  );
}

function Failed({ error }: { error: unknown }) {
  return (
    <p class="broken" role="alert">
      {t.failed(error instanceof Error ? error.message : String(error))}
      <button type="button" class="btn" onClick={() => location.reload()}>
        {t.again}
      </button>
    </p>
  );
}
