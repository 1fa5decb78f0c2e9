import { useEffect, useRef, useState } from 'preact/hooks';
import { type Choosable, useServices } from './control.ts';

const DEBOUNCE_MS = 80;

/** What a search has found so far; `answered` is false while a newer text is still being looked up. */
export interface Found {
  entries: readonly Choosable[];
  answered: boolean;
  failed?: boolean;
}

const NOTHING: Found = { entries: [], answered: false };

/** Looks up entries of a register while somebody types; an answer that comes after a newer question is dropped. */
export function useSearch(register: string) {
  const { find } = useServices();
  const [found, setFound] = useState<Found>(NOTHING);
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const forget = () => {
    turn.current += 1;
    clearTimeout(timer.current);
  };
  useEffect(() => forget, []);

  const lookUp = async (text: string, asked: number) => {
    const answer = await find(register, text).then(
      (entries): Found => ({ entries, answered: true }),
      (): Found => ({ entries: [], answered: true, failed: true }),
    );
    if (asked === turn.current) setFound(answer);
  };
  const search = (text: string, delayMs = DEBOUNCE_MS) => {
    forget();
    const asked = turn.current;
    setFound((previous) => ({ entries: previous.entries, answered: false }));
    timer.current = setTimeout(() => void lookUp(text, asked), delayMs);
  };
  return { found, search, forget };
}
