import type { CivilDay } from '#domain/civil-day.ts';
import { type Figure, valueOn } from '#domain/figures.ts';
import { civilTimeIn, compareInstants, type Instant, instantIn } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { figureOn } from '../due.ts';
import { momentOf, rowsOf, wordsOf } from '../values.ts';

/** A call that nobody answered while the phone was to be answered. */
export interface MissedCall {
  /** The row of `calls`. */
  row: string;
  at: Instant;
  /** The day by which the figures are taken. */
  day: CivilDay;
  /** The id of whoever was on duty then; `undefined` where the roster has nobody. */
  onDuty: string | undefined;
  calledBackAt: Instant | undefined;
  /** What the clause has it cost, in fen: a proposal, which a person confirms. */
  proposedFen: number;
}

/** A stretch of the roster; `until` itself belongs to the next one. */
interface Duty {
  from: Instant;
  until: Instant;
  who: string;
}

/**
 * The calls of a day that were missed inside the hours of the service phone: from the first second of them on, and up to the
 * last, at which they are over. Each names who was on duty at that moment and what the clause proposes, by the figures of its day.
 * @source prj-2.6
 * @throws RangeError when a call is older than the figures
 */
export function missedOnDuty(values: Values, figures: readonly Figure[], timeZone = 'Asia/Shanghai'): MissedCall[] {
  const roster = dutiesOf(values);
  return rowsOf(values['calls'])
    .flatMap(([row, cells]): MissedCall[] => {
      const at = momentOf(cells['at']);
      if (!at || cells['result'] !== 'missed') return [];
      const { day } = civilTimeIn(timeZone, at);
      const hours = serviceHours(figures, day, timeZone);
      if (!within(at, hours)) return [];
      return [
        {
          row,
          at,
          day,
          // Where two are on the roster, whoever took over last.
          onDuty: roster.findLast((duty) => within(at, duty))?.who,
          calledBackAt: momentOf(cells['calledBackAt']),
          proposedFen: figureOn(figures, 'prj-2.6.fine', 'fen', day).value,
        },
      ];
    })
    .toSorted((a, b) => compareInstants(a.at, b.at));
}

/**
 * Stretches of the hours of the service phone for which the roster has nobody.
 * @source prj-2.6
 * @throws RangeError when the day is older than the figure
 */
export function rosterGaps(
  values: Values,
  day: CivilDay,
  figures: readonly Figure[],
  timeZone = 'Asia/Shanghai',
): { from: Instant; until: Instant }[] {
  const { from: opening, until: closing } = serviceHours(figures, day, timeZone);
  const gaps: { from: Instant; until: Instant }[] = [];
  let covered = opening;
  for (const { from, until } of dutiesOf(values)) {
    const isGap = compareInstants(from, covered) > 0 && compareInstants(covered, closing) < 0;
    if (isGap) gaps.push({ from: covered, until: earlier(from, closing) });
    covered = compareInstants(until, covered) > 0 ? until : covered;
  }
  if (compareInstants(covered, closing) < 0) gaps.push({ from: covered, until: closing });
  return gaps;
}

function serviceHours(figures: readonly Figure[], day: CivilDay, timeZone: string) {
  const figure = figures.find(({ id }) => id === 'prj-2.6.hours');
  const hours = figure && valueOn(figure, day);
  if (!Array.isArray(hours)) throw new RangeError('没有数值“prj-2.6.hours”；须为服务电话的起止时间');
  const [from = '', until = ''] = hours as readonly string[];
  return { from: instantIn(timeZone, day, from), until: instantIn(timeZone, day, until) };
}

function within(at: Instant, { from, until }: { from: Instant; until: Instant }): boolean {
  return compareInstants(from, at) <= 0 && compareInstants(at, until) < 0;
}

function earlier(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) < 0 ? a : b;
}

/** The roster in order of time. */
function dutiesOf({ roster }: Values): Duty[] {
  return rowsOf(roster)
    .flatMap(([, cells]): Duty[] => {
      const [from, until, who] = [momentOf(cells['from']), momentOf(cells['until']), wordsOf(cells['who'])];
      return from && until && who ? [{ from, until, who }] : [];
    })
    .toSorted((a, b) => compareInstants(a.from, b.from));
}
