import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import { civilTimeIn } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { chargeAdvice } from '../charge-advice.ts';
import { momentOf } from '../values.ts';
import { coverAdvice } from './cover-advice.ts';
import { earlierCallsAdvice, openCallAdvice } from './history-advice.ts';
import { takeOverAdvice } from './take-over-advice.ts';
import { technicianAdvice } from './technician-advice.ts';

const AT_AN_END: readonly string[] = ['closed', 'cancelled', 'void'];
/** States in which the call has come to somebody’s site, and it is too late to send another. */
const VISITED: readonly string[] = ['on-site', 'solved', 'taken-back'];

/** What the files know of a call that is being written, most pressing first; nothing once it is at an end. */
export const callInAdvice: Advise = async ({ id, values, state }, lookup, { now, timeZone }) => {
  if (AT_AN_END.includes(state)) return [];
  const visited = VISITED.includes(state);
  const nothing: Advice[] = [];
  const found = await Promise.all([
    visited ? nothing : openCallAdvice(id, values, lookup),
    visited ? nothing : technicianAdvice(values, lookup, now, timeZone),
    visited ? nothing : takeOverAdvice(values, lookup),
    coverAdvice(values, lookup, timeZone),
    chargesOf(values, lookup, timeZone),
    earlierCallsAdvice(id, values, lookup, timeZone),
  ]);
  return found.flat();
};

/** Only paid service is charged; by the prices in force on the day of the call. */
async function chargesOf(values: Values, lookup: Lookup, timeZone: string): Promise<Advice[]> {
  const calledAt = momentOf(values['calledAt']);
  if (!calledAt || values['category'] !== 'paid' || values['payment'] === 'with-goods') return [];
  return chargeAdvice(values, civilTimeIn(timeZone, calledAt).day, lookup);
}
