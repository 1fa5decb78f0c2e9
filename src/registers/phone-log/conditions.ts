import type { Condition } from '#domain/register.ts';
import { momentOf, rowsOf, wordsOf } from '../values.ts';

/**
 * Each call has somebody who answered it; one that nobody answered says why, and was called back.
 * @source prj-2.6
 */
export const callsAccounted: Condition = ({ calls }) => {
  const row = rowsOf(calls).findIndex(([, { result, answeredBy, missedWhy, calledBackAt }]) =>
    result === 'missed' ? !wordsOf(missedWhy) || !momentOf(calledBackAt) : !wordsOf(answeredBy),
  );
  if (row < 0) return [];
  const missed = rowsOf(calls)[row]?.[1]['result'] === 'missed';
  const fault = missed
    ? {
        what: {
          zh: `第 ${row + 1} 个来电无人接听，还没有写明原因和回拨`,
          en: `Call ${row + 1} was missed, without a reason or a call back`,
        },
        allowed: { zh: '原因和回拨时间', en: 'why, and when it was called back' },
      }
    : {
        what: { zh: `第 ${row + 1} 个来电没有接听人`, en: `Call ${row + 1} does not say who answered` },
        allowed: { zh: '接听人', en: 'who answered' },
      };
  return [{ field: 'calls', fault }];
};
