import fc from 'fast-check';
import content from '../../content/calendar.json' with { type: 'json' };
import { serviceCalendar } from '../../src/domain/holiday-calendar.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Hours, WorkingCalendar } from '../../src/domain/working-calendar.ts';
import { addWorkingTime, type Segment } from '../../src/domain/working-time.ts';

/** The company's own calendar, as the editor keeps it. */
export const SERVICE = serviceCalendar(content);

/** The instant of a time in Shanghai, `2026-11-20 16:18` with seconds or without. */
export function at(text: string): Instant {
  const [day, time] = text.split(' ');
  return new Date(`${day}T${time}+08:00`).toISOString().replace('.000Z', 'Z') as Instant;
}

/** An instant as Shanghai writes it, `2026-11-20 16:18:00`: by the fixed offset, not by the code under test. */
export function inShanghai(instant: Instant | undefined): string {
  if (instant === undefined) return '';
  const text = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return text.replace('T', ' ').replace(/(\.000)?Z$/, '');
}

/** When so many hours after a time in Shanghai are used up, in Shanghai, by the service calendar. */
export function dueAfter(start: string, hours: number, calendar: WorkingCalendar = SERVICE): string {
  return inShanghai(addWorkingTime(at(start), hours * 60, calendar).due);
}

/** A ledger in short lines, in Shanghai: `work 11-20 16:18 → 11-20 18:00 102`. */
export function lines(ledger: readonly Segment[]): string[] {
  const short = (instant: Instant | undefined) => inShanghai(instant).slice(5).replace(/:00$/, '');
  return ledger.map(({ kind, from, until, minutes }) => `${kind} ${short(from)} → ${short(until)} ${minutes}`);
}

/** A calendar with the same hours every day. */
export function everyDay(timeZone: string, ...hours: Hours[]): WorkingCalendar {
  return { timeZone, week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours } };
}

const hoursOfADay = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { maxLength: 6 })
  .map((marks) => marks.toSorted((a, b) => a - b).slice(marks.length % 2))
  .map((marks) => marks.map((mark) => `${String(Math.floor(mark / 2)).padStart(2, '0')}:${mark % 2 ? '30' : '00'}`))
  .map((times) => times.flatMap((time, i) => (i % 2 ? [[times[i - 1]!, time] as const] : [])));

/** Calendars with holidays and make-up days on any days of any week; Monday is always worked. */
export const calendars = (timeZone: string): fc.Arbitrary<WorkingCalendar> =>
  fc
    .record({
      monday: hoursOfADay.filter((hours) => hours.length > 0),
      others: fc.array(hoursOfADay, { minLength: 6, maxLength: 6 }),
      makeUpHours: fc.option(hoursOfADay, { nil: undefined }),
      kinds: fc.array(fc.constantFrom('off' as const, 'work' as const, undefined, undefined), {
        minLength: 11,
        maxLength: 11,
      }),
    })
    .map(({ monday, others: [b, c, d, e, f, g], makeUpHours, kinds }) => ({
      timeZone,
      week: { 1: monday, 2: b!, 3: c!, 4: d!, 5: e!, 6: f!, 7: g! },
      makeUpHours,
      dayKind: (day) => kinds[Math.floor(Date.parse(day) / 86_400_000) % 11],
    }));

/** Instants from 2024 to 2027, some of them on a whole minute. */
export const instants: fc.Arbitrary<Instant> = fc
  .tuple(fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }), fc.constantFrom(0, 0, 1, 12_345, 59_999))
  .map(([minute, ms]) => new Date(Date.UTC(2024, 0, 1) + minute * 60_000 + ms).toISOString() as Instant);
