import type { CivilDay } from './civil-day.ts';
import { hanCount, hanNumeral } from './numerals.ts';

/** A number of the regulations, stored once; `values` are in order of the day they are in force from. */
export interface Figure {
  id: string;
  clause: string;
  label: string;
  unit: FigureUnit;
  /** The measure word of a count: 四类. */
  measure?: string | undefined;
  values: readonly { from: CivilDay; value: FigureValue }[];
}

/** A number, or the two ends of a time of day, `HH:MM`. Money is in fen. */
export type FigureValue = number | readonly [string, string];

/** How a figure is written out: 六小时 in a regulation, 6 小时 everywhere else. */
export type FigureStyle = 'han' | 'arabic';

/**
 * The value in force on a day.
 * @throws RangeError when the figure was not yet in force
 */
export function valueOn(figure: Figure, day: CivilDay): FigureValue {
  const entry = figure.values.findLast((v) => v.from <= day);
  if (!entry) throw new RangeError(`${figure.id} 在 ${day} 尚未生效；最早自 ${figure.values[0]?.from} 起`);
  return entry.value;
}

/** The figure in words, as in force on a day. */
export function figureText(figure: Figure, day: CivilDay, style: FigureStyle): string {
  return WORDS[figure.unit](valueOn(figure, day), style, figure.measure ?? '');
}

type Words = (value: FigureValue, style: FigureStyle, measure: string) => string;

const counted =
  (unit: string): Words =>
  (value, style) =>
    style === 'han' ? hanCount(Number(value)) + unit : `${value} ${unit}`;

const dayOffset: Words = (value, style) => {
  if (value === 0) return '当天';
  if (value === 1) return '次日';
  return style === 'han' ? `${hanCount(Number(value))}天内` : `${value} 天内`;
};

const every =
  (unit: string, suffix = ''): Words =>
  (value, style) => {
    if (value === 1) return `每${unit}${suffix}`;
    return style === 'han' ? `每${unit}${hanCount(Number(value))}次` : `每${unit} ${value} 次`;
  };

const WORDS = {
  'working-hour': counted('小时'),
  week: counted('周'),
  month: counted('个月'),
  count: (value, style, measure) => counted(measure)(value, style, measure),
  'civil-day-offset': dayOffset,
  'working-day-offset': dayOffset,
  'per-day': every('日'),
  'per-month': every('月', '一次'),
  'per-quarter': every('季度'),
  'month-end': () => '每月底',
  percent: (value, style) => {
    if (value === 100) return '全部';
    return style === 'han' ? `百分之${hanNumeral(Number(value))}` : `${value}%`;
  },
  factor: (value, style) => {
    if (value === 2) return '加倍';
    return style === 'han' ? `按${hanCount(Number(value))}倍` : `按 ${value} 倍`;
  },
  fen: (value, style) => {
    const yuan = Number(value) / 100;
    return style === 'han' && Number.isInteger(yuan) ? `${hanNumeral(yuan)}元` : `${yuan} 元`;
  },
  'time-range': (value) => (Array.isArray(value) ? value.map(clockTime).join(' 至 ') : String(value)),
} satisfies Record<string, Words>;

/** What a figure counts. */
export type FigureUnit = keyof typeof WORDS;

/** Every unit that a figure may have. */
export const FIGURE_UNITS = Object.keys(WORDS) as [FigureUnit, ...FigureUnit[]];

function clockTime(hhmm: string): string {
  return hhmm.replace(/^0/, '');
}
