import type { Condition } from '#domain/register.ts';
import { wholeMonth } from '../optimisations/conditions.ts';
import { rowsOf, wordsOf } from '../values.ts';

/** The planned month is written as its first day. */
export const wholePlannedMonth: Condition = ({ plannedMonth = null }) =>
  wholeMonth({ month: plannedMonth }).map((want) => ({
    ...(typeof want === 'string' ? {} : want),
    field: 'plannedMonth',
    clause: 'prj-2.5',
  }));

/**
 * A revisit is planned for a month.
 * @source prj-2.5
 */
export const plannedRevisit: Condition = ({ kind }) => (kind === 'revisit' ? ['plannedMonth'] : []);

/**
 * What a visit was made for is written down: what was taught, which policy was handed on, what the key account thinks.
 * @source gen-1.2
 * @source gen-1.3
 * @source dut-7
 */
export const purposeServed: Condition = ({ kind }) => {
  if (kind === 'training') return ['training'];
  if (kind === 'policy') return ['policy'];
  if (kind === 'key-account') return ['designOpinion'];
  return ['operation'];
};

/** Each problem and each complaint that the customer named is in somebody’s hands. */
export const findingsFollowedUp: Condition = ({ findings }) => {
  const rows = rowsOf(findings);
  const row = rows.findIndex(
    ([, { kind, followedUpBy }]) => kind !== 'suggestion' && kind !== 'praise' && !wordsOf(followedUpBy),
  );
  if (row < 0) return [];
  const fault = {
    what: { zh: `客户意见第 ${row + 1} 行没有承办人`, en: `Nobody follows up finding ${row + 1}` },
    allowed: { zh: '问题和抱怨都写明承办人', en: 'a member of staff for each problem and complaint' },
  };
  return [{ field: 'findings', clause: 'prj-2.5', fault }];
};
