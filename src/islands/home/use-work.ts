import { Dexie } from 'dexie';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Obligation, RuleContext } from '#domain/obligation.ts';
import { obligationsOf } from '../desk/circumstances.ts';
import { urgent } from '../desk/Due.tsx';
import { database } from '../desk/data.ts';
import { type Live, useLive } from '../desk/live.ts';
import { registerOf } from '../desk/registers.ts';

/** What there is to do, as the database has it. */
export interface Work {
  calls: readonly Entry[];
  goods: readonly Entry[];
  callsToday: number;
  /** How many entries of each of these registers there are, to see what a new browser lacks. */
  entered: { customers: number; staff: number; callIns: number; settings: boolean };
}

/** An entry and what it obliges to first. */
export interface Pressing {
  entry: Entry;
  obligation: Obligation;
}

/** The open calls and goods, and today's calls, kept up to date. */
export function useWork(day: CivilDay): Live<Work> {
  return useLive(async () => {
    const [calls, goods, callsToday, customers, staff, callIns, settings] = await Promise.all([
      openEntries('call-ins'),
      openEntries('workshop'),
      countOn('call-ins', day),
      countOf('customers'),
      countOf('staff'),
      countOf('call-ins'),
      database.entries.get('settings'),
    ]);
    return { calls, goods, callsToday, entered: { customers, staff, callIns, settings: settings !== undefined } };
  }, [day]);
}

async function openEntries(register: string): Promise<Entry[]> {
  const { states } = registerOf(register);
  const open = Object.keys(states).filter((state) => (states[state]?.next.length ?? 0) > 0);
  return database.entries
    .where('[register+state]')
    .anyOf(open.map((state) => [register, state]))
    .toArray();
}

/** How many entries of a register are filed on a day; void ones do not count. */
async function countOn(register: string, day: CivilDay): Promise<number> {
  const [all, voided] = await Promise.all([
    database.entries.where('[register+day]').equals([register, day]).count(),
    database.entries
      .where('[register+state+day+id]')
      .between([register, 'void', day, Dexie.minKey], [register, 'void', day, Dexie.maxKey])
      .count(),
  ]);
  return all - voided;
}

function countOf(register: string): Promise<number> {
  return database.entries.where('[register+state]').between([register, Dexie.minKey], [register, Dexie.maxKey]).count();
}

/**
 * The entries that oblige to something by one rule, or by any, which is not done yet; the earliest due first. An entry whose
 * clock stands still comes last.
 */
export function pressing(register: string, entries: readonly Entry[], context: RuleContext, rule?: string): Pressing[] {
  const found = entries.flatMap((entry) => {
    const all = obligationsOf(registerOf(register), entry, context);
    const wanted = rule === undefined ? all : Object.fromEntries(Object.entries(all).filter(([id]) => id === rule));
    const obligation = urgent(wanted);
    return obligation ? [{ entry, obligation }] : [];
  });
  const dueMs = ({ obligation: { dueAt } }: Pressing) => (dueAt ? Date.parse(dueAt) : Number.MAX_SAFE_INTEGER);
  return found.toSorted((a, b) => dueMs(a) - dueMs(b));
}
