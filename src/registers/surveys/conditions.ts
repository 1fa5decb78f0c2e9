import type { Condition } from '#domain/register.ts';
import { wordsOf } from '../values.ts';
import { callAspects, periodicAspects } from './grades.ts';

/**
 * The card of a call names it and its day; the register of the day is surveyed whole, so each card belongs to one line of it.
 * @source rep-18
 */
export const ofACall: Condition = ({ kind }) => (kind === 'per-call' ? ['callIn', 'calledOn'] : []);

/**
 * Nobody enters the card on which their own work is rated.
 * @source rep-17
 */
export const notByTechnician: Condition = ({ technician, enteredBy }) => {
  if (!wordsOf(technician) || technician !== enteredBy) return [];
  const fault = {
    what: { zh: '录入人就是被评的技术员', en: 'It was entered by the technician who is rated' },
    allowed: { zh: '服务部的其他人', en: 'somebody else of the service department' },
  };
  return [{ field: 'enteredBy', fault }];
};

const ANSWERS = [...Object.keys(callAspects), ...Object.keys(periodicAspects), 'suggestion', 'complaint'];

/** A card that came back says something; one that does not is not answered. An aspect may stay unrated. */
export const somethingSaid: Condition = (values) => {
  if (ANSWERS.some((name) => wordsOf(values[name]))) return [];
  const fault = {
    what: { zh: '没有评价，也没有建议或抱怨', en: 'There is no rating, no suggestion and no complaint' },
    allowed: {
      zh: '至少一项评价、建议或抱怨；没有回音的记“未回”',
      en: 'one of them at least; otherwise it is unanswered',
    },
  };
  return [{ field: values['kind'] === 'periodic' ? 'running' : 'attitude', fault }];
};

/**
 * Whether the customer complains is asked, and what about is written down.
 * @source rep-17
 */
export const complaintTold: Condition = ({ hasComplaint }) =>
  hasComplaint === true ? ['hasComplaint', 'complaint'] : ['hasComplaint'];

/**
 * A complaint has its own record, and a suggestion went to the department that it is for.
 * @source rep-20
 * @source gen-1.5
 */
export const passedOn: Condition = ({ hasComplaint, suggestion }) => [
  ...(hasComplaint === true ? ['complaintEntry', 'gravity'] : []),
  ...(wordsOf(suggestion) ? ['forwardedTo'] : []),
];
