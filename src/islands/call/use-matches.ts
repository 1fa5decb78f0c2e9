import { useEffect, useRef, useState } from 'preact/hooks';
import { type Match, matchesFor } from './matches.ts';

/** What a search for the caller has found so far. */
export interface Matches {
  /** The text that was looked up. */
  typed: string;
  matches: readonly Match[];
  failed?: boolean;
}

const NOTHING: Matches = { typed: '', matches: [] };

/** The customers that a text finds; what was found for an older text stays until there is an answer for the new one. */
export function useMatches(text: string): Matches {
  const typed = text.trim();
  const [found, setFound] = useState(NOTHING);
  const turn = useRef(0);
  useEffect(() => {
    turn.current += 1;
    const asked = turn.current;
    if (typed === '') {
      setFound(NOTHING);
      return;
    }
    matchesFor(typed).then(
      (matches) => asked === turn.current && setFound({ typed, matches }),
      (error) => {
        console.warn(error);
        if (asked === turn.current) setFound({ typed, matches: [], failed: true });
      },
    );
  }, [typed]);
  return found;
}
