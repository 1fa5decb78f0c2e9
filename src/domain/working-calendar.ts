import { type CivilDay, civilDay, type IsoWeekday } from './civil-day.ts';
import { type ZoneClock, zoneClock } from './zone-clock.ts';

/** A stretch of working hours within one day, `HH:MM` each; `24:00` is the end of the day. */
export type Hours = readonly [from: string, to: string];

/** What a day is by public notice: a holiday, or a working day that makes up for one (调休). */
export type DayKind = 'off' | 'work';

/** When work is done; every time in it is a time on the clock of `timeZone`. */
export interface WorkingCalendar {
  /** An IANA name, `Asia/Shanghai`. */
  timeZone: string;
  /** The hours of each weekday, in order; none for a day of the weekend. */
  week: Readonly<Record<IsoWeekday, readonly Hours[]>>;
  /** Days that differ from the week; a weekday with hours that is called `work` keeps its own hours. */
  dayKind?: ((day: CivilDay) => DayKind | undefined) | undefined;
  /** The hours of a day of the weekend that is worked; Monday's where not given. */
  makeUpHours?: readonly Hours[] | undefined;
  /** The last day for which `dayKind` knows the holidays. */
  coveredUntil?: CivilDay | undefined;
}

/** Working hours in minutes of the day, 0 … 1440. */
export interface MinuteRange {
  from: number;
  to: number;
}

/** A calendar that has been checked, with its hours in minutes. */
export interface WorkingRules {
  clock: ZoneClock;
  week: Readonly<Record<IsoWeekday, readonly MinuteRange[]>>;
  makeUp: readonly MinuteRange[];
  dayKind: (day: CivilDay) => DayKind | undefined;
  coveredUntil: CivilDay | undefined;
}

/** Monday to Sunday. */
export const ISO_WEEKDAYS: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/**
 * The rules of a calendar.
 * @throws RangeError that names the field, its value and what is allowed
 */
export function workingRules(calendar: WorkingCalendar): WorkingRules {
  const week = Object.fromEntries(
    ISO_WEEKDAYS.map((day) => [day, minuteRanges(`week.${day}`, calendar.week[day])]),
  ) as Record<IsoWeekday, MinuteRange[]>;
  const makeUp = calendar.makeUpHours === undefined ? week[1] : minuteRanges('makeUpHours', calendar.makeUpHours);
  if (ISO_WEEKDAYS.every((day) => week[day].length === 0) && (makeUp.length === 0 || !calendar.dayKind)) {
    throw new RangeError(`week ${JSON.stringify(calendar.week)} 没有工作时间；须至少有一天有一段工作时间`);
  }
  const { coveredUntil } = calendar;
  if (coveredUntil !== undefined && !civilDay(coveredUntil)) {
    throw new RangeError(`coveredUntil“${coveredUntil}”无效；须为日期 YYYY-MM-DD`);
  }
  const dayKind = calendar.dayKind ? checkedDayKind(calendar.dayKind) : () => undefined;
  return { clock: zoneClock(calendar.timeZone), week, makeUp, dayKind, coveredUntil };
}

/**
 * A day's hours in minutes; `field` names them in the error.
 * @throws RangeError when they are not stretches of a day, in order and apart from one another
 */
function minuteRanges(field: string, hours: unknown): MinuteRange[] {
  if (!Array.isArray(hours)) {
    throw new RangeError(`${field} ${shown(hours)} 无效；须为时段的列表，如 [["09:00", "18:00"]]，休息日为 []`);
  }
  const ranges = hours.map((pair: unknown, i) => minuteRange(`${field}[${i}]`, pair));
  ranges.forEach((range, i) => {
    const before = ranges[i - 1];
    if (before && range.from < before.to) {
      throw new RangeError(
        `${field}[${i}] ${shown(hours[i])} 与前一段 ${shown(hours[i - 1])} 重叠；须按先后排列，互不重叠`,
      );
    }
  });
  return ranges;
}

function minuteRange(field: string, pair: unknown): MinuteRange {
  const [from, to] = Array.isArray(pair) && pair.length === 2 ? pair.map(minuteOfDay) : [];
  if (from === undefined || to === undefined) {
    throw new RangeError(`${field} ${shown(pair)} 无效；须为两个 HH:MM（00:00 至 24:00），如 ["09:00", "12:00"]`);
  }
  if (to <= from) throw new RangeError(`${field} ${shown(pair)} 无效；结束须晚于开始，且不跨午夜`);
  return { from, to };
}

function minuteOfDay(text: unknown): number | undefined {
  const match = typeof text === 'string' ? TIME.exec(text) : null;
  return match ? Number(match[1] ?? 24) * 60 + Number(match[2] ?? 0) : undefined;
}

function checkedDayKind(dayKind: NonNullable<WorkingCalendar['dayKind']>): WorkingRules['dayKind'] {
  return (day) => {
    const kind = dayKind(day);
    if (kind === undefined || kind === 'off' || kind === 'work') return kind;
    throw new RangeError(`dayKind(${day}) 为 ${shown(kind)}，无效；须为 "off"、"work" 或 undefined`);
  };
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
