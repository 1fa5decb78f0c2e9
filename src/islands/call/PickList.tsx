import type { ComponentChildren } from 'preact';
import { callWords as t } from '#i18n/desk/call.ts';

/** One line of a list to choose from by digit. */
export interface Pick {
  id: string;
  content: ComponentChildren;
}

interface PickListProps {
  /** The name of the field, and of the step, that it chooses. */
  name: string;
  label: string;
  picks: readonly Pick[];
  chosen: string | undefined;
  onPick(id: string): void;
  /** Chosen by a digit, which also means: go on. */
  onDone(): void;
}

/** A list with a digit for each of its first nine lines; 0 is the last. The arrow keys choose too; once left, it shows what was chosen. */
export function PickList({ name, label, picks, chosen, onPick, onDone }: PickListProps) {
  const byDigit = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || !/^[0-9]$/.test(event.key)) return;
    const pick = event.key === '0' ? picks.at(-1) : picks[Number(event.key) - 1];
    if (!pick) return;
    event.preventDefault();
    onPick(pick.id);
    onDone();
  };
  return (
    <div class="pick-list" role="radiogroup" tabIndex={-1} aria-label={label} data-field={name} onKeyDown={byDigit}>
      {picks.map(({ id, content }, place) => (
        <label key={id} class="pick">
          <input type="radio" name={`pick-${name}`} checked={id === chosen} onChange={() => onPick(id)} />
          <kbd>{digitOf(place, picks.length)}</kbd>
          {content}
          {id === chosen && <span class="pick-more">{t.pickOther}</span>}
        </label>
      ))}
    </div>
  );
}

const DIGITS = 9;

function digitOf(place: number, count: number): string {
  if (place === count - 1) return '0';
  return place < DIGITS ? String(place + 1) : '';
}
