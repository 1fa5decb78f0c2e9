import type { Entry } from '#domain/entry.ts';
import { compareInstants, type Instant } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { momentOf, wordsOf } from '../values.ts';

/** Longer than any complaint; what is behind it does not tell two apart. */
const LONGEST = 2000;
/** How many pairs of characters two complaints share before one may be the other: fewer where their cause is the same. */
const ALIKE = { sameCause: 0.15, otherwise: 0.35 };

/**
 * Earlier complaints of the same customer that may be about the same problem, newest first: about the same call, or in like
 * words. Whether it is the same is for a person to say.
 * @source prj-5.3
 */
export function similarComplaints(draft: { id: string; values: Values }, complaints: readonly Entry[]): Entry[] {
  const { customer, callIn, trigger } = draft.values;
  const until = momentOf(draft.values['receivedAt']);
  const written = pairsOf(draft.values['words']);
  const earlier = complaints.flatMap((entry) => {
    const at = momentOf(entry.values['receivedAt']);
    const isEarlier = at !== undefined && (until === undefined || compareInstants(at, until) < 0);
    const isTheirs = entry.id !== draft.id && customer !== undefined && entry.values['customer'] === customer;
    return isEarlier && isTheirs ? [{ entry, at }] : [];
  });
  const alike = earlier.filter(({ entry: { values } }) => {
    if (callIn !== undefined && values['callIn'] === callIn) return true;
    const sameCause = trigger !== undefined && trigger !== 'other' && values['trigger'] === trigger;
    return likeness(written, pairsOf(values['words'])) >= (sameCause ? ALIKE.sameCause : ALIKE.otherwise);
  });
  return alike.toSorted(byTime).map(({ entry }) => entry);
}

function byTime(a: { at: Instant }, b: { at: Instant }): number {
  return compareInstants(b.at, a.at);
}

/** The pairs of characters that stand side by side in a text; punctuation and blanks do not count. */
function pairsOf(text: Values[string] | undefined): ReadonlySet<string> {
  const plain = [...(wordsOf(text) ?? '').slice(0, LONGEST).normalize('NFKC').toLowerCase()].filter((c) =>
    /[\p{L}\p{N}]/u.test(c),
  );
  return new Set(plain.slice(1).map((character, i) => `${plain[i]}${character}`));
}

/** From 0 for nothing in common to 1 for the same pairs. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}
