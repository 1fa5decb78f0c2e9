import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import { compareInstants, type Instant } from '#domain/instant.ts';
import { isFilled } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { linked } from '../linked.ts';
import { momentOf, wordsOf } from '../values.ts';

const AT_AN_END: readonly string[] = ['archived', 'cancelled'];
const NOT_TOLD: readonly string[] = ['planned'];

/** Whom the system belongs to, which version runs, what else is planned for the same time, and that nobody is told yet. */
export const systemChangeAdvice: Advise = async ({ id, values, state }, lookup, { now }) => {
  const named = wordsOf(values['system']);
  if (!named || AT_AN_END.includes(state)) return [];
  const system = await lookup.entry(named);
  const others = (await lookup.naming(named, 'system-changes')).filter(
    (other) => other.id !== id && other.values['system'] === named,
  );
  return [
    ...untold(values, state, now),
    ...(await alsoPlanned(values, others, lookup)),
    ...known(values, system, lastPinned(others)),
  ];
};

function untold(values: Values, state: string, now: Instant): Advice[] {
  const from = momentOf(values['windowFrom']);
  if (!from || !NOT_TOLD.includes(state) || compareInstants(now, from) <= 0) return [];
  return [
    {
      kind: 'warn',
      field: 'notifiedAt',
      clause: 'prj-3.2c',
      text: {
        zh: '调整时间已到，还没有告知客户：没有告知不得动手',
        en: 'The window has begun and the customer is not told: nothing is touched before that',
      },
    },
  ];
}

async function alsoPlanned(values: Values, others: readonly Entry[], lookup: Lookup): Promise<Advice[]> {
  const ours = windowOf(values);
  const meeting = others.filter((other) => {
    const theirs = windowOf(other.values);
    if (AT_AN_END.includes(other.state) || !ours || !theirs) return false;
    return compareInstants(ours.from, theirs.until) < 0 && compareInstants(theirs.from, ours.until) < 0;
  });
  if (meeting.length === 0) return [];
  const found = await Promise.all(meeting.map(({ id }) => lookup.entry(id)));
  return [
    {
      kind: 'warn',
      field: 'windowFrom',
      clause: 'prj-3.2c',
      text: { zh: '同一系统在这段时间还有别的调整', en: 'Another change of this system is planned for the same time' },
      entries: linked(found.filter((entry) => entry !== undefined)),
    },
  ];
}

function windowOf(values: Values): { from: Instant; until: Instant } | undefined {
  const [from, until] = [momentOf(values['windowFrom']), momentOf(values['windowUntil'])];
  return from && until ? { from, until } : undefined;
}

/** The version that the last change pinned: that which was finished last. */
function lastPinned(others: readonly Entry[]): string | undefined {
  const pinned = others
    .flatMap(({ values }) => {
      const [at, version] = [momentOf(values['finishedAt']), wordsOf(values['version'])];
      return at && version ? [{ at, version }] : [];
    })
    .toSorted((a, b) => compareInstants(a.at, b.at));
  return pinned.at(-1)?.version;
}

function known(values: Values, system: Entry | undefined, version: string | undefined): Advice[] {
  const files: Record<string, Json | undefined> = {
    customer: wordsOf(system?.values['customer']),
    versionBefore: version?.slice(0, 50) ?? wordsOf(system?.values['model'])?.slice(0, 50),
  };
  const set = Object.fromEntries(
    Object.entries(files).filter((pair): pair is [string, Json] => pair[1] !== undefined && !isFilled(values[pair[0]])),
  );
  if (Object.keys(set).length === 0) return [];
  return [
    {
      kind: 'suggest',
      clause: 'prj-3.2b',
      text: { zh: '照档案填上客户和修改前版本', en: 'Customer and version before it, from the files' },
      set,
    },
  ];
}
