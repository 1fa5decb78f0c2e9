import { addDays, addMonths, type CivilDay } from '#domain/civil-day.ts';
import type { Rule, RuleContext } from '#domain/obligation.ts';
import { dueOn, figureOn, harmless } from '../due.ts';
import { dayOf } from '../values.ts';
import { firstOfMonth } from './optimisation-id.ts';

/**
 * The last day on which the report of a month is in time: the last of the month, by the figure in force that month.
 * @source prj-2.4a
 * @throws RangeError when it is not a day, or the figure was not yet in force
 */
export function reportDueOn(month: CivilDay, { figures }: Pick<RuleContext, 'figures'>): CivilDay {
  const first = firstOfMonth(month);
  const last = addDays(addMonths(first, 1), -1);
  const { value } = figureOn(figures, 'prj-2.4a.report', 'month-end', first);
  return addDays(last, value);
}

/**
 * The report goes to the sales director at the end of the month.
 * @source prj-2.4a
 */
const optimisationReportDue: Rule = ({ values }, context) => {
  const month = dayOf(values['month']);
  if (!month) return undefined;
  const name = month.slice(0, 'YYYY-MM'.length);
  return {
    clause: 'prj-2.4a',
    what: { zh: '提交优化报告', en: 'Submit the optimisation report' },
    ...dueOn(reportDueOn(month, context), { on: dayOf(values['submittedOn']) }, context),
    explain: {
      zh: `${name} 的当月优化总结及下月优化措施报告，月底提交销售总监`,
      en: `The report of ${name} goes to the sales director at the end of that month`,
    },
    field: 'submittedOn',
  };
};

/** What a monthly report obliges to, by the catalogue’s name of the rule. */
export const optimisationRules = {
  'optimisation-report-due': harmless(optimisationReportDue),
} satisfies Record<string, Rule>;
