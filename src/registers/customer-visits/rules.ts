import { addDays, addMonths } from '#domain/civil-day.ts';
import type { Rule } from '#domain/obligation.ts';
import { dueOn, figureOn, harmless } from '../due.ts';
import { firstOfMonth } from '../optimisations/optimisation-id.ts';
import { dayOf } from '../values.ts';

/**
 * A revisit of the quarter's plan is made by the end of the month that it was planned for.
 * @source prj-2.5
 */
const revisitDue: Rule = ({ values, state }, context) => {
  const month = dayOf(values['plannedMonth']);
  if (!month || values['kind'] !== 'revisit' || state === 'cancelled') return undefined;
  const first = firstOfMonth(month);
  figureOn(context.figures, 'prj-2.5.plan', 'per-quarter', first);
  const last = addDays(addMonths(first, 1), -1);
  return {
    clause: 'prj-2.5',
    what: { zh: '按计划回访客户', en: 'Revisit the customer as planned' },
    ...dueOn(last, { on: dayOf(values['visitedOn']) }, context),
    explain: {
      zh: `季度计划分解到 ${month.slice(0, 7)}，当月内电话或当面回访`,
      en: `Planned for ${month.slice(0, 7)}: revisited by phone or in person within that month`,
    },
    field: 'visitedOn',
  };
};

/** What a planned visit obliges to, by the catalogue’s name of the rule. */
export const visitRules = { 'revisit-due': harmless(revisitDue) } satisfies Record<string, Rule>;
