import { civilTimeIn } from '#domain/instant.ts';
import { type Rule, statusOf } from '#domain/obligation.ts';
import { harmless } from '../due.ts';
import { dayOf, momentOf } from '../values.ts';
import { fields } from './fields.ts';

const NOT_ASKED: readonly string[] = ['draft', 'cancelled'];

/**
 * Parts are there by the time that the request states, whatever purchasing promised.
 * @source gen-2.2
 * @source gen-2.5
 */
const partsOverdue: Rule = ({ values, state }, { now, timeZone }) => {
  const neededAt = momentOf(values['neededAt']);
  if (!neededAt || NOT_ASKED.includes(state)) return undefined;
  const arrivedAt = values['complete'] === false ? undefined : momentOf(values['arrivedAt']);
  const promisedOn = dayOf(values['promisedOn']);
  const isLater = promisedOn !== undefined && promisedOn > civilTimeIn(timeZone, neededAt).day;
  const asked = fields.neededAt.format(neededAt, 'zh');
  const promise = promisedOn && {
    zh: `；采购部承诺 ${promisedOn}${isLater ? '，晚于要求' : ''}`,
    en: `; purchasing promised ${promisedOn}${isLater ? ', which is too late' : ''}`,
  };
  return {
    clause: 'gen-2.2',
    what: { zh: '配件到齐', en: 'Parts there and complete' },
    dueAt: neededAt,
    status: statusOf(neededAt, arrivedAt, now),
    ...(arrivedAt && { doneAt: arrivedAt }),
    explain: {
      zh: `申请写明 ${asked} 到货${promise?.zh ?? ''}`,
      en: `The request states ${asked}${promise?.en ?? ''}`,
    },
    field: 'arrivedAt',
  };
};

/** What a request for parts obliges to, by the catalogue’s name of the rule. */
export const partsRequestRules = { 'parts-overdue': harmless(partsOverdue) } satisfies Record<string, Rule>;
