import type { Condition, Want } from '#domain/register.ts';
import { wordsOf } from '../values.ts';

const AGREED = {
  what: { zh: '处理意见是“不予退换”', en: 'It was decided neither to return nor to exchange' },
  allowed: { zh: '退款、换同型、换其他型号补差', en: 'refund or exchange' },
};
const REFUSED = {
  what: { zh: '处理意见不是“不予退换”', en: 'It was decided to return or exchange' },
  allowed: { zh: '不予退换', en: 'neither returned nor exchanged' },
};

/**
 * The departments work on what was agreed to only.
 * @source ret-2
 */
export const agreed: Condition = ({ decision }) =>
  decision === 'refused' ? [{ field: 'decision', fault: AGREED }] : ['decision'];

/** It ends as refused where that was the decision. */
export const refused: Condition = ({ decision }) =>
  decision === 'refused' || decision === undefined ? ['decision'] : [{ field: 'decision', fault: REFUSED }];

/**
 * What the warehouse took in is what was sold, and what it gave out in exchange is another one, each by its serial number.
 * @source ret-2
 */
export const serialsCompared: Condition = (values) => {
  const { serialMatches, decision } = values;
  const wants: (string | Want)[] = ['serial', 'serialMatches'];
  if (serialMatches === false) wants.push({ field: 'serialMatches', fault: MISMATCH });
  if (decision !== 'same' && decision !== 'other') return wants;
  const [back, given] = [wordsOf(values['serial']), wordsOf(values['replacementSerial'])];
  const isSame = back !== undefined && back === given;
  return [...wants, isSame ? { field: 'replacementSerial', fault: NOT_ANOTHER } : 'replacementSerial'];
};

const MISMATCH = {
  what: { zh: '入库核对编号不符', en: 'The serial number did not match in the warehouse' },
  allowed: { zh: '退回对接人查清，相符后入库', en: 'a match, once the handler has cleared it up' },
};
const NOT_ANOTHER = {
  what: { zh: '换出件与退回件编号相同', en: 'The one given has the serial number of the one returned' },
  allowed: { zh: '另一个出厂编号', en: 'another serial number' },
};

/**
 * Money has moved where the decision moves money: a refund, or the difference to another model.
 * @source ret-2
 */
export const settled: Condition = ({ decision }) =>
  decision === 'refund' || decision === 'other' ? ['financeOn', 'financeBy', 'settlement', 'financePaper'] : [];

/**
 * Somebody answers for it, or it is written down why nobody does.
 * @source ret-3
 */
export const responsibleNamed: Condition = ({ nobodyReason }) => (nobodyReason ? [] : ['responsible']);
