import type { Values } from '#domain/register.ts';
import { dayOf, rowsOf } from '../values.ts';
import { isLevied } from './levied.ts';
import type { IncentiveEvent, MultiplierReason } from './penalty-amount.ts';

const BASES: readonly unknown[] = ['prj-2.6', 'prj-5.2', 'prj-5.6'];
const REASONS: readonly unknown[] = ['repeated', 'neglected', 'false-report'];

/** The event of an entry as it is reckoned; `undefined` while it does not say what it is, by which clause and of which day. */
export function eventOf(values: Values, settings: Values): IncentiveEvent | undefined {
  const { kind, basis, count, base } = values;
  const eventOn = dayOf(values['eventOn']);
  if ((kind !== 'fine' && kind !== 'award') || !isBasis(basis) || !eventOn) return undefined;
  return {
    kind,
    basis,
    eventOn,
    count: typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : undefined,
    baseFen: typeof base === 'number' && Number.isSafeInteger(base) && base >= 0 ? base : undefined,
    reasons: rowsOf(values['multipliers']).flatMap(([, { reason }]) => (isReason(reason) ? [reason] : [])),
    levied: isLevied(settings, basis),
  };
}

function isBasis(basis: unknown): basis is IncentiveEvent['basis'] {
  return BASES.includes(basis);
}

function isReason(reason: unknown): reason is MultiplierReason {
  return REASONS.includes(reason);
}
