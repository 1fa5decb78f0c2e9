import { addMonths, type CivilDay } from '#domain/civil-day.ts';
import type { Obligation, Rule, RuleContext } from '#domain/obligation.ts';
import { dueOn, figureOn, harmless } from '../due.ts';
import { dayOf } from '../values.ts';

type Done = Pick<Obligation, 'dueAt' | 'status' | 'doneAt' | 'doneOn'>;

/** States of a contract that has been concluded and was not cancelled. */
const CONCLUDED: readonly string[] = ['in-force', 'ended', 'renewed'];

/**
 * A month before a maintenance contract ends, the customer is sent the expiry notice; after that, until it ends, somebody is sent
 * to win the renewal. A renewed contract needs neither any more. The figure is that in force on the day of the end.
 * @source rep-15
 */
const contractExpiry: Rule = ({ values, state }, context) => {
  const until = dayOf(values['until']);
  if (!until || values['kind'] !== 'maintenance' || !CONCLUDED.includes(state)) return undefined;
  const [noticeOn, visitOn] = [dayOf(values['noticeSentOn']), dayOf(values['renewalVisitOn'])];
  if (state === 'renewed' && !noticeOn) return undefined;
  const { value: months } = figureOn(context.figures, 'rep-15.notice', 'month', until);
  const notice = doneBy(addMonths(until, -months), noticeOn, state, context);
  const visit = doneBy(until, visitOn, state, context);
  // What was late stays late; what is to be done next comes before what was done.
  const isVisit = noticeOn !== undefined && state !== 'renewed' && (!visitOn || isLater(visit, notice));
  if (isVisit) {
    return {
      clause: 'rep-15',
      what: { zh: '派员争取续约', en: 'Visit for the renewal' },
      ...visit,
      explain: {
        zh: `通知书已于 ${noticeOn} 寄出，合同 ${until} 期满前派员争取续约`,
        en: `The notice went out on ${noticeOn}; somebody visits before the contract ends on ${until}`,
      },
      field: 'renewalVisitOn',
    };
  }
  return {
    clause: 'rep-15',
    what: { zh: '寄出到期通知书', en: 'Send the expiry notice' },
    ...notice,
    explain: {
      zh: `保养合同 ${until} 期满，提前 ${months} 个月寄通知书`,
      en: `The contract ends on ${until}; the notice goes out ${monthsInWords(months)} before`,
    },
    field: 'noticeSentOn',
  };
};

/**
 * Three months before free maintenance ends, the team leader reports to the sales director in writing. The figure is that in force
 * on the day of the end.
 * @source prj-4
 */
const freeMaintenanceExpiry: Rule = ({ values, state }, context) => {
  const until = dayOf(values['until']);
  if (!until || values['kind'] !== 'free-maintenance' || !CONCLUDED.includes(state)) return undefined;
  const reportedOn = dayOf(values['reportWrittenOn']);
  if (state === 'renewed' && !reportedOn) return undefined;
  const { value: months } = figureOn(context.figures, 'prj-4.notice', 'month', until);
  return {
    clause: 'prj-4',
    what: { zh: '书面报告销售总监', en: 'Report to the sales director' },
    ...doneBy(addMonths(until, -months), reportedOn, state, context),
    explain: {
      zh: `免费维护期 ${until} 期满，提前 ${months} 个月书面报告，由销售跟进`,
      en: `Free maintenance ends on ${until}; the written report is made ${monthsInWords(months)} before`,
    },
    field: 'reportWrittenOn',
  };
};

/** What a contract or a period of free maintenance obliges to, by the catalogue’s name of the rule. */
export const contractRules = {
  'contract-expiry': harmless(contractExpiry),
  'free-maintenance-expiry': harmless(freeMaintenanceExpiry),
} satisfies Record<string, Rule>;

/** What was not done before the contract ended cannot be made up for. */
function doneBy(day: CivilDay, on: CivilDay | undefined, state: string, context: RuleContext): Done {
  const done = dueOn(day, { on }, context);
  return state === 'ended' && !on ? { ...done, status: 'missed' } : done;
}

/** Whether the visit is what a reader should see: the notice was in time and the visit was not. */
function isLater(visit: Done, notice: Done): boolean {
  return notice.status === 'met' && visit.status === 'missed';
}

function monthsInWords(months: number): string {
  return months === 1 ? 'a month' : `${months} months`;
}
