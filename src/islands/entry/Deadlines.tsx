import type { Obligation } from '#domain/obligation.ts';
import type { Register, Values } from '#domain/register.ts';
import { entryWords } from '#i18n/desk/entry.ts';
import { obligationsOf } from '../desk/circumstances.ts';
import { DueBox } from '../desk/Due.tsx';

const t = entryWords.deadlines;

interface DeadlinesProps {
  register: Register;
  values: Values;
  state: string;
}

/** What the entry obliges to: overdue before what is still to come, and what is over folded away. */
export function Deadlines({ register, values, state }: DeadlinesProps) {
  const all = Object.entries(obligationsOf(register, { values, state })).toSorted(
    ([, a], [, b]) => dueMs(a) - dueMs(b),
  );
  if (all.length === 0) return null;
  const standing = all.filter(([, { status }]) => status === 'overdue' || status === 'upcoming');
  const done = all.filter(([, { status }]) => status === 'met' || status === 'missed');
  return (
    <section class="deadlines" aria-label={t.label}>
      {standing.map(([rule, obligation]) => (
        <DueBox key={rule} obligation={obligation} />
      ))}
      {done.length > 0 && (
        <details>
          <summary>{t.done(done.length)}</summary>
          {done.map(([rule, obligation]) => (
            <DueBox key={rule} obligation={obligation} />
          ))}
        </details>
      )}
    </section>
  );
}

function dueMs({ dueAt }: Obligation): number {
  return dueAt ? Date.parse(dueAt) : Number.POSITIVE_INFINITY;
}
