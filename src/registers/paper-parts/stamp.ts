import type { PaperProps } from '../paper.ts';
import { SHARED } from './words.ts';

/** What is stamped on a paper whose entry counts no longer: voided, or at an end that takes a reason, such as cancelled. */
export function stampOf({ entry, register, language }: Pick<PaperProps, 'entry' | 'register' | 'language'>) {
  if (entry.state === 'void') return SHARED.void[language];
  const state = register.states[entry.state];
  return state?.reason && state.next.length === 0 ? state.label[language] : undefined;
}
