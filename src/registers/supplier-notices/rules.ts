import { civilTimeIn, compareInstants, type Instant, instantIn } from '#domain/instant.ts';
import { type Rule, statusOf } from '#domain/obligation.ts';
import { endOf, harmless } from '../due.ts';
import { dayOf, momentOf, rowsOf } from '../values.ts';

/**
 * A supplier who was asked to come is followed until the fault is solved: by the day agreed for the next contact, and no later
 * than the time by which the notice asked for the solution.
 * @source gen-2.4
 */
const supplierFollowUp: Rule = ({ values, state }, { now, timeZone }) => {
  const [sentOn, requiredAt] = [dayOf(values['sentOn']), momentOf(values['requiredAt'])];
  if (!sentOn || !requiredAt || state === 'draft' || state === 'withdrawn') return undefined;
  const required = {
    zh: `通知书要求 ${shown(timeZone, requiredAt)} 前解决`,
    en: `To be solved by ${shown(timeZone, requiredAt)}`,
  };
  const solvedOn = dayOf(values['solvedOn']);
  if (solvedOn) {
    const doneAt = instantIn(timeZone, solvedOn, '00:00');
    return {
      clause: 'gen-2.4',
      what: SOLVE,
      dueAt: requiredAt,
      status: statusOf(requiredAt, doneAt, now),
      doneAt,
      doneOn: solvedOn,
      explain: required,
      field: 'solvedOn',
    };
  }
  const nextOn = dayOf(rowsOf(values['followUps']).at(-1)?.[1]['nextOn']);
  const nextBy = nextOn && endOf(nextOn, timeZone);
  const isNext = nextBy !== undefined && compareInstants(nextBy, requiredAt) < 0;
  const dueAt = isNext ? nextBy : requiredAt;
  const again = nextOn && { zh: `；约定 ${nextOn} 再联系`, en: `; the next contact is agreed for ${nextOn}` };
  return {
    clause: 'gen-2.4',
    what: isNext ? { zh: '联系供应商，向售后汇报', en: 'Contact the supplier, report to service' } : SOLVE,
    dueAt,
    status: statusOf(dueAt, undefined, now),
    explain: { zh: `${required.zh}${again?.zh ?? ''}`, en: `${required.en}${again?.en ?? ''}` },
    field: isNext ? 'followUps' : 'solvedOn',
  };
};

const SOLVE = { zh: '催供应商解决', en: 'Have the supplier solve it' };

/** What a notice to a supplier obliges to, by the catalogue’s name of the rule. */
export const supplierNoticeRules = { 'supplier-follow-up': harmless(supplierFollowUp) } satisfies Record<string, Rule>;

function shown(timeZone: string, at: Instant): string {
  const { day, time } = civilTimeIn(timeZone, at);
  return `${day} ${time.slice(0, 5)}`;
}
