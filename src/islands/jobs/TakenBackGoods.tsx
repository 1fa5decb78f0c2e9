import { jobWords as t } from '#i18n/desk/jobs.ts';
import { momentOf } from '#registers/values.ts';
import { deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { lookup } from '../desk/lookup.ts';
import type { Job } from './use-job.ts';

/**
 * The goods that were taken back on a job, with their receipt to be printed.
 * @source rep-6
 */
export function TakenBackGoods({ job: { entry } }: { job: Job }) {
  const { value: goods = [] } = useLive(() => lookup.naming(entry.id, 'workshop'), [entry.id]);
  if (goods.length === 0 || momentOf(entry.values['arrivedAt']) === undefined) return null;
  return (
    <ul class="job-goods">
      {goods.map(({ id, no, values }) => (
        <li key={id}>
          <span>
            <b>{t.goods.receipt(String(values['receiptNumber'] ?? ''))}</b> {String(values['goods'] ?? '')}
          </span>
          <a class="btn" href={deskAddress(`/desk/papers/?paper=workshop/receipt&entry=${id}`)}>
            {t.goods.print}
          </a>
          <a class="no" href={deskAddress(`/desk/workshop/?entry=${id}`)} aria-label={`${t.goods.open} ${no}`}>
            {no}
          </a>
        </li>
      ))}
    </ul>
  );
}
