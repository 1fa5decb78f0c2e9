import { addDays, addMonths } from '#domain/civil-day.ts';
import type { Rule } from '#domain/obligation.ts';
import { dueOn, figureOn, harmless } from '../due.ts';
import { dayOf } from '../values.ts';

const DAYS_OF_A_WEEK = 7;

/**
 * The service team joins a month before the final acceptance: that which took place, else that which is planned. The figure is
 * that in force on that day.
 * @source prj-1.1
 */
const handoverStart: Rule = ({ values, state }, context) => {
  const acceptedOn = dayOf(values['acceptedOn']);
  const on = acceptedOn ?? dayOf(values['plannedAcceptanceOn']);
  if (!on || state === 'cancelled') return undefined;
  const { value: months } = figureOn(context.figures, 'prj-1.1.start', 'month', on);
  return {
    clause: 'prj-1.1',
    what: { zh: '售后组介入', en: 'The service team joins' },
    ...dueOn(addMonths(on, -months), { on: dayOf(values['joinedOn']) }, context),
    explain: {
      zh: `${acceptedOn ? '' : '计划'} ${on} 终验，提前 ${months} 个月介入`.trim(),
      en: `Final acceptance ${acceptedOn ? 'was on' : 'is planned for'} ${on}; the team joins ${months} month(s) before`,
    },
    field: 'joinedOn',
  };
};

/**
 * The handover is completed within two weeks of the acceptance, the last day included. The figure is that in force on the day of
 * the acceptance.
 * @source prj-1.1
 */
const handoverFinish: Rule = ({ values, state }, context) => {
  const acceptedOn = dayOf(values['acceptedOn']);
  if (!acceptedOn || state === 'cancelled') return undefined;
  const { value: weeks } = figureOn(context.figures, 'prj-1.1.finish', 'week', acceptedOn);
  return {
    clause: 'prj-1.1',
    what: { zh: '完成移交', en: 'Complete the handover' },
    ...dueOn(addDays(acceptedOn, weeks * DAYS_OF_A_WEEK), { on: dayOf(values['handedOverOn']) }, context),
    explain: {
      zh: `${acceptedOn} 终验，${weeks} 周内完成移交`,
      en: `Accepted on ${acceptedOn}; the handover is completed within ${weeks} week(s)`,
    },
    field: 'handedOverOn',
  };
};

/** What a project that is handed over obliges to, by the catalogue’s name of the rule. */
export const handoverRules = {
  'handover-start': harmless(handoverStart),
  'handover-finish': harmless(handoverFinish),
} satisfies Record<string, Rule>;
