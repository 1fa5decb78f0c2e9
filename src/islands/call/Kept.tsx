import { civilTimeIn, instantAt } from '#domain/instant.ts';
import { isFilled } from '#domain/needs.ts';
import { callWords as t } from '#i18n/desk/call.ts';
import { wordsOf } from '#registers/values.ts';
import { go } from '../desk/address.ts';
import { timeZone } from '../desk/clock.ts';
import { type Draft, draftsOf } from '../desk/drafts.ts';
import { useTitles } from '../desk/titles.ts';

/** Calls that were begun and put aside, to be taken up again; not what somebody has typed into one that is stored. */
export function Kept({ except }: { except: string | undefined }) {
  const kept = draftsOf('call-ins').filter(({ entry, draft }) => entry !== except && isBegun(draft));
  const named = useTitles(kept.flatMap(({ draft }) => wordsOf(draft.set['customer']) ?? []));
  if (kept.length === 0) return null;
  return (
    <nav class="kept" aria-label={t.kept}>
      <span>{t.kept}</span>
      {kept.map(({ entry, draft }) => (
        <button key={entry} type="button" class="btn" onClick={() => go({ draft: entry, done: undefined })}>
          <span>{titleOf(draft, named)}</span> <small>{t.keptAt(timeOf(draft.at))}</small>
        </button>
      ))}
    </nav>
  );
}

/** What a call that is not written down yet is about, as far as is known. */
export function titleOf({ set }: Draft, named: (id: string) => string): string {
  const { customer, customerName, newCustomer, sought } = set;
  if (newCustomer) return wordsOf(customerName) ?? t.customer.isNew;
  const id = wordsOf(customer);
  return id === undefined ? (wordsOf(sought) ?? t.keptUntitled) : named(id);
}

/** The time of day at the desk, 14:18. */
export function timeOf(ms: number): string {
  return civilTimeIn(timeZone, instantAt(ms)).time.slice(0, 5);
}

/** Whether there is more in it than the moment of a first key, which was taken back. */
function isBegun({ heads, set }: Draft): boolean {
  return heads.length === 0 && Object.entries(set).some(([name, value]) => name !== 'calledAt' && isFilled(value));
}
