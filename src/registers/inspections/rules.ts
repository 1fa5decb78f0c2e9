import type { Rule } from '#domain/obligation.ts';
import { dueOn, figureOn, harmless } from '../due.ts';
import { firstOfMonth } from '../optimisations/optimisation-id.ts';
import { dayOf } from '../values.ts';
import { lastOfMonth } from './under-maintenance.ts';

/** States in which the report of the month is there. */
const REPORTED = ['reported', 'reviewed'];

/**
 * Each system is inspected in the month, with a report of its own; one that is not reported yet is not done.
 * @source prj-2.3
 */
const inspectionDue: Rule = ({ values, state }, context) => {
  const month = dayOf(values['month']);
  if (!month) return undefined;
  const { value: times } = figureOn(context.figures, 'prj-2.3.frequency', 'per-month', firstOfMonth(month));
  const last = lastOfMonth(month);
  return {
    clause: 'prj-2.3',
    what: { zh: '巡检并出月度巡检报告', en: 'Inspect the system and report' },
    ...dueOn(last, { on: REPORTED.includes(state) ? dayOf(values['inspectedOn']) : undefined }, context),
    explain: {
      zh: `每个系统每月巡检 ${times} 次，各出一份报告；${month.slice(0, 7)} 的到 ${last} 为止`,
      en: `Each system ${times} time(s) a month, with a report of its own; that of ${month.slice(0, 7)} by ${last}`,
    },
    field: 'inspectedOn',
  };
};

/** What an inspection obliges to, by the catalogue’s name of the rule. */
export const inspectionRules = { 'inspection-due': harmless(inspectionDue) } satisfies Record<string, Rule>;
