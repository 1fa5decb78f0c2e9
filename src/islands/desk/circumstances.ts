import { computed, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { Entry } from '#domain/entry.ts';
import type { Figure } from '#domain/figures.ts';
import type { Instant } from '#domain/instant.ts';
import type { Obligation, RuleContext } from '#domain/obligation.ts';
import type { Register, Values } from '#domain/register.ts';
import { calendarsFrom } from '#registers/calendar/calendar-on.ts';
import calendarData from '../../../content/calendar.json' with { type: 'json' };
import figureData from '../../../content/figures.json' with { type: 'json' };
import { now, timeZone } from './clock.ts';
import { database } from './data.ts';

const calendars = signal<readonly Entry[]>([]);
const settingsEntry = signal<Entry | undefined>(undefined);

/** Keeps working hours and settings as they are in the database. */
export function watchSettings(): void {
  const watch = <T>(query: () => Promise<T>, next: (value: T) => void) =>
    liveQuery(query).subscribe({ next, error: (error) => console.warn(error) });
  watch(
    () => database.entries.where('[register+state]').equals(['calendar', 'in-use']).toArray(),
    (found) => (calendars.value = found),
  );
  watch(
    () => database.entries.get('settings'),
    (found) => (settingsEntry.value = found),
  );
}

/** What the company has set: its name, its branch, its service phone. */
export const settings = computed<Values>(() => settingsEntry.value?.values ?? {});

const calendarOn = computed(() => calendarsFrom(calendars.value, calendarData));

/** What rules may know besides an entry, at a moment. */
export function contextAt(at: Instant): RuleContext {
  return { now: at, timeZone, calendarOn: calendarOn.value, figures: figureData as unknown as readonly Figure[] };
}

/** What rules may know besides an entry, now; moves on with the clock. */
export const context = computed<RuleContext>(() => contextAt(now.value));

/** What an entry obliges to now, by rule. */
export function obligationsOf(
  register: Register,
  entry: { values: Values; state: string },
  at: RuleContext = context.value,
): Record<string, Obligation> {
  return Object.fromEntries(
    Object.entries(register.rules ?? {}).flatMap(([id, rule]) => {
      const found = entry.state === 'void' ? undefined : rule(entry, at);
      return found ? [[id, found]] : [];
    }),
  );
}
