import type { Condition } from '#domain/register.ts';
import { dayOf, rowsOf } from '../values.ts';

/**
 * A fault of design has its corrective plan.
 * @source gen-2.1
 */
export const designHasPlan: Condition = ({ confirmedCause }) =>
  confirmedCause === 'design' ? ['correctivePlan', 'planOn'] : [];

/**
 * Every department has done what it was to do.
 * @source gen-2.6
 */
export const tasksDone: Condition = ({ tasks }) => {
  const row = rowsOf(tasks).findIndex(([, { doneOn }]) => !dayOf(doneOn));
  if (row < 0) return [];
  const fault = {
    what: { zh: `“督促完成”第 ${row + 1} 行还没有完成`, en: `Row ${row + 1} of “Tasks chased” is not done` },
    allowed: { zh: '每一行都有实际完成日期', en: 'a day on which each of them was done' },
  };
  return [{ field: 'tasks', fault }];
};
