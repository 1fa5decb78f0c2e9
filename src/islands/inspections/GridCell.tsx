import type { CivilDay } from '#domain/civil-day.ts';
import { inspectionWords } from '#i18n/desk/inspections.ts';
import type { MonthCell } from '#registers/inspections/month-cell.ts';

const t = inspectionWords.cell;

/** What a cell says, in words: a chip, and what stands under it. */
interface Said {
  chip: { kind: 'ok' | 'late' | 'due' | 'info' | 'none'; text: string };
  more: readonly string[];
  act: keyof typeof t.acts;
}

interface GridCellProps {
  system: string;
  month: CivilDay;
  cell: MonthCell;
  /** Whether Tab leads to it. */
  isActive: boolean;
  onFocus(): void;
  onPress(): void;
}

/** One system in one month: a button that opens the run or begins it; one that is not due only says why. */
export function GridCell({ system, month, cell, isActive, onFocus, onPress }: GridCellProps) {
  const { chip, more, act } = saidOf(cell);
  const all = [chip.text, ...more].join('，');
  return (
    <button
      type="button"
      class={`grid-cell ${cell.is}`}
      tabIndex={isActive ? 0 : -1}
      aria-label={t.name(system, month, all, t.acts[act])}
      aria-disabled={act === 'none' ? 'true' : undefined}
      onFocus={onFocus}
      onClick={() => act !== 'none' && onPress()}
    >
      <span class="grid-month" aria-hidden="true">
        {inspectionWords.month(month)}
      </span>
      <span class={chip.kind === 'none' ? 'muted' : `chip ${chip.kind}`}>{chip.text}</span>
      {more.map((text) => (
        <small key={text}>{text}</small>
      ))}
    </button>
  );
}

function saidOf(cell: MonthCell): Said {
  if (cell.is === 'done') {
    const on = cell.on ? [t.on(cell.on)] : [];
    const findings = cell.findings > 0 ? [t.findings(cell.findings)] : [];
    const chip: Said['chip'] = cell.isLate ? { kind: 'due', text: t.late } : { kind: 'ok', text: t.done };
    return { chip, more: [...on, ...findings], act: 'open' };
  }
  if (cell.is === 'in-progress') {
    const { answered, of } = cell.progress;
    return { chip: { kind: 'info', text: t.open }, more: [t.progress(answered, of)], act: 'open' };
  }
  if (cell.is === 'planned') {
    return { chip: { kind: 'info', text: t.planned }, more: cell.on ? [t.on(cell.on)] : [], act: 'begin' };
  }
  if (cell.is === 'not-due') {
    const { why, day } = cell.standing;
    return { chip: { kind: 'none', text: t.notDue }, more: [t.standing[why](day)], act: 'none' };
  }
  return missing(cell);
}

function missing(cell: MonthCell & { is: 'missing' }): Said {
  const chip: Said['chip'] = cell.isOver ? { kind: 'late', text: t.missing } : { kind: 'due', text: t.notYet };
  const until = cell.isOver ? [] : [t.until(cell.until)];
  const why = cell.isOver || cell.why !== 'none' ? [t.why[cell.why]] : [];
  const progress =
    cell.why === 'unfinished' && cell.progress ? [t.progress(cell.progress.answered, cell.progress.of)] : [];
  return { chip, more: [...why, ...progress, ...until], act: cell.why === 'unfinished' ? 'open' : 'begin' };
}
