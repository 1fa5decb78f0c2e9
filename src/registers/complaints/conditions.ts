import type { Condition } from '#domain/register.ts';

/**
 * Somebody went to see the customer who complains, however slight it is; a suggestion needs no visit.
 * @source rep-22
 */
export const visitedInPerson: Condition = ({ nature }) =>
  nature === 'suggestion' ? [] : ['visitedWho', 'visitor', 'visitedAt'];

/**
 * Whether a complaint is true is found out; a suggestion is neither true nor false.
 * @source prj-5.2
 */
export const foundOut: Condition = ({ nature }) => (nature === 'suggestion' ? [] : ['verified']);

/**
 * A serious complaint is shown to the deputy general manager, who says how it is handled.
 * @source rep-20
 */
export const shownToDeputy: Condition = ({ gravity }) =>
  gravity === 'serious' ? ['submittedAt', 'deputyHandling'] : [];

/**
 * A serious complaint is answered by letter; a telephone call does not stand in for it.
 * @source rep-20
 */
export const answeredAsGrave: Condition = ({ gravity, answerHow }) => {
  if (gravity !== 'serious' || answerHow === undefined || answerHow === 'letter') return ['answerHow'];
  const fault = {
    what: { zh: '情节重大的投诉没有函告客户', en: 'A serious complaint was not answered by letter' },
    allowed: { zh: '函告', en: 'a letter' },
  };
  return [{ field: 'answerHow', fault }];
};

/**
 * What is true or partly true is somebody’s: the person directly responsible, or the team leader where there is none.
 * @source prj-5.2
 * @source prj-5.4
 * @source ret-3
 */
export const responsibleNamed: Condition = ({ verified }) =>
  verified === 'true' || verified === 'partly' ? ['responsible', 'department', 'measures'] : [];

/**
 * That it is the same problem again is for a person to say.
 * @source prj-5.3
 */
export const sameConfirmed: Condition = ({ earlier }) => (earlier ? ['sameConfirmedBy'] : []);
