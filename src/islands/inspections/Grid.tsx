// biome-ignore-all lint/a11y/useSemanticElements: on a phone the months of a system stand in a block, which a table cannot do.
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons in the cells have the focus, and the arrows move it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { deskWords } from '#i18n/desk/desk.ts';
import { inspectionWords as t } from '#i18n/desk/inspections.ts';
import { go } from '../desk/address.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { today } from '../desk/clock.ts';
import { database, deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { useTitles } from '../desk/titles.ts';
import { beginInspection } from './begin.ts';
import { GridCell } from './GridCell.tsx';
import { type GridData, type GridRow, gridMonths, gridRows, gridSums, placeAfter } from './grid.ts';
import type { InspectionTemplate } from './templates.ts';

/** Where somebody was in the grid before a run was opened, so that the way back leads there. */
let lastPlace: { row: number; column: number } | undefined;

/** The systems under maintenance by months, with what is missing. */
export function Grid({ templates }: { templates: readonly InspectionTemplate[] }) {
  const day = today.value;
  const { value } = useLive(readGrid, [day]);
  if (!value) return <p class="loading">{deskWords.loading}</p>;
  const rows = gridRows(value, day);
  const sums = gridSums(rows);
  return (
    <div class="inspections">
      <h1>
        {t.title} <ClauseLink id="prj-2.3" />
      </h1>
      <p class="muted">{t.intro}</p>
      <dl class="inspection-sums">
        {(['missing', 'due', 'open', 'done'] as const).map((name) => (
          <div key={name}>
            <dt>{t.sums[name]}</dt>
            <dd>{sums[name]}</dd>
          </div>
        ))}
      </dl>
      {rows.length === 0 ? (
        <p class="empty">
          {t.none}
          <br />
          {t.noneWhy} <a href={deskAddress('/desk/assets/?new=1')}>{t.addSystem}</a>
        </p>
      ) : (
        <Table rows={rows} templates={templates} />
      )}
    </div>
  );
}

interface TableProps {
  rows: readonly GridRow[];
  templates: readonly InspectionTemplate[];
}

function Table({ rows, templates }: TableProps) {
  const months = gridMonths(today.value);
  const { place, setPlace, table, onKeyDown } = usePlace(rows, months.length);
  const named = useTitles(rows.map(({ asset }) => String(asset.values['customer'] ?? '')));
  const busy = useRef(false);
  const press = async (row: GridRow, column: number) => {
    const month = months[column];
    if (busy.current || !month) return;
    busy.current = true;
    const id = await beginInspection(row.asset, month, templates);
    busy.current = false;
    lastPlace = place;
    if (id) go({ entry: id });
  };
  return (
    <div class="inspection-grid" role="grid" aria-label={t.grid} ref={table} onKeyDown={onKeyDown}>
      <div role="rowgroup">
        <div role="row" class="grid-row grid-heads">
          <span role="columnheader">{t.system}</span>
          {months.map((month) => (
            <span key={month} role="columnheader" title={t.monthTitle(month)}>
              {t.month(month)}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {rows.map((row, r) => (
          <SystemRow
            key={row.asset.id}
            row={row}
            customer={named(String(row.asset.values['customer'] ?? ''))}
            active={place.row === r ? place.column : undefined}
            onFocus={(column) => setPlace({ row: r, column })}
            onPress={(column) => void press(row, column)}
          />
        ))}
      </div>
    </div>
  );
}

interface SystemRowProps {
  row: GridRow;
  customer: string;
  /** The column that Tab leads to, where it is in this row. */
  active: number | undefined;
  onFocus(column: number): void;
  onPress(column: number): void;
}

function SystemRow({ row: { asset, cells }, customer, active, onFocus, onPress }: SystemRowProps) {
  const system = String(asset.values['name'] ?? '');
  return (
    <div role="row" class="grid-row" data-row>
      <span role="rowheader">
        <b>{system}</b>
        <small>{customer}</small>
      </span>
      {cells.map(({ month, cell }, column) => (
        <div key={month} role="gridcell">
          <GridCell
            {...{ system, month, cell }}
            isActive={active === column}
            onFocus={() => onFocus(column)}
            onPress={() => onPress(column)}
          />
        </div>
      ))}
    </div>
  );
}

/** The place that Tab leads to and the arrows move: at first this month of the first system. */
function usePlace(rows: readonly GridRow[], columns: number) {
  const table = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(lastPlace ?? { row: 0, column: columns - 1 });
  const held = { row: Math.min(place.row, rows.length - 1), column: Math.min(place.column, columns - 1) };
  const focus = ({ row, column }: typeof held) =>
    table.current?.querySelectorAll('[data-row]')[row]?.querySelectorAll<HTMLElement>('.grid-cell')[column]?.focus();
  useEffect(() => {
    if (lastPlace) focus(lastPlace);
    lastPlace = undefined;
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeAfter(event.key, held, { rows: rows.length, columns });
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    focus(next);
  };
  return { place: held, setPlace, table, onKeyDown };
}

async function readGrid(): Promise<GridData> {
  const read = (register: string) =>
    database.entries.where('[register+state]').between([register], [register, []]).toArray();
  const months = gridMonths(today.peek());
  const [assets, contracts, inspections] = await Promise.all([
    read('assets'),
    read('contracts'),
    // By the month, which an inspection is filed under.
    database.entries.where('[register+day]').between(['inspections', months[0]], ['inspections', '9999']).toArray(),
  ]);
  return { assets, contracts, inspections };
}
