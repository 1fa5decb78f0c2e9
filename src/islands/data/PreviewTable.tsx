import { useState } from 'preact/hooks';
import type { Register } from '#domain/register.ts';
import { dataWords as t } from '#i18n/desk/data.ts';
import type { Preview, RowFault } from '#store/tables/preview.ts';

interface PreviewTableProps {
  preview: Preview;
  register: Register;
  onConfirm: (leaveOutFaulty: boolean) => void;
  onCancel: () => void;
}

const SHOWN = 200;

/** What would be imported, and everything that is wrong, by row; nothing is written before it is confirmed. */
export function PreviewTable({ preview, register, onConfirm, onCancel }: PreviewTableProps) {
  const [leaveOut, setLeaveOut] = useState(false);
  const faults = preview.rows.flatMap((row) => row.faults);
  const bad = preview.rows.filter((row) => row.faults.length > 0).length;
  const good = preview.rows.length - bad;
  const isReady = good > 0 && (bad === 0 || leaveOut);
  return (
    <>
      <h3>{t.table.preview}</h3>
      <p>
        <span class="chip ok">{t.table.good(good)}</span>{' '}
        {bad > 0 && <span class="chip late">{t.table.bad(bad, faults.length)}</span>}
      </p>
      {bad > 0 && <Faults faults={faults} />}
      {bad > 0 && good > 0 && (
        <label class="check">
          <input type="checkbox" checked={leaveOut} onChange={(event) => setLeaveOut(event.currentTarget.checked)} />{' '}
          {t.table.leaveOut}
        </label>
      )}
      <p class="acts">
        <button type="button" class="btn primary" disabled={!isReady} onClick={() => onConfirm(leaveOut)}>
          {good > 0 ? t.table.confirm(good, register.title.zh) : t.table.nothing}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t.table.cancel}
        </button>
      </p>
    </>
  );
}

function Faults({ faults }: { faults: readonly RowFault[] }) {
  return (
    <>
      <table class="ledger faults">
        <thead>
          <tr>
            <th>{t.table.row}</th>
            <th>{t.table.field}</th>
            <th>{t.table.what}</th>
            <th>{t.table.allowed}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, SHOWN).map(({ row, label, column, what, allowed }) => (
            <tr key={`${row} ${label.zh} ${what.zh}`}>
              <td>{row}</td>
              <td>{column ?? label.zh}</td>
              <td>{what.zh}</td>
              <td>{allowed.zh}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > SHOWN && <p class="muted">{t.table.more(faults.length - SHOWN)}</p>}
    </>
  );
}
