import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Json } from '#domain/changes/change.ts';
import { addMonths, latestDay } from '#domain/civil-day.ts';
import { isFilled } from '#domain/needs.ts';
import type { RuleContext } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import { figureOn } from '../due.ts';
import { linked } from '../linked.ts';
import { dayOf, rowsOf, wordsOf } from '../values.ts';
import { runsOf } from './coverage.ts';

/** How often a restore is tried where nothing else is set: the handbook's practice, no clause. */
const PRACTICE_MONTHS = 3;

/** What the file of the system knows, backups that are kept too short, and when the next drill is. */
export const backupAdvice: Advise = async ({ id, values, state }, lookup, context) => {
  if (state !== 'in-use') return [];
  return [...(await ofSystem(id, values, lookup)), ...keptTooShort(values, context), ...nextDrill(values)];
};

async function ofSystem(id: string, values: Values, lookup: Lookup): Promise<Advice[]> {
  const named = wordsOf(values['system']);
  const system = named === undefined ? undefined : await lookup.entry(named);
  if (!named || !system) return [];
  const known: Record<string, Json | undefined> = {
    customer: wordsOf(system.values['customer']),
    startedOn: dayOf(system.values['handedOverOn']),
  };
  const set = Object.fromEntries(
    Object.entries(known).filter((pair): pair is [string, Json] => pair[1] !== undefined && !isFilled(values[pair[0]])),
  );
  const take: Advice = {
    kind: 'suggest',
    clause: 'prj-3.3a',
    text: { zh: '照系统档案填上客户和起算日', en: 'Customer and first day from the file of the system' },
    set,
  };
  const others = (await lookup.naming(named, 'backups')).filter(
    (other) =>
      other.id !== id &&
      other.state === 'in-use' &&
      other.values['system'] === named &&
      other.values['subject'] === values['subject'],
  );
  const twice: Advice = {
    kind: 'warn',
    field: 'system',
    clause: 'prj-3.3a',
    text: { zh: '这个系统的同一对象已有备份登记', en: 'Backups of this are on record already' },
    entries: linked(others),
  };
  return [...(Object.keys(set).length > 0 ? [take] : []), ...(others.length > 0 ? [twice] : [])];
}

/** The newest good backup is thrown away before its day is two months back: a gap to be. */
function keptTooShort(values: Values, { figures }: RuleContext): Advice[] {
  const newest = runsOf(values)
    .filter(({ ok }) => ok)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  if (!newest?.keptUntil || newest.on < '2026-01-01' || newest.on > '9999-01-01') return [];
  const { value: months } = figureOn(figures, 'prj-3.3b.window', 'month', newest.on);
  const needed = addMonths(newest.on, months);
  if (newest.keptUntil >= needed) return [];
  return [
    {
      kind: 'warn',
      field: 'runs',
      clause: 'prj-3.3b',
      text: {
        zh: `${newest.on} 的备份只留到 ${newest.keptUntil}，要留到 ${needed} 才能找回 ${months} 个月内的数据`,
        en: `The backup of ${newest.on} is kept until ${newest.keptUntil}; ${months} months take it until ${needed}`,
      },
    },
  ];
}

function nextDrill(values: Values): Advice[] {
  const last = latestDay(rowsOf(values['drills']).flatMap(([, { on }]) => dayOf(on) ?? []));
  const next = dayOf(values['nextDrillOn']);
  if (!last || last > '9999-01-01' || (next && next > last)) return [];
  const on = addMonths(last, PRACTICE_MONTHS);
  return [
    {
      kind: 'suggest',
      field: 'nextDrillOn',
      clause: 'prj-3.3b',
      text: {
        zh: `制度没有规定多久演练一次；照手册的做法按季度，下次 ${on}`,
        en: `No clause says how often; by the handbook’s practice of once a quarter, next on ${on}`,
      },
      set: { nextDrillOn: on },
    },
  ];
}
