import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { type CivilDay, civilDay } from './civil-day.ts';
import { type DayKind, ISO_WEEKDAYS, type WorkingCalendar, workingRules } from './working-calendar.ts';

/*
 * Only the data of chinese-days is used, not its functions: they read days in the time zone of the machine and are a
 * day off in New York.
 */
const KINDS: ReadonlyMap<string, DayKind> = new Map([
  ...Object.keys(published.holidays).map((day) => [day, 'off'] as const),
  ...Object.keys(published.workdays).map((day) => [day, 'work'] as const),
]);

/** The years whose National Day is published; a year is published as a whole. */
const YEARS = [...KINDS.keys()].filter((day) => day.endsWith('-10-01') && KINDS.get(day) === 'off').map(yearOf);

/** The first day for which the holidays of mainland China are known. */
export const mainlandCoveredFrom = civilDay(`${Math.min(...YEARS)}-01-01`)!;

/** The last one; next year's notice may still move its last days, as it did in 2018. */
export const mainlandCoveredUntil = civilDay(`${Math.max(...YEARS)}-12-31`)!;

/** What a day is by the notices of the State Council (国务院办公厅节假日安排). */
export function mainlandDayKind(day: CivilDay): DayKind | undefined {
  return KINDS.get(day);
}

/**
 * The company's calendar from the content of `content/calendar.json`.
 * @source rep-14
 * @throws RangeError that names the field, its value and what is allowed
 */
export function serviceCalendar(
  data: unknown,
  dayKind: NonNullable<WorkingCalendar['dayKind']> = mainlandDayKind,
  coveredUntil = dayKind === mainlandDayKind ? mainlandCoveredUntil : undefined,
): WorkingCalendar {
  const { timeZone, week, makeUpHours } = fields('calendar.json', data, ['timeZone', 'week', 'makeUpHours']);
  if (typeof timeZone !== 'string') {
    throw new RangeError(`timeZone ${JSON.stringify(timeZone)} 无效；须为 IANA 时区名，如 Asia/Shanghai`);
  }
  fields('week', week, ISO_WEEKDAYS.map(String));
  const calendar = { timeZone, week, makeUpHours, dayKind, coveredUntil } as WorkingCalendar;
  workingRules(calendar);
  return calendar;
}

function fields(name: string, data: unknown, known: readonly string[]): Record<string, unknown> {
  const allowed = `须为 {${known.join(', ')}}`;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new RangeError(`${name} ${JSON.stringify(data)} 无效；${allowed}`);
  }
  const unknown = Object.keys(data).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new RangeError(`${name} 中的“${unknown}”不认识；${allowed}`);
  return data as Record<string, unknown>;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
