import type { Condition } from '#domain/register.ts';
import { rowsOf } from '../values.ts';

/**
 * The supplier was followed, and what came of it last was reported to service.
 * @source gen-2.4
 */
export const reportedToService: Condition = ({ followUps }) => {
  const last = rowsOf(followUps).at(-1);
  if (!last || last[1]['reported'] === true) return ['followUps'];
  const fault = {
    what: { zh: '最后一次跟踪还没有向售后汇报', en: 'The last follow-up was not reported to service' },
    allowed: { zh: '向售后汇报，并在那一行记“是”', en: 'a report to service, noted as “yes” in that row' },
  };
  return ['followUps', { field: 'followUps', fault }];
};
