import { isFilled, type Unmet, unmet } from '#domain/needs.ts';
import type { Register, Values } from '#domain/register.ts';

/** What a technician does next with a job. */
export type NextStep = 'depart' | 'arrive' | 'finish' | 'hand-in' | 'none';

/** The one thing to do next: go, arrive, finish, hand the voucher in; nothing at an end or before dispatch. */
export function nextStep(state: string, values: Values): NextStep {
  if (state === 'dispatched') return isFilled(values['departedAt']) ? 'arrive' : 'depart';
  if (state === 'on-site') return 'finish';
  return state === 'solved' || state === 'taken-back' ? 'hand-in' : 'none';
}

/** A field that keeps the job from a state: not filled in, or not right as it stands. */
export type Hindrance = Pick<Unmet, 'field' | 'what' | 'allowed'>;

/**
 * What keeps a job from a state, once the stamps that the step itself sets are there; what was typed and cannot be stored
 * comes first, since it would be left behind.
 */
export function hindrances(
  register: Register,
  state: string,
  values: Values,
  faults: Readonly<Record<string, { what: Unmet['what']; allowed: Unmet['allowed'] }>>,
): Hindrance[] {
  const wrong = Object.entries(faults).map(([field, fault]) => ({ field, ...fault }));
  return [...wrong, ...unmet(register, state, values).filter(({ field }) => !Object.hasOwn(faults, field))];
}
