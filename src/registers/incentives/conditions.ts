import { isFilled } from '#domain/needs.ts';
import type { Condition } from '#domain/register.ts';
import { wordsOf } from '../values.ts';

const OF_A_FINE = {
  what: { zh: '奖励的依据只能是优化措施成效显著', en: 'An award is given for effective optimisation only' },
  allowed: { zh: '优化措施成效显著', en: 'effective optimisation' },
};
const OF_AN_AWARD = {
  what: { zh: '乐捐不能以优化措施为依据', en: 'Nobody is fined for optimisation' },
  allowed: { zh: '服务电话无人接听、客户反映属实', en: 'the service phone not answered, a complaint found true' },
};

/**
 * Awards are for optimisation, fines for what went wrong.
 * @source prj-5.6
 * @source prj-5.2
 */
export const basisFits: Condition = ({ kind, basis }) => {
  if (kind === 'award' && basis !== undefined && basis !== 'prj-5.6') return [{ field: 'basis', fault: OF_A_FINE }];
  return kind === 'fine' && basis === 'prj-5.6' ? [{ field: 'basis', fault: OF_AN_AWARD }] : [];
};

/**
 * What it rests on: the log of the phone, the complaint or another paper that shows it, the measures and their effect.
 * @source prj-5.2
 * @source prj-5.6
 */
export const evidenced: Condition = ({ basis, complaint, evidence }) => {
  if (basis === 'prj-2.6') return ['phoneLog'];
  if (basis === 'prj-5.6') return ['achievement'];
  if (basis !== 'prj-5.2') return [];
  return complaint || wordsOf(evidence) ? ['liability'] : ['liability', 'complaint'];
};

/**
 * Only what customers say of the service is doubled.
 * @source prj-5.3
 * @source prj-5.5
 */
export const multipliersFit: Condition = ({ basis, multipliers }) => {
  if (basis === 'prj-5.2' || multipliers === undefined || !isFilled(multipliers)) return [];
  const fault = {
    what: { zh: '只有客户反映属实的乐捐才加倍', en: 'Only the fine of a complaint found true is doubled' },
    allowed: { zh: '空着', en: 'nothing' },
  };
  return [{ field: 'multipliers', fault }];
};

/** An appeal is decided before the fine is. */
export const appealDecided: Condition = ({ appeal }) => (wordsOf(appeal) ? ['appealDecision'] : []);

/**
 * An award takes the approval of the management committee too.
 * @source prj-5.6
 */
export const awardApproved: Condition = ({ kind }) => (kind === 'award' ? ['approvedBy', 'approvedOn'] : []);

/** Money that moves is booked; an event without an amount only ends here. */
export const booked: Condition = ({ amount }) => (amount === 0 ? [] : ['bookedBy', 'bookedOn']);
