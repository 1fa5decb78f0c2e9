import type { Language } from '#domain/text.ts';
import { SHARED, wordsIn } from './words.ts';

/** A box that is ticked, or left for a pen. Drawn, since the characters for it look different on every machine. */
export function Tick({ on, label, language }: { on: boolean; label: string; language: Language }) {
  const t = wordsIn(SHARED, language);
  return (
    <span class="slip-tick">
      <svg viewBox="0 0 10 10" role="img" aria-label={on ? t.ticked : t.notTicked}>
        <path d="M1 1H9V9H1Z" />
        {on && <path d="M2.6 5.2 4.4 7.2 8.8 1.2" class="slip-tick-mark" />}
      </svg>
      {label}
    </span>
  );
}

/** Boxes of which one is ticked at most. */
export function Ticks({ chosen, options, language }: TicksProps) {
  return (
    <span class="slip-ticks">
      {options.map(([id, label]) => (
        <Tick key={id} on={id === chosen} label={label} language={language} />
      ))}
    </span>
  );
}

interface TicksProps {
  chosen: unknown;
  /** Ids with their labels, in the order of the form. */
  options: readonly (readonly [id: string, label: string])[];
  language: Language;
}
