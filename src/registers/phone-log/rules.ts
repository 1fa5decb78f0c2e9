import { type Rule, statusOf } from '#domain/obligation.ts';
import { harmless } from '../due.ts';
import { fields } from './fields.ts';
import { missedOnDuty } from './missed-on-duty.ts';

/**
 * A call inside the hours of the service phone is answered when it comes. One that was missed is called back at once; it stays
 * missed for whoever was on duty. What is still to be called back comes first.
 * @source prj-2.6
 */
const missedCall: Rule = ({ values }, { figures, now, timeZone }) => {
  const missed = missedOnDuty(values, figures, timeZone);
  const first = missed.find(({ calledBackAt }) => !calledBackAt) ?? missed[0];
  if (!first) return undefined;
  const { at, calledBackAt } = first;
  const count = missed.length;
  const when = fields.calls.columns['at']?.format(at, 'zh') ?? at;
  return {
    clause: 'prj-2.6',
    what: calledBackAt
      ? { zh: '服务电话有人接听', en: 'Answer the service phone' }
      : { zh: '回拨未接来电', en: 'Call back' },
    dueAt: at,
    status: statusOf(at, calledBackAt, now),
    ...(calledBackAt && { doneAt: calledBackAt }),
    explain: {
      zh: `${when} 的来电无人接听，当天共 ${count} 次；由当时的电话负责人承担，由人核实`,
      en: `Nobody answered the call of ${when}, ${count} that day; it falls to whoever was on duty, once confirmed`,
    },
    field: 'calls',
  };
};

/** What the log of the service phone obliges to, by the catalogue’s name of the rule. */
export const phoneLogRules = { 'missed-call': harmless(missedCall) } satisfies Record<string, Rule>;
