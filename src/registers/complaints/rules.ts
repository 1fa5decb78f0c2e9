import { addDays } from '#domain/civil-day.ts';
import { civilTimeIn, type Instant } from '#domain/instant.ts';
import { type Rule, type RuleContext, statusOf } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { endOf, figureOn, harmless } from '../due.ts';
import { momentOf } from '../values.ts';

/**
 * Everybody who complains is visited, however slight it is: on the day, or at the time agreed with them. A suggestion is not. The clause sets no time
 * of its own; a problem is dealt with the same day or a time is promised.
 * @source rep-22
 * @source prj-2.1a
 */
const complaintVisitDue: Rule = ({ values }, context) => {
  const by = values['nature'] === 'suggestion' ? undefined : dueBy(values, 'visitAgreedAt', context);
  if (!by) return undefined;
  return {
    clause: 'rep-22',
    what: { zh: '前往客户处处理', en: 'Visit the customer' },
    ...standing(by.dueAt, momentOf(values['visitedAt']), context),
    explain: by.agreed
      ? {
          zh: '与客户约定的前往时间；情节不论大小都要前往',
          en: 'As agreed with the customer; every complaint is visited',
        }
      : {
          zh: `${by.day} 投诉，当天前往，或与客户约定时间；情节不论大小`,
          en: `Complained on ${by.day}: visited that day, or at a time agreed, however slight it is`,
        },
    field: 'visitedAt',
  };
};

/**
 * The customer is told what came of it, and the service department sees to it: on the day, or at the time that was promised.
 * @source rep-20
 * @source rep-21
 */
const complaintAnswerDue: Rule = ({ values }, context) => {
  const by = dueBy(values, 'answerPromisedAt', context);
  if (!by) return undefined;
  const how: Text =
    values['gravity'] === 'serious'
      ? { zh: '情节重大，须函告', en: 'Serious, so by letter' }
      : { zh: '书面或电话', en: 'In writing or by telephone' };
  return {
    clause: 'rep-20',
    what: { zh: '答复客户', en: 'Answer the customer' },
    ...standing(by.dueAt, momentOf(values['answeredAt']), context),
    explain: by.agreed
      ? { zh: `答应客户的答复时间；${how.zh}`, en: `As promised to the customer. ${how.en}` }
      : {
          zh: `${by.day} 投诉，当天答复或约定答复时间；${how.zh}`,
          en: `Complained on ${by.day}: answered that day, or a time is promised. ${how.en}`,
        },
    field: 'answeredAt',
  };
};

/**
 * A serious complaint is shown to the deputy general manager on the day on which it comes in, and handled ahead of others.
 * @source rep-20
 */
const complaintSerious: Rule = ({ values }, context) => {
  const by = values['gravity'] === 'serious' ? dueBy(values, undefined, context) : undefined;
  if (!by) return undefined;
  return {
    clause: 'rep-20',
    what: { zh: '呈副总经理核阅', en: 'Show the deputy general manager' },
    ...standing(by.dueAt, momentOf(values['submittedAt']), context),
    explain: {
      zh: `${by.day} 受理，情节重大，当天呈副总经理，提前处理并函告客户`,
      en: `Received on ${by.day} and serious: shown to the deputy general manager that day, handled first, answered by letter`,
    },
    field: 'submittedAt',
  };
};

/** What a complaint obliges to, by the catalogue’s name of the rule. */
export const complaintRules = {
  'complaint-visit-due': harmless(complaintVisitDue),
  'complaint-answer-due': harmless(complaintAnswerDue),
  'complaint-serious': harmless(complaintSerious),
} satisfies Record<string, Rule>;

/** The end of the day on which problems that came in are to be dealt with, or the time that the customer agreed to. */
function dueBy(values: Values, agreement: string | undefined, { figures, timeZone }: RuleContext) {
  const receivedAt = momentOf(values['receivedAt']);
  if (!receivedAt) return undefined;
  const { day } = civilTimeIn(timeZone, receivedAt);
  const agreedAt = agreement === undefined ? undefined : momentOf(values[agreement]);
  if (agreedAt) return { day, dueAt: agreedAt, agreed: true };
  const { value } = figureOn(figures, 'prj-2.1a.same-day', 'civil-day-offset', day);
  return { day, dueAt: endOf(addDays(day, value), timeZone), agreed: false };
}

function standing(dueAt: Instant, doneAt: Instant | undefined, { now }: RuleContext) {
  return { dueAt, status: statusOf(dueAt, doneAt, now), ...(doneAt && { doneAt }) };
}
