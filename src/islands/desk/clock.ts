import { computed, signal } from '@preact/signals';
import { civilDayIn } from '#domain/civil-day.ts';
import { type Instant, instantAt } from '#domain/instant.ts';
import calendarData from '../../../content/calendar.json' with { type: 'json' };

/** The zone in which the desk's days begin and its hours are worked, whatever the browser's is. */
export const timeZone: string = calendarData.timeZone;

const TICK_MS = 10_000;
const tick = signal(Date.now());
if (typeof window !== 'undefined') setInterval(() => (tick.value = Date.now()), TICK_MS);

/** This moment, to the second; for screens that are drawn again as time goes by, see {@link now}. */
export function rightNow(): Instant {
  return instantAt(Math.floor(Date.now() / 1000) * 1000);
}

/** The moment for which the screen is drawn, moving on every ten seconds. */
export const now = computed<Instant>(() => instantAt(Math.floor(tick.value / 1000) * 1000));

/** The civil day that the screen is drawn for. */
export const today = computed(() => civilDayIn(timeZone, new Date(now.value)));
