import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import { epochMilliseconds } from '#domain/instant.ts';
import type { Text } from '#domain/text.ts';
import { type ControlProps, useServices } from '../control.ts';
import { isRecord } from '../fault.ts';
import { focusInside, Group } from '../Group.tsx';
import { rowIdAfter, rowIdInPlaceOf } from '../new-row-id.ts';
import { ReadOnly } from '../ReadOnly.tsx';
import { rowsInOrder } from '../row-id.ts';
import { UndoLine } from '../UndoLine.tsx';
import { useHeld } from '../use-held.ts';
import type { Row, Rows, rows } from './field.ts';
import { RowCells } from './RowCells.tsx';

type Props = ControlProps<ReturnType<typeof rows>>;
type Removed = { id: string; row: Row; number: number };

/** More than these need a wider table. */
const FEW_COLUMNS = 4;
const ADD: Text = { zh: '加一行', en: 'Add a row' };
const removedWords = (number: number): Text => ({ zh: `已删除第 ${number} 行`, en: `Row ${number} was removed` });

/** A table that is filled in row by row: cells side by side where there is room, one card for each row where there is not. */
export default function RowsControl(props: Props) {
  const { say } = useServices();
  const { id, field, value } = props;
  const table = useRows(props);
  const inOrder = rowsInOrder(recordOf(value));
  const many = Object.keys(field.columns).length > FEW_COLUMNS;
  if (props.readOnly && inOrder.length === 0) return <ReadOnly of={props}>—</ReadOnly>;
  return (
    <Group of={props} class={`control-rows ${many ? 'control-rows-many' : ''}`}>
      {inOrder.length > 0 && (
        <div class="control-table">
          <Heads of={props} />
          {inOrder.map(([row, cells], place) => (
            <RowCells
              key={row}
              {...props}
              id={`${id}-${row}`}
              number={place + 1}
              cells={recordOf(cells)}
              onCell={(column, cell) => table.setCell(row, column, cell)}
              onRemove={() => table.remove(row, place + 1)}
            />
          ))}
        </div>
      )}
      {table.removed && <UndoLine what={removedWords(table.removed.number)} onUndo={table.restore} />}
      {!props.readOnly && (
        <button
          type="button"
          class="control-button"
          disabled={inOrder.length >= (field.maxRows ?? Number.POSITIVE_INFINITY)}
          onClick={table.add}
        >
          ＋ {say(ADD)}
        </button>
      )}
    </Group>
  );
}

/** The names of the columns, to be seen once above them; each cell has its own label for those who do not see. */
function Heads({ of: { field, readOnly } }: { of: Props }) {
  const { say } = useServices();
  return (
    <div class="control-row control-heads" aria-hidden="true">
      {Object.values(field.columns).map(({ label, required }) => (
        <span key={label.zh} class={required ? 'control-required' : ''}>
          {say(label)}
        </span>
      ))}
      {!readOnly && <span />}
    </div>
  );
}

/** What can be done to the rows, and the row that was removed last. */
function useRows(props: Props) {
  const { now } = useServices();
  const held = useHeld(props);
  const [removed, setRemoved] = useState<Removed>();
  const enter = useEntering(props.id);
  const current = () => recordOf(held.current()) as Rows;
  const store = (next: Rows) => held.set(Object.keys(next).length > 0 ? next : undefined);
  const put = (id: string, row: Row) => {
    enter(id);
    store({ ...current(), [id]: row });
    setRemoved(undefined);
  };
  return {
    removed,
    add: () => put(rowIdAfter(Object.keys(current()), epochMilliseconds(now())), {}),
    remove: (id: string, number: number) => {
      const { [id]: row = {}, ...rest } = current();
      store(rest);
      setRemoved({ id, row, number });
    },
    restore: () => {
      if (!removed) return;
      put(rowIdInPlaceOf(removed.id, Object.keys(current()), epochMilliseconds(now())), removed.row);
    },
    /** A cell of a row that is gone is set no more: a photo may still be under way. */
    setCell: (id: string, column: string, cell: Json | undefined) => {
      const { [id]: row } = current();
      if (row === undefined) return;
      const { [column]: _, ...others } = recordOf(row);
      store({ ...current(), [id]: cell === undefined ? others : { ...others, [column]: cell } });
    },
  };
}

/** Moves focus into a row once it is there, which may take the form more than one rendering. */
function useEntering(id: string): (row: string) => void {
  const entered = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const cells = entered.current && document.getElementById(`${id}-${entered.current}`);
    if (!cells) return;
    entered.current = undefined;
    focusInside(cells);
  });
  return (row) => {
    entered.current = row;
  };
}

function recordOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return isRecord(value) ? value : {};
}
