import { chained, NO_HASH } from '#domain/changes/chain.ts';
import type { Change, ChangeId, Hash, Json } from '#domain/changes/change.ts';
import { nextChangeId } from '#domain/changes/clock.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import { firstState, type Register } from '#domain/register.ts';

/** The devices that the sample was written on, and the letters of their numbers. */
export const SAMPLE_DEVICES = { A: 'samplea', B: 'sampleb' } as const;

/** What somebody did to an entry; the first act on it creates it. */
export interface SampleAct {
  /** Milliseconds since 1970. */
  at: number;
  letter: keyof typeof SAMPLE_DEVICES;
  by: string;
  register: string;
  entry: string;
  set: Readonly<Record<string, Json>>;
  /** The state to come to. */
  to?: string;
  reason?: string;
}

/**
 * The changes that the write path would have made of some acts: in clock order, each device with its own chain and numbers, and
 * every author having seen what was there.
 * @param registers by id; acts on others are left out
 * @param dayOf the civil day of a moment in milliseconds since 1970
 */
export function changesOf(
  acts: readonly SampleAct[],
  registers: ReadonlyMap<string, Register>,
  dayOf: (moment: number) => CivilDay,
): Change[] {
  const latest = new Map<string, ChangeId>();
  const heads = new Map<string, Hash>();
  const numberFor = numbers(dayOf);
  let newest: ChangeId | undefined;
  const inOrder = acts.toSorted((a, b) => a.at - b.at);
  return inOrder.flatMap((act) => {
    const register = registers.get(act.register);
    if (!register) return [];
    const device = SAMPLE_DEVICES[act.letter];
    const seen = latest.get(act.entry);
    const fixed = seen
      ? { ...(act.to !== undefined && { state: act.to }) }
      : { state: act.to ?? firstState(register), no: numberFor(register, act) };
    const change = chained(
      {
        id: nextChangeId(newest, act.at, device),
        entry: act.entry,
        register: act.register,
        by: act.by,
        device,
        base: seen ? [seen] : [],
        set: { ...act.set, ...fixed },
        ...(act.reason !== undefined && { reason: act.reason }),
      },
      heads.get(device) ?? NO_HASH,
    );
    newest = change.id;
    heads.set(device, change.hash);
    latest.set(act.entry, change.id);
    return [change];
  });
}

/** Gives numbers as the write path does: CI-20261123-A001, from 001 for each register, day and device. */
function numbers(dayOf: (moment: number) => CivilDay): (register: Register, act: SampleAct) => string {
  const sequences = new Map<string, number>();
  return ({ prefix }, { at, letter }) => {
    const beginning = `${prefix}-${dayOf(at).replaceAll('-', '')}-${letter}`;
    const sequence = (sequences.get(beginning) ?? 0) + 1;
    sequences.set(beginning, sequence);
    return `${beginning}${String(sequence).padStart(3, '0')}`;
  };
}
