import type { Advice, Advise } from '#domain/advice.ts';
import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { epochMilliseconds, type Instant } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { isRecord } from '#fields/fault.ts';
import { rowIdAfter } from '#fields/new-row-id.ts';
import { linked } from '../linked.ts';
import { type Cells, dayOf, rowsOf, wordsOf } from '../values.ts';
import { reportFields } from './fields.ts';
import { firstOfMonth } from './optimisation-id.ts';

/** Another report of the same month, and what the last one before it left undone. */
export const optimisationAdvice: Advise = async ({ id, values, state }, lookup, { now }) => {
  const day = dayOf(values['month']);
  if (!day) return [];
  const month = firstOfMonth(day);
  const others = (await lookup.all('optimisations')).flatMap((report) => {
    const its = dayOf(report.values['month']);
    return its && report.id !== id ? [{ report, month: firstOfMonth(its) }] : [];
  });
  const same = others.filter((other) => other.month === month).map(({ report }) => report);
  const before = others.filter((other) => other.month < month).toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const last = before.at(-1);
  return [...sameMonth(same), ...(last && state === 'draft' ? leftUndone(values, last.report, last.month, now) : [])];
};

function sameMonth(reports: readonly Entry[]): Advice[] {
  if (reports.length === 0) return [];
  return [
    {
      kind: 'warn',
      field: 'month',
      clause: 'prj-2.4a',
      text: { zh: '这个月已有一份报告', en: 'There is a report of this month already' },
      entries: linked(reports),
    },
  ];
}

/** Measures of the last report that are not done and not in this one yet, to be taken over. */
function leftUndone(values: Values, report: Entry, month: CivilDay, now: Instant): Advice[] {
  const held = values['measures'] ?? {};
  if (!isRecord(held)) return [];
  const here = new Set(rowsOf(held).map(([, { measure }]) => wordsOf(measure)?.trim()));
  const undone = rowsOf(report.values['measures'])
    .map(([, cells]) => cells)
    .filter(({ measure, doneOn }) => wordsOf(measure) && !dayOf(doneOn) && !here.has(wordsOf(measure)?.trim()));
  if (undone.length === 0) return [];
  const measures: Record<string, Json> = { ...held };
  for (const cells of undone) {
    measures[rowIdAfter(Object.keys(measures), epochMilliseconds(now))] = takenOver(cells, month);
  }
  if (reportFields.measures.fault(measures)) return [];
  return [
    {
      kind: 'suggest',
      field: 'measures',
      clause: 'prj-2.4c',
      text: {
        zh: `${month.slice(0, 7)} 的报告还有 ${undone.length} 项措施没有完成，转入本月：${undone.map(({ measure }) => measure).join('；')}`,
        en: `Of the report of ${month.slice(0, 7)}, ${undone.length} measure(s) are not done, to be taken over`,
      },
      set: { measures },
      entries: linked([report]),
    },
  ];
}

function takenOver({ measure, responsible, dueOn, firstMonth }: Cells, month: CivilDay): Json {
  const [who, due] = [wordsOf(responsible), dayOf(dueOn)];
  return {
    measure: wordsOf(measure) ?? '',
    ...(who && { responsible: who }),
    ...(due && { dueOn: due }),
    firstMonth: dayOf(firstMonth) ?? month,
  };
}
