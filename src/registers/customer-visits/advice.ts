import type { Advice, Advise } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { linked } from '../linked.ts';
import { dayOf, rowsOf, wordsOf } from '../values.ts';
import { quarterOf } from './quarter-plan.ts';

/** What was promised to the customer before and is not answered, and another revisit in the same quarter. */
export const visitAdvice: Advise = async ({ id, values, state }, lookup) => {
  const customer = wordsOf(values['customer']);
  if (!customer || state === 'closed' || state === 'cancelled') return [];
  const others = (await lookup.naming(customer, 'customer-visits')).filter(
    (other) => other.id !== id && other.state !== 'cancelled' && other.values['customer'] === customer,
  );
  return [...promised(others), ...sameQuarter(values, others)];
};

function promised(visits: readonly Entry[]): Advice[] {
  const open = visits.flatMap((visit) =>
    rowsOf(visit.values['findings']).flatMap(([, { finding, kind, answeredOn }]) =>
      kind === 'praise' || dayOf(answeredOn) || !wordsOf(finding) ? [] : [{ visit, finding: wordsOf(finding) }],
    ),
  );
  if (open.length === 0) return [];
  const visitsOnce = [...new Set(open.map(({ visit }) => visit))];
  return [
    {
      kind: 'note',
      field: 'customer',
      clause: 'prj-2.5',
      text: {
        zh: `上次提出、还没有回话的：${open.map(({ finding }) => finding).join('；')}`,
        en: `Brought up before and not answered yet: ${open.map(({ finding }) => finding).join('; ')}`,
      },
      entries: linked(visitsOnce),
    },
  ];
}

function sameQuarter(values: Values, visits: readonly Entry[]): Advice[] {
  const month = dayOf(values['plannedMonth']);
  if (!month || values['kind'] !== 'revisit') return [];
  const same = visits.filter(({ values: other }) => {
    const theirs = dayOf(other['plannedMonth']);
    return other['kind'] === 'revisit' && theirs !== undefined && quarterOf(theirs) === quarterOf(month);
  });
  if (same.length === 0) return [];
  return [
    {
      kind: 'warn',
      field: 'plannedMonth',
      clause: 'prj-2.5',
      text: { zh: '本季度已为该客户排了回访', en: 'A revisit of this customer is planned for the quarter already' },
      entries: linked(same),
    },
  ];
}
