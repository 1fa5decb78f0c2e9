import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Json } from '#domain/changes/change.ts';
import { civilTimeIn } from '#domain/instant.ts';
import { isFilled } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { linked } from '../linked.ts';
import { dayOf, rowsOf, wordsOf } from '../values.ts';
import { DOCUMENTS, isHandedIn } from './conditions.ts';

/** What the file of the system knows, which documents are still to come, and which problems are late. */
export const handoverAdvice: Advise = async ({ id, values, state }, lookup, { now, timeZone }) => {
  if (state === 'cancelled') return [];
  const today = civilTimeIn(timeZone, now).day;
  const open = state === 'closed' ? [] : [...missingDocuments(values), ...(await ofSystem(id, values, lookup))];
  return [...open, ...lateProblems(values, today)];
};

function missingDocuments(values: Values): Advice[] {
  const missing = DOCUMENTS.filter((document) => !isHandedIn(values, document)).map(({ title }) => title);
  if (missing.length === 0 || !dayOf(values['acceptedOn'])) return [];
  return [
    {
      kind: 'warn',
      clause: 'prj-1.2',
      text: {
        zh: `还缺 ${missing.length} 类移交文档：${missing.map(({ zh }) => zh).join('、')}`,
        en: `Still missing: ${missing.map(({ en }) => en).join(', ')}`,
      },
    },
  ];
}

async function ofSystem(id: string, values: Values, lookup: Lookup): Promise<Advice[]> {
  const named = wordsOf(values['system']);
  const system = named === undefined ? undefined : await lookup.entry(named);
  if (!named || !system) return [];
  const { customer, freeMaintenanceUntil } = system.values;
  const known: Record<string, Json | undefined> = {
    customer: wordsOf(customer),
    maintenanceUntil: dayOf(freeMaintenanceUntil),
  };
  const set = Object.fromEntries(
    Object.entries(known).filter((pair): pair is [string, Json] => pair[1] !== undefined && !isFilled(values[pair[0]])),
  );
  const others = (await lookup.naming(named, 'handovers')).filter(
    (other) => other.id !== id && other.state !== 'cancelled' && other.values['system'] === named,
  );
  const same: Advice[] =
    others.length === 0
      ? []
      : [
          {
            kind: 'warn',
            field: 'system',
            clause: 'prj-1.1',
            text: { zh: '这个系统已有移交登记', en: 'A handover of this system is on record already' },
            entries: linked(others),
          },
        ];
  if (Object.keys(set).length === 0) return same;
  const take: Advice = {
    kind: 'suggest',
    clause: 'prj-1.2',
    text: { zh: '照系统档案填上客户和维护期', en: 'Customer and maintenance from the file of the system' },
    set,
  };
  return [take, ...same];
}

function lateProblems(values: Values, today: string): Advice[] {
  const late = rowsOf(values['openProblems']).filter(([, { dueOn, solvedOn }]) => {
    const due = dayOf(dueOn);
    return due !== undefined && due < today && !dayOf(solvedOn);
  });
  if (late.length === 0) return [];
  const problems = late.map(([, { problem }]) => wordsOf(problem) ?? '—');
  return [
    {
      kind: 'warn',
      field: 'openProblems',
      clause: 'prj-1.2',
      text: {
        zh: `过了完成时间还没有解决：${problems.join('；')}`,
        en: `Past their date and not solved: ${problems.join('; ')}`,
      },
    },
  ];
}
