import { civilTimeIn } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { momentOf, wordsOf } from '#registers/values.ts';
import { coverText } from '../call/cover.ts';
import { timeZone } from '../desk/clock.ts';
import { useLive } from '../desk/live.ts';
import { lookup } from '../desk/lookup.ts';

/** What covered the product on the day of the call: its contract, its warranty, or that there was none. */
export function Cover({ values }: { values: Values }) {
  const [asset, customer, calledAt] = [
    wordsOf(values['asset']),
    wordsOf(values['customer']),
    momentOf(values['calledAt']),
  ];
  const { value } = useLive(async () => {
    if (!asset || !customer || !calledAt) return undefined;
    const [found, contracts] = await Promise.all([lookup.entry(asset), lookup.naming(customer, 'contracts')]);
    return found && coverText(found, contracts, civilTimeIn(timeZone, calledAt).day);
  }, [asset, customer, calledAt]);
  if (!value) return null;
  return (
    <dl class="job-facts">
      <div>
        <dt>{t.card.facts.cover}</dt>
        <dd>{value.text}</dd>
      </div>
    </dl>
  );
}
