import { addDays } from '#domain/civil-day.ts';
import { checklistWords } from '#i18n/desk/checklists.ts';
import { lackOf, type RunItem } from '#registers/checklist-runs/run-items.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { today } from '../desk/clock.ts';
import { type Cells, moved, notApplicable, noted, opened, toggled } from './answers.ts';

const t = checklistWords.item;

interface ItemLineProps {
  item: RunItem;
  onAnswer(cells: Cells): void;
  /** Moves to an input that the answer brings about. */
  onFocus(id: string): void;
}

/** The ids of the inputs of an item. */
export const inputIds = (item: string) => ({ tick: `tick-${item}`, note: `note-${item}`, reason: `reason-${item}` });

/** What the keys N and M and the buttons beside an item do. */
export function answers({ item, onAnswer, onFocus }: ItemLineProps): Record<'tick' | 'out' | 'move', () => void> {
  const ids = inputIds(item.id);
  return {
    tick: () => {
      onAnswer(toggled(item));
      if (item.result !== 'done' && item.type !== 'check' && item.note === '') onFocus(ids.note);
    },
    out: () => {
      onAnswer(notApplicable());
      onFocus(ids.note);
    },
    move: () => {
      onAnswer(moved(item, addDays(today.value, 1)));
      onFocus(ids.reason);
    },
  };
}

/** An item to be ticked, put off, or found not to apply. */
export function ItemLine(props: ItemLineProps) {
  const { item, onAnswer } = props;
  const acts = answers(props);
  const ids = inputIds(item.id);
  const lack = lackOf(item);
  const isOut = item.result === 'not-applicable';
  return (
    <li class={lack ? 'check-item' : 'check-item settled'} data-item={item.id}>
      <label class="check-tick" for={ids.tick}>
        <input
          id={ids.tick}
          type="checkbox"
          data-tick
          checked={item.result === 'done'}
          aria-describedby={`lack-${item.id}`}
          onChange={acts.tick}
        />
        <ItemText item={item} />
      </label>
      {(item.type !== 'check' || isOut) && item.result !== 'moved' && <NoteInput item={item} onAnswer={onAnswer} />}
      {item.result === 'moved' && <MovedInputs item={item} onAnswer={onAnswer} />}
      <p class={lack && lack !== 'answer' ? 'fault' : 'visually-hidden'} id={`lack-${item.id}`}>
        {lack && t.lack[lack]}
      </p>
      <p class="check-foot">
        {item.clause && <ClauseLink id={item.clause} />}
        {isOut || item.result === 'moved' ? (
          <>
            <b class="chip due">{isOut ? t.notApplicable : t.move}</b>
            <button type="button" class="quiet" aria-label={t.openOf(item.text)} onClick={() => onAnswer(opened())}>
              {t.open}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="quiet" aria-label={t.notApplicableOf(item.text)} onClick={acts.out}>
              {t.notApplicable}
            </button>
            <button type="button" class="quiet" aria-label={t.moveOf(item.text)} onClick={acts.move}>
              {t.move}
            </button>
          </>
        )}
      </p>
    </li>
  );
}

function ItemText({ item }: { item: RunItem }) {
  return (
    <span>
      {item.text}
      {item.hint && <small>{item.hint}</small>}
    </span>
  );
}

type InputProps = Pick<ItemLineProps, 'item' | 'onAnswer'>;

/** A reading, or why an item does not apply. */
function NoteInput({ item, onAnswer }: InputProps) {
  const label = item.result === 'not-applicable' ? t.why : t.note(item.text);
  const put = (typed: string) => onAnswer(noted(item, typed));
  const isDate = item.type === 'date' && item.result !== 'not-applicable';
  return (
    <span class="check-inputs">
      <input
        id={inputIds(item.id).note}
        class="control-input"
        type={isDate ? 'date' : 'text'}
        value={item.note}
        maxLength={200}
        autocomplete="off"
        aria-label={label}
        placeholder={item.result === 'not-applicable' ? t.why : ''}
        onInput={(event) => put(event.currentTarget.value)}
        onBlur={(event) => put(event.currentTarget.value.trim())}
      />
      {item.unit && <span>{item.unit}</span>}
    </span>
  );
}

/** Why an item is put off, and until when. */
function MovedInputs({ item, onAnswer }: InputProps) {
  return (
    <span class="check-inputs">
      <input
        id={inputIds(item.id).reason}
        class="control-input"
        value={item.reason}
        maxLength={200}
        autocomplete="off"
        aria-label={t.reason}
        placeholder={t.reason}
        onInput={(event) => onAnswer({ reason: event.currentTarget.value || undefined })}
        onBlur={(event) => onAnswer({ reason: event.currentTarget.value.trim() || undefined })}
      />
      <input
        class="control-input"
        type="date"
        value={item.movedTo ?? ''}
        aria-label={t.movedTo}
        onInput={(event) => onAnswer({ movedTo: event.currentTarget.value || undefined })}
      />
    </span>
  );
}

/** An item of a run that is at its end. */
export function ReadItem({ item }: { item: RunItem }) {
  const { result, movedTo, reason, note, unit, clause } = item;
  const words = { done: t.done, 'not-applicable': t.notApplicable, moved: t.movedOn(movedTo ?? '—') };
  const said = result === 'moved' ? reason : [note, result === 'done' && note !== '' ? unit : ''].join(' ').trim();
  return (
    <li class="check-item">
      <p class="check-read">
        <ItemText item={item} />
        <b class={result === 'done' ? 'chip ok' : 'chip due'}>{result ? words[result] : t.none}</b>
      </p>
      {said && <p class="check-said">{said}</p>}
      {clause && (
        <p class="check-foot">
          <ClauseLink id={clause} />
        </p>
      )}
    </li>
  );
}
