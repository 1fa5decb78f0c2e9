import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { wordsOf } from '#registers/values.ts';
import { useLive } from '../desk/live.ts';
import { lookup } from '../desk/lookup.ts';

const SHOWN = 3;

/** What the same product was last called for, and what was found then. */
export function EarlierCalls({ id, values }: { id: string; values: Values }) {
  const asset = wordsOf(values['asset']);
  const before = String(values['calledAt'] ?? '');
  const { value: calls } = useLive(() => earlier(id, asset, before), [id, asset, before]);
  if (!calls || !asset) return null;
  if (calls.length === 0) return <p class="muted">{t.card.earlierNone}</p>;
  return (
    <>
      <p class="job-facts-head">{t.card.earlier(calls.length)}</p>
      <ul class="job-earlier">
        {calls.slice(0, SHOWN).map(({ id: one, day, values: { symptom, faultFound } }) => (
          <li key={one}>
            <span class="figures muted">{day}</span>
            <span>
              {String(symptom ?? '')}
              <small>{wordsOf(faultFound) ?? t.card.noFault}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

async function earlier(id: string, asset: string | undefined, before: string): Promise<Entry[]> {
  if (!asset) return [];
  const calls = await lookup.naming(asset, 'call-ins');
  return calls
    .filter(({ id: other, state, values }) => other !== id && state !== 'cancelled' && calledAt(values) < before)
    .toSorted((a, b) => (calledAt(a.values) < calledAt(b.values) ? 1 : -1));
}

function calledAt({ calledAt }: Values): string {
  return String(calledAt ?? '');
}
