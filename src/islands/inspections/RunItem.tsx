import type { Json } from '#domain/changes/change.ts';
import { day } from '#fields/civil-day/field.ts';
import { controlOf } from '#fields/controls.ts';
import { inspectionWords } from '#i18n/desk/inspections.ts';
import { lackOf, RESULTS, type Result, resultOf } from '#registers/inspections/answers.ts';
import { type Cells, wordsOf } from '#registers/values.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import type { ShownItem } from './run-sections.ts';
import type { Run } from './use-run.ts';

const t = inspectionWords.run;
const READ_ON = day({ label: { zh: '日期', en: 'Day' } });

interface RunItemProps {
  run: Run;
  item: ShownItem;
  onFinding(): void;
}

/** One item: what is to be checked, the buttons for what came of it, and what is to be written to that. */
export function RunItem({ run, item, onFinding }: RunItemProps) {
  const { id, cells, type, hint, clause } = item;
  const name = wordsOf(cells['item']) ?? id;
  const result = resultOf(cells);
  const lack = lackOf(cells);
  const put = (next: Record<string, Json | undefined>) =>
    run.form.set(Object.fromEntries(Object.entries(next).map(([column, value]) => [`items.${id}.${column}`, value])));
  return (
    <li class={lack ? 'run-item' : 'run-item settled'} data-item={id}>
      <p class="run-text" id={`run-${id}`}>
        {name}
        {hint && <small>{hint}</small>}
      </p>
      {clause && <ClauseLink id={clause} />}
      {isRead(type, cells) && <Reading item={item} name={name} readOnly={!run.isOpen} put={put} />}
      <fieldset class="run-results" aria-labelledby={`run-${id}`} disabled={!run.isOpen}>
        {resultsFor(type).map((one) => (
          <button
            key={one}
            type="button"
            class={`btn run-result ${one}`}
            aria-pressed={one === result}
            onClick={() => put({ result: one === result ? undefined : one })}
          >
            {one === 'reading' && type !== 'reading' ? t.record : RESULTS[one].zh}
          </button>
        ))}
      </fieldset>
      <Beside {...{ run, item, name, put, onFinding }} />
    </li>
  );
}

type BesideProps = RunItemProps & { name: string; put(next: Record<string, Json | undefined>): void };

/** What a result asks for: why it does not apply, what is wrong, and what is still missing. */
function Beside({ run: { isOpen }, item, name, put, onFinding }: BesideProps) {
  const { cells } = item;
  const result = resultOf(cells);
  const lack = lackOf(cells);
  const isWrong = result === 'flag' || result === 'fail';
  const line = { cells, put, readOnly: !isOpen };
  return (
    <>
      {result === 'not-applicable' && <Line name="reason" label={t.reasonOf(name)} holder={t.reason} {...line} />}
      {isWrong && <Line name="note" label={t.noteOf(name)} holder={t.note} {...line} />}
      {(lack === 'reason' || lack === 'reading') && <p class="fault">{t.lacks[lack]}</p>}
      {isWrong && (item.hasFinding || isOpen) && <Finding item={item} name={name} onFinding={onFinding} />}
    </>
  );
}

function Finding({ item, name, onFinding }: { item: ShownItem; name: string; onFinding: () => void }) {
  if (item.hasFinding) return <p class="hint">{t.hasFinding}</p>;
  return (
    <button type="button" class="quiet" aria-label={t.addFindingOf(name)} onClick={onFinding}>
      {t.addFinding}
    </button>
  );
}

interface ReadingProps {
  item: ShownItem;
  name: string;
  readOnly: boolean;
  put(next: Record<string, Json | undefined>): void;
}

/** What was read, with the last reading beside it: shown only once this one is there, so that nobody copies it. */
function Reading({ item: { id, cells, type, last, isRepeated }, name, readOnly, put }: ReadingProps) {
  const value = textOf(cells['reading']);
  const unit = wordsOf(cells['unit']);
  const typed = (text: string) =>
    put(
      text.trim() === '' ? { reading: undefined } : { reading: text, ...(!resultOf(cells) && { result: 'reading' }) },
    );
  return (
    <>
      <div class="run-reading">
        {type === 'date' ? (
          <DayInput id={id} name={name} value={value} readOnly={readOnly} onDay={typed} />
        ) : (
          <input
            class="control-input"
            inputMode={type === 'reading' ? 'decimal' : 'text'}
            maxLength={200}
            autocomplete="off"
            aria-label={t.readingOf(name)}
            aria-describedby={`run-last-${id}`}
            value={value}
            readOnly={readOnly}
            onInput={(event) => typed(event.currentTarget.value)}
          />
        )}
        {unit && <span>{unit}</span>}
      </div>
      <p id={`run-last-${id}`} class={isRepeated ? 'advice warn' : 'hint'} role="status">
        {value !== '' && last && (isRepeated ? t.repeated(last.reading) : t.last(last.reading, last.month))}
      </p>
    </>
  );
}

interface DayInputProps {
  id: string;
  name: string;
  value: string;
  readOnly: boolean;
  onDay(text: string): void;
}

/** A day that was read, typed or picked as in every form. */
function DayInput({ id, name, value, readOnly, onDay }: DayInputProps) {
  const Day = controlOf(READ_ON.kind);
  return (
    <>
      <label class="visually-hidden" for={`run-day-${id}`} id={`run-day-${id}-label`}>
        {t.readingOf(name)}
      </label>
      <Day
        id={`run-day-${id}`}
        field={READ_ON}
        value={value === '' ? undefined : value}
        onChange={(next) => onDay(textOf(next))}
        describedBy={`run-last-${id}`}
        readOnly={readOnly}
      />
    </>
  );
}

interface LineProps {
  name: 'reason' | 'note';
  label: string;
  holder: string;
  cells: Cells;
  readOnly: boolean;
  put(next: Record<string, Json | undefined>): void;
}

function Line({ name, label, holder, cells, readOnly, put }: LineProps) {
  return (
    <input
      class="control-input"
      maxLength={200}
      autocomplete="off"
      aria-label={label}
      placeholder={holder}
      value={textOf(cells[name])}
      readOnly={readOnly}
      onInput={(event) =>
        put({ [name]: event.currentTarget.value.trim() === '' ? undefined : event.currentTarget.value })
      }
    />
  );
}

/** What can come of an item: it is judged, or read and only judged where something is wrong. */
function resultsFor(type: string): readonly Result[] {
  return [type === 'check' ? 'pass' : 'reading', 'flag', 'fail', 'not-applicable'];
}

function isRead(type: string, cells: Cells): boolean {
  return type !== 'check' || textOf(cells['reading']) !== '';
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
