/** A day of the calendar without a time, `YYYY-MM-DD`. */
export type CivilDay = string & { readonly __brand: 'CivilDay' };

/** The day that a text names, or `undefined` where it is not a day of the calendar (2026-02-30). */
export function civilDay(text: string): CivilDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? (text as CivilDay) : undefined;
}

/** The civil day of an instant in the handbook's time zone. */
export function civilDayIn(timeZone: string, at: Date): CivilDay {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at) as CivilDay;
}

/** The latest of some days; `undefined` for none. */
export function latestDay(days: readonly CivilDay[]): CivilDay | undefined {
  return days.toSorted().at(-1);
}
