import { useState } from 'preact/hooks';
import type { Register } from '#domain/register.ts';
import type { DraftForm } from '../form/use-draft.ts';

/** Whether an entry may be written on: at its end only to correct it, with a reason. */
export interface Writing {
  mayWrite: boolean;
  /** Whether the entry could be opened for correction. */
  mayCorrect: boolean;
  asksReason: boolean;
  reason: string;
  isReasonMissing: boolean;
  setReason(reason: string): void;
  correct(): void;
  askReason(): void;
  done(): void;
}

/** Whether the entry of a form, which is in a state, may be written on, and what a correction takes. */
export function useWriting({ register, entry, isDirty }: DraftForm, state: string): Writing {
  const [correcting, setCorrecting] = useState(false);
  const [reason, setReason] = useState('');
  const [isReasonMissing, setMissing] = useState(false);
  const isVoid = entry?.void !== undefined;
  const isAtEnd = entry !== undefined && (register.states[state]?.next.length ?? 0) === 0 && !hasNoEnd(register);
  const asksReason = isAtEnd && !isVoid;
  const isOpen = correcting || isDirty;
  return {
    mayWrite: !isVoid && (!isAtEnd || isOpen),
    mayCorrect: asksReason && !isOpen,
    asksReason,
    reason,
    isReasonMissing: isReasonMissing && reason.trim() === '',
    setReason,
    correct: () => setCorrecting(true),
    askReason: () => {
      setMissing(true);
      document.getElementById('correction-reason')?.focus();
    },
    done: () => {
      setCorrecting(false);
      setReason('');
      setMissing(false);
    },
  };
}

/** A register with one state only, such as the settings, is never at its end. */
function hasNoEnd({ states }: Register): boolean {
  return Object.values(states).every(({ next }) => next.length === 0);
}
