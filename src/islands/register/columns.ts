import type { Json } from '#domain/changes/change.ts';
import { addDays, civilDay, daysBetween, isoWeekday } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Field } from '#domain/field.ts';
import { civilTimeIn, instant } from '#domain/instant.ts';
import { isFilled } from '#domain/needs.ts';
import type { Register } from '#domain/register.ts';
import { dueWords } from '#i18n/desk/due.ts';
import { listWords as t } from '#i18n/desk/list.ts';
import { rowsOf } from '#registers/values.ts';
import { timeZone } from '../desk/clock.ts';

/** A column of a list. `due` is the most urgent obligation, `filed` the number with the moment beside it, others are fields. */
export interface Column {
  id: 'due' | 'filed' | 'state' | (string & {});
  heading: string;
  /** What a click on the heading sorts by; a column without it cannot be sorted by. */
  sort?: string;
  /** A track of a CSS grid. */
  width: string;
  isNumber: boolean;
}

const WIDTHS: Readonly<Record<string, string>> = {
  'civil-day': '96px',
  instant: '116px',
  'yes-no': '76px',
  phone: '128px',
  staff: '76px',
  money: '96px',
  number: '84px',
  minutes: '84px',
  choice: '92px',
  'long-text': 'minmax(110px, 1.6fr)',
  rows: 'minmax(90px, 1.2fr)',
};
const NUMBERS = ['money', 'number', 'minutes'];

/** The columns of a register's list: what is due first, then number and moment in one, then the others. */
export function columnsOf(register: Register): Column[] {
  const { list, fields, rules, dayField } = register;
  const merged = momentBesideNumber(register);
  const others = list.filter((name) => !['no', 'state', merged].includes(name));
  return [
    ...(Object.keys(rules ?? {}).length > 0 ? [{ id: 'due', heading: t.due, width: '92px', isNumber: false }] : []),
    {
      id: 'filed',
      heading: merged === undefined ? t.number : (fields[merged]?.label.zh ?? ''),
      sort: merged === undefined ? 'no' : (dayField ?? 'no'),
      width: '112px',
      isNumber: false,
    },
    ...others.flatMap((name) => {
      const field = fields[name];
      if (!field) return [];
      return [
        {
          id: name,
          heading: field.label.zh,
          ...(field.columns ? {} : { sort: name }),
          width: WIDTHS[field.kind] ?? 'minmax(80px, 1fr)',
          isNumber: NUMBERS.includes(field.kind),
        },
      ];
    }),
    { id: 'state', heading: t.state, sort: 'state', width: '96px', isNumber: false },
  ];
}

/** The field of the list whose moment stands with the number: that by which entries are filed, where it comes right behind it. */
function momentBesideNumber({ list, dayField }: Register): string | undefined {
  return dayField !== undefined && list[list.indexOf('no') + 1] === dayField ? dayField : undefined;
}

/** When an entry is filed, as people say it: 今天 16:18, 周五 16:18 within the last days, else with its date. */
export function filedAt(register: Register, { day, values }: Entry, today: string): string {
  const moment = momentBesideNumber(register);
  const at = instant(String(moment === undefined ? '' : (values[moment] ?? '')));
  const time = at ? ` ${civilTimeIn(timeZone, at).time.slice(0, 5)}` : '';
  return `${dayAsSaid(day, today)}${time}`;
}

/** The end of a number, A004; with its day where that is not the day that stands above it. */
export function shortNumber({ no, day }: Pick<Entry, 'no' | 'day'>): string {
  const [, written = '', rest = ''] = /^[A-Z]+-(\d{8})-(.+)$/.exec(no) ?? [];
  if (rest === '') return no;
  return written === day.replaceAll('-', '') ? rest : `${written.slice(2)}-${rest}`;
}

/** The value of a column as it stands in the list; of a table, the first column of each of its lines. */
export function cellText(field: Field, value: Json | undefined, named: (id: string) => string): string {
  if (value === undefined || !isFilled(value)) return '';
  if (field.columns) {
    const [name = '', column] = Object.entries(field.columns)[0] ?? [];
    return rowsOf(value)
      .flatMap(([, cells]) => (column && cells[name] !== undefined ? [cellText(column, cells[name], named)] : []))
      .join(t.between);
  }
  if (field.register !== undefined) return field.references(value).map(named).join(t.between);
  return field.format(value, 'zh');
}

const DAYS_CALLED_BY_WEEKDAY = 6;

function dayAsSaid(day: string, today: string): string {
  const [one, now] = [civilDay(day), civilDay(today)];
  if (!one || !now) return day;
  const ago = daysBetween(one, now);
  if (ago === 0) return t.today;
  if (one === addDays(now, -1)) return t.yesterday;
  if (ago > 0 && ago <= DAYS_CALLED_BY_WEEKDAY) return dueWords.weekdays[isoWeekday(one) - 1] ?? day;
  return one.slice(0, 4) === now.slice(0, 4) ? one.slice(5) : one;
}
