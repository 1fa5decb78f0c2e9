import { type CivilDay, civilDay, daysBetween } from '#domain/civil-day.ts';

/** A customer who is to be revisited in a quarter. */
export interface ToRevisit {
  id: string;
  /** The last revisit there was; a customer without one has waited longest. */
  lastVisitedOn?: CivilDay | undefined;
  /** Was to be revisited in an earlier quarter and was not. */
  carriedOver?: boolean;
}

/** A revisit that was planned for a month: its first day, or any other. */
export interface PlannedRevisit {
  customer: string;
  month: CivilDay;
  isDone: boolean;
}

const MONTHS_OF_A_QUARTER = 3;

/**
 * The revisits of a quarter, `2026-Q4`, split over its months, `YYYY-MM`: each customer once, who was left over from an earlier
 * quarter in the first month, the others by how long they have waited, so that the months are as even as that leaves them.
 * @source prj-2.5
 * @throws RangeError when it is not a quarter
 */
export function quarterPlan(customers: readonly ToRevisit[], quarter: string): Record<string, string[]> {
  const months = monthsOf(quarter);
  const once = customers.filter(({ id }, i) => customers.findIndex((other) => other.id === id) === i);
  const carried = once.filter(({ carriedOver }) => carriedOver).toSorted(byWaiting);
  const waiting = once.filter(({ carriedOver }) => !carriedOver).toSorted(byWaiting);
  const sizes = months.map((_, i) => (i === 0 ? carried.length : 0));
  for (const _ of waiting) sizes[sizes.indexOf(Math.min(...sizes))] = Math.min(...sizes) + 1;
  const all = [...carried, ...waiting].map(({ id }) => id);
  return Object.fromEntries(months.map((month, i) => [month, all.splice(0, sizes[i])]));
}

/**
 * The customers whose last planned revisit before a quarter was not made.
 * @source prj-2.5
 * @throws RangeError when it is not a quarter
 */
export function carriedInto(planned: readonly PlannedRevisit[], quarter: string): string[] {
  const [first = ''] = monthsOf(quarter);
  const last = new Map<string, PlannedRevisit>();
  for (const one of planned) {
    const before = last.get(one.customer);
    const isLater = !before || one.month > before.month || (one.month === before.month && one.isDone);
    if (one.month < first && isLater) last.set(one.customer, one);
  }
  return [...last.values()].filter(({ isDone }) => !isDone).map(({ customer }) => customer);
}

/** The quarter that a day lies in, `2026-Q4`. */
export function quarterOf(day: CivilDay): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / MONTHS_OF_A_QUARTER)}`;
}

/**
 * The months of a quarter, `YYYY-MM`.
 * @throws RangeError when it is not a quarter
 */
export function monthsOf(quarter: string): string[] {
  const { year = '', number } = /^(?<year>\d{4})-Q(?<number>[1-4])$/.exec(quarter)?.groups ?? {};
  if (number === undefined) throw new RangeError(`“${quarter}”不是季度；须为年和 Q1 至 Q4，如 2026-Q4`);
  const first = (Number(number) - 1) * MONTHS_OF_A_QUARTER + 1;
  return Array.from({ length: MONTHS_OF_A_QUARTER }, (_, i) => `${year}-${String(first + i).padStart(2, '0')}`);
}

/** Who has waited longest comes first; among equals the id decides, so that everybody makes the same plan. */
function byWaiting(a: ToRevisit, b: ToRevisit): number {
  const [first, second] = [a, b].map(({ lastVisitedOn }) => civilDay(lastVisitedOn ?? ''));
  if (first && second && first !== second) return daysBetween(second, first);
  if (!first !== !second) return first ? 1 : -1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
