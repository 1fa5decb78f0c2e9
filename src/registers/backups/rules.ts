import { addDays, addMonths, type CivilDay } from '#domain/civil-day.ts';
import { civilTimeIn } from '#domain/instant.ts';
import type { Obligation, Rule, RuleContext } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { dueOn, endOf, figureOn, harmless } from '../due.ts';
import { dayOf, rowsOf } from '../values.ts';
import { type BackupRun, coverage, firstGap, type GapReason, runsOf } from './coverage.ts';

/**
 * What was changed or lost on any day of the last two months can be recovered today. Where backups have stopped, they are late since
 * the first day without one; a gap further back cannot be made up for and stays until it is two months old. While all is covered, the
 * backup of today is what is due.
 * @source prj-3.3b
 */
const backupCoverage: Rule = ({ values, state }, context) => {
  const startedOn = dayOf(values['startedOn']);
  if (!startedOn || state !== 'in-use') return undefined;
  const today = civilTimeIn(context.timeZone, context.now).day;
  const { value: months } = figureOn(context.figures, 'prj-3.3b.window', 'month', today);
  const from = latest(addMonths(today, -months), startedOn);
  const yesterday = addDays(today, -1);
  const runs = runsOf(values);
  const gap = firstGap(runs, from, yesterday, today);
  return {
    clause: 'prj-3.3b',
    what: { zh: '备份，使近期每一天都能找回', en: 'Back up, so that every recent day can be recovered' },
    ...(gap ? broken(runs, gap.day, { from, yesterday, today }, context) : dueOn(today, madeOn(runs, today), context)),
    explain: gap ? gapExplained(gap, from, yesterday) : allCovered(months, from),
    field: 'runs',
  };
};

interface Window {
  from: CivilDay;
  yesterday: CivilDay;
  today: CivilDay;
}

function broken(
  runs: readonly BackupRun[],
  first: CivilDay,
  { from, yesterday, today }: Window,
  { timeZone }: RuleContext,
): Pick<Obligation, 'dueAt' | 'status'> {
  const days = Object.entries(coverage(runs, from, yesterday, today));
  const stopped = days.slice(days.findLastIndex(([, cover]) => cover === 'covered') + 1)[0]?.[0];
  return stopped
    ? { dueAt: endOf(stopped as CivilDay, timeZone), status: 'overdue' }
    : { dueAt: endOf(first, timeZone), status: 'missed' };
}

function madeOn(runs: readonly BackupRun[], today: CivilDay): { on?: CivilDay } {
  return firstGap(runs, today, today) ? {} : { on: today };
}

const WHY: Readonly<Record<GapReason, Text>> = {
  'no-run': { zh: '当天没有备份', en: 'there was no backup' },
  failed: { zh: '当天的备份没有成功', en: 'the backup failed' },
  expired: { zh: '当天的备份已不再保留', en: 'its backup is no longer kept' },
};

function gapExplained({ day, why }: { day: CivilDay; why: GapReason }, from: CivilDay, until: CivilDay): Text {
  return {
    zh: `${from} 至 ${until} 之间，${day} 无法找回：${WHY[why].zh}`,
    en: `From ${from} to ${until}, ${day} cannot be recovered: ${WHY[why].en}`,
  };
}

function allCovered(months: number, from: CivilDay): Text {
  return {
    zh: `${months} 个月内（自 ${from}）的每一天都能找回，今天的照样备`,
    en: `Each day of the last ${months} months, since ${from}, can be recovered; today is to be backed up too`,
  };
}

/**
 * A backup is proved by restoring it, on the day that was set for it. No clause says how often, so without a day the clock stands
 * still, and the day is what is to be filled in. A drill that failed is repeated at once.
 * @source prj-3.3b
 */
const restoreDrillDue: Rule = ({ values, state }, context) => {
  if (!dayOf(values['startedOn']) || state !== 'in-use') return undefined;
  return {
    clause: 'prj-3.3b',
    what: { zh: '恢复演练', en: 'Restore drill' },
    ...drillDue(drillsOf(values), dayOf(values['nextDrillOn']), context),
  };
};

interface Drill {
  on: CivilDay;
  ok: boolean;
}

function drillDue(
  drills: readonly Drill[],
  next: CivilDay | undefined,
  context: RuleContext,
): Pick<Obligation, 'dueAt' | 'status' | 'doneAt' | 'doneOn' | 'explain' | 'field'> {
  const last = drills.at(-1);
  if (last && !last.ok && (!next || next <= last.on)) {
    return {
      ...dueOn(last.on, {}, context),
      explain: {
        zh: `${last.on} 演练没有恢复成功，修好后再演练一次`,
        en: `The drill of ${last.on} did not recover the data; repeat it once that is put right`,
      },
      field: 'drills',
    };
  }
  if (!next) {
    const zh = last ? `上次演练 ${last.on}；` : '还没有演练过；';
    const en = last ? `The last drill was on ${last.on}. ` : 'There was no drill yet. ';
    return {
      dueAt: undefined,
      status: 'upcoming',
      explain: { zh: `${zh}制度没有规定多久一次，请排定日期`, en: `${en}No clause says how often: set a day` },
      field: 'nextDrillOn',
    };
  }
  const done = drills.find(({ on, ok }) => ok && on >= next);
  return {
    ...dueOn(next, { on: done?.on }, context),
    explain: { zh: `排定 ${next} 演练，恢复成功才算`, en: `Set for ${next}; it counts once the data is recovered` },
    field: 'drills',
  };
}

function drillsOf({ drills }: Values): Drill[] {
  return rowsOf(drills)
    .flatMap(([, { on, ok }]) => {
      const day = dayOf(on);
      return day && typeof ok === 'boolean' ? [{ on: day, ok }] : [];
    })
    .toSorted((a, b) => (a.on === b.on ? Number(a.ok) - Number(b.ok) : a.on < b.on ? -1 : 1));
}

/** What the backups of a system oblige to, by the catalogue’s name of the rule. */
export const backupRules = {
  'backup-coverage': harmless(backupCoverage),
  'restore-drill-due': harmless(restoreDrillDue),
} satisfies Record<string, Rule>;

function latest(a: CivilDay, b: CivilDay): CivilDay {
  return a > b ? a : b;
}
