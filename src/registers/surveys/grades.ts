import type { Text } from '#domain/text.ts';
import { rating } from '#fields/rating/field.ts';

/** The four grades of each aspect, the best first, in the words of the opinion card (rep-19). */
export const GRADES = {
  'very-satisfied': { zh: '很满意', en: 'Very satisfied' },
  satisfied: { zh: '满意', en: 'Satisfied' },
  fair: { zh: '一般', en: 'Fair' },
  dissatisfied: { zh: '不满意', en: 'Dissatisfied' },
};

const aspect = (label: Text, clause: string) => rating({ label, clause, grades: GRADES });

/**
 * The four aspects in which a customer rates the technician after a call.
 * @source rep-19
 */
export const callAspects = {
  attitude: aspect({ zh: '态度', en: 'Attitude' }, 'rep-19'),
  skill: aspect({ zh: '技术', en: 'Skill' }, 'rep-19'),
  arrival: aspect({ zh: '到达时间', en: 'Time of arrival' }, 'rep-19'),
  promises: aspect({ zh: '承诺办理', en: 'Promises kept' }, 'rep-19'),
};

/**
 * The four aspects of the survey form that customers fill in from time to time.
 * @source gen-1.5
 */
export const periodicAspects = {
  running: aspect({ zh: '产品运行', en: 'Running of the product' }, 'gen-1.5'),
  response: aspect({ zh: '响应速度', en: 'Speed of response' }, 'gen-1.5'),
  effect: aspect({ zh: '解决效果', en: 'Problems solved' }, 'gen-1.5'),
  people: aspect({ zh: '人员态度', en: 'Attitude of the staff' }, 'gen-1.5'),
};
