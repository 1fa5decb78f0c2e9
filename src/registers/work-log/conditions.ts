import type { Condition } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { type Cells, dayOf, momentOf, rowsOf, wordsOf } from '../values.ts';

/**
 * There is something in the log: work that was done, or a problem that is left.
 * @source prj-2.1d
 */
export const somethingLogged: Condition = ({ items, unsolved }) =>
  rowsOf(items).length > 0 || rowsOf(unsolved).length > 0 ? [] : ['items'];

/**
 * Each item has its service category and how long it took.
 * @source rep-1
 */
export const itemsComplete: Condition = ({ items }) =>
  firstLack('items', 'rep-1', rowsOf(items), (cells) => {
    if (!wordsOf(cells['category'])) return { zh: '服务类别', en: 'its service category' };
    return typeof cells['minutes'] === 'number' ? undefined : { zh: '耗时', en: 'how long it took' };
  });

/**
 * Of each problem that is left, the customer was told why, was asked to understand, and was promised a time.
 * @source prj-2.1a
 */
export const problemsExplained: Condition = ({ unsolved }) =>
  firstLack('unsolved', 'prj-2.1a', open(unsolved), (cells) => {
    if (!wordsOf(cells['explanation'])) return { zh: '原因和向客户的说明', en: 'what the customer was told' };
    if (typeof cells['consent'] !== 'boolean') return { zh: '客户是否谅解', en: 'whether the customer understands' };
    if (!wordsOf(cells['consentBy'])) return { zh: '客户方接话人', en: 'who at the customer’s was told' };
    return momentOf(cells['promisedAt']) ? undefined : { zh: '答应解决时间', en: 'the promised time' };
  });

/**
 * Each problem that is left was reported to the sales director.
 * @source prj-2.1b
 */
export const problemsReported: Condition = ({ unsolved }) =>
  firstLack('unsolved', 'prj-2.1b', open(unsolved), (cells) =>
    momentOf(cells['reportedAt']) ? undefined : { zh: '报备销售总监时间', en: 'when the sales director was told' },
  );

/** A problem that was solved on the day after all needs no promise any more. */
function open(unsolved: Parameters<typeof rowsOf>[0]): [string, Cells][] {
  return rowsOf(unsolved).filter(([, { solvedOn }]) => !dayOf(solvedOn));
}

function firstLack(
  field: string,
  clause: string,
  rows: readonly (readonly [string, Cells])[],
  lack: (cells: Cells) => Text | undefined,
): ReturnType<Condition> {
  for (const [, cells] of rows) {
    const missing = lack(cells);
    if (!missing) continue;
    const name = wordsOf(cells['problem']) ?? wordsOf(cells['what']) ?? '—';
    const fault = {
      what: { zh: `“${name}”缺${missing.zh}`, en: `“${name}” lacks ${missing.en}` },
      allowed: { zh: '逐条填写', en: 'filled in for each' },
    };
    return [{ field, clause, fault }];
  }
  return [];
}
