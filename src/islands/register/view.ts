import { type CivilDay, civilDay } from '#domain/civil-day.ts';
import type { Register } from '#domain/register.ts';
import { type Days, daysOf, PERIODS, type Period } from './periods.ts';

/** The column that a list is sorted by: a field of the register, `no` or `state`. */
export interface Sort {
  column: string;
  descending: boolean;
}

/** What a list shows: everything of it stands in the address, so that a copied address shows the same. */
export interface View {
  /** `open`, `all`, `void`, or the name of a state. */
  state: string;
  period: Period | undefined;
  days: Days;
  /** The id of a member of staff whom an entry names. */
  person: string | undefined;
  text: string;
  /** Without it, by day, the newest first. */
  sort: Sort | undefined;
}

/** What the address asks for; what it asks for that does not exist is passed over. */
export function viewOf(register: Register, query: URLSearchParams, today: CivilDay): View {
  const state = query.get('state') ?? '';
  const period = PERIODS.find((name) => name === query.get('period'));
  const column = query.get('sort') ?? '';
  return {
    state: stateChoices(register).includes(state) ? state : usualState(register),
    period,
    days: period === undefined ? {} : period === 'custom' ? customDays(query) : daysOf(period, today),
    person: (personFields(register).length > 0 && query.get('person')) || undefined,
    text: (query.get('q') ?? '').trim(),
    sort: isSortable(register, column) ? { column, descending: query.get('desc') === '1' } : undefined,
  };
}

/** What the state of a list can be set to. */
export function stateChoices(register: Register): string[] {
  return [...(hasEnds(register) ? ['open'] : []), ...Object.keys(register.states), 'all', 'void'];
}

/** What a list shows unless it is told: what is still to be done, where a register knows that, and everything otherwise. */
export function usualState(register: Register): string {
  return hasEnds(register) ? 'open' : 'all';
}

/** The states that a list is restricted to; `undefined` for all of them, void entries included. */
export function statesShown(register: Register, state: string): string[] | undefined {
  if (state === 'all') return undefined;
  return state === 'open' ? openStates(register) : [state];
}

/** The states after which something is still to come. */
export function openStates({ states }: Register): string[] {
  return Object.keys(states).filter((name) => (states[name]?.next.length ?? 0) > 0);
}

/** The fields of a register that name a member of staff. */
export function personFields({ fields }: Register): string[] {
  return Object.keys(fields).filter((name) => fields[name]?.kind === 'staff');
}

/** Whether a list can be read in order from the index; otherwise the entries are searched. */
export function isInOrder({ person, text, sort }: View): boolean {
  return person === undefined && text === '' && sort === undefined;
}

/** Whether a list is narrowed down beyond what it usually shows. */
export function isNarrowed(register: Register, view: View): boolean {
  return view.state !== usualState(register) || view.period !== undefined || !!view.person || view.text !== '';
}

/** The parts of the address that narrow a list down, taken away. */
export const CLEARED = {
  state: undefined,
  period: undefined,
  from: undefined,
  until: undefined,
  person: undefined,
  q: undefined,
} as const;

/** The part of the address that a click on the heading of a column leads to: up, then down, then the usual order again. */
export function nextSort(sort: Sort | undefined, column: string): Record<'sort' | 'desc', string | undefined> {
  if (sort?.column !== column) return { sort: column, desc: undefined };
  return sort.descending ? { sort: undefined, desc: undefined } : { sort: column, desc: '1' };
}

function hasEnds(register: Register): boolean {
  return openStates(register).length < Object.keys(register.states).length;
}

function isSortable({ list, fields }: Register, column: string): boolean {
  return list.includes(column) && fields[column]?.columns === undefined;
}

function customDays(query: URLSearchParams): Days {
  const [from, until] = [civilDay(query.get('from') ?? ''), civilDay(query.get('until') ?? '')];
  const turned = from !== undefined && until !== undefined && from > until;
  const [first, last] = turned ? [until, from] : [from, until];
  return { ...(first && { from: first }), ...(last && { until: last }) };
}
