import { useEffect, useRef, useState } from 'preact/hooks';
import { callWords as t } from '#i18n/desk/call.ts';
import { wordsOf } from '#registers/values.ts';
import type { Match } from './matches.ts';
import { type Matches, useMatches } from './use-matches.ts';

interface FindCallerProps {
  typed: string;
  onType(text: string): void;
  /** `undefined` for a customer who is not on file. */
  onChoose(match: Match | undefined): void;
}

/** The one field that a call begins with: whatever the caller says first finds the customer. */
export function FindCaller({ typed, onType, onChoose }: FindCallerProps) {
  const { found, active, isShown, choose, reopen, onKeyDown } = useChoice(typed, onChoose);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <div class="find" data-field="customer">
      <label for="find-caller">{t.find.label}</label>
      <input
        ref={input}
        id="find-caller"
        type="text"
        class="control-input"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={t.find.hint}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls="callers"
        aria-activedescendant={isShown ? `caller-${active}` : undefined}
        value={typed}
        onInput={(event) => {
          reopen();
          onType(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <Options {...{ found, active, isShown }} onChoose={choose} />
      <p role="status" class="muted">
        {statusOf(found, typed)}
      </p>
    </div>
  );
}

/** What was found, which of it is chosen by Enter, and the keys for that. */
function useChoice(typed: string, onChoose: FindCallerProps['onChoose']) {
  const found = useMatches(typed);
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(true);
  const enterPressed = useRef(false);
  const isAnswered = found.typed === typed.trim();
  const count = found.matches.length + 1;
  const choose = (place: number) => onChoose(found.matches[place]);
  useEffect(() => setActive(0), [found]);
  // Whoever types fast presses Enter before the answer is there.
  useEffect(() => {
    if (!enterPressed.current || !isAnswered || found.typed === '') return;
    enterPressed.current = false;
    choose(0);
  }, [found, isAnswered]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && !event.ctrlKey && typed.trim() !== '') {
      if (isAnswered) choose(active);
      else enterPressed.current = true;
    } else if (step !== undefined) {
      setOpen(true);
      setActive((active + step + count) % count);
    } else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const reopen = () => {
    enterPressed.current = false;
    setOpen(true);
  };
  return { found, active, isShown: isOpen && found.typed !== '', choose, reopen, onKeyDown };
}

interface OptionsProps {
  found: Matches;
  active: number;
  isShown: boolean;
  onChoose(place: number): void;
}

function Options({ found, active, isShown, onChoose }: OptionsProps) {
  const { matches, typed } = found;
  return (
    <div id="callers" role="listbox" tabIndex={-1} aria-label={t.find.found} class="callers" hidden={!isShown}>
      {[...matches, undefined].map((match, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text input.
        <div
          key={match ? `${match.customer.id} ${match.asset?.id ?? ''}` : 'new'}
          id={`caller-${place}`}
          role="option"
          tabIndex={-1}
          class="caller"
          aria-selected={place === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(place)}
        >
          <b>{match ? wordsOf(match.customer.values['name']) : t.find.create(typed)}</b>
          <span class="muted">{match?.detail}</span>
        </div>
      ))}
    </div>
  );
}

function statusOf({ matches, failed, typed }: Matches, text: string): string {
  if (text.trim() === '') return '';
  if (failed) return t.find.failed;
  if (typed !== text.trim()) return t.find.searching;
  return matches.length > 0 ? t.find.count(matches.length) : t.find.none;
}
