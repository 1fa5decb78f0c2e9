import { type Rule, statusOf } from '#domain/obligation.ts';
import { endOf, figureOn, harmless } from '../due.ts';
import { dayOf, momentOf } from '../values.ts';
import { closingTime } from './closing-time.ts';

/**
 * What was done on a day is logged before leaving: by the end of its working hours, on a day off by the end of the day.
 * @source prj-2.1d
 */
const workLogDue: Rule = ({ values }, { now, timeZone, calendarOn, figures }) => {
  const day = dayOf(values['day']);
  if (!day) return undefined;
  figureOn(figures, 'prj-2.1d.log', 'per-day', day);
  const closing = closingTime(day, calendarOn(day));
  const dueAt = closing ?? endOf(day, timeZone);
  const doneAt = momentOf(values['loggedAt']);
  return {
    clause: 'prj-2.1d',
    what: { zh: '记完工作日志', en: 'Finish the work log' },
    dueAt,
    status: statusOf(dueAt, doneAt, now),
    ...(doneAt && { doneAt }),
    explain: closing
      ? { zh: `${day} 的工作，当日下班前记入日志`, en: `The work of ${day} is logged before work ends that day` }
      : { zh: `${day} 休息日，当日 24:00 前记入日志`, en: `${day} is a day off: logged by the end of it` },
    field: 'loggedAt',
  };
};

/** What a day of work obliges to, by the catalogue’s name of the rule. */
export const workLogRules = { 'work-log-due': harmless(workLogDue) } satisfies Record<string, Rule>;
