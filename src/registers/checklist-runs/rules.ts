import { addDays } from '#domain/civil-day.ts';
import type { Rule } from '#domain/obligation.ts';
import { dueOn, figureOn, harmless } from '../due.ts';
import { dayOf, momentOf, wordsOf } from '../values.ts';
import { lastOfMonth } from './new-run.ts';
import { lackOf, runItems, runProgress } from './run-items.ts';

const CLAUSE = /^[a-z]{3}-\d+(\.\d+[a-z]?)?$/;

/**
 * A checklist is run through by the day that it is due. The clause is that of the first item that is open, else the one by
 * which records are handed in on time.
 * @source dut-5
 */
const checklistDue: Rule = ({ values, state }, context) => {
  const due = dayOf(values['due']);
  if (!due || state === 'cancelled') return undefined;
  const items = runItems(values['items']);
  const { settled, all } = runProgress(items);
  const clause = items.find((item) => lackOf(item) !== undefined)?.clause;
  const title = wordsOf(values['title']);
  return {
    clause: clause !== undefined && CLAUSE.test(clause) ? clause : 'dut-5',
    what: { zh: `完成${title ?? '检查表'}并签字`, en: 'Run through the checklist and sign it' },
    ...dueOn(due, { at: state === 'signed' ? momentOf(values['finishedAt']) : undefined }, context),
    explain: {
      zh: `${due} 当天完成；共 ${all} 项，已有结果 ${settled} 项`,
      en: `By the end of ${due}; ${settled} of ${all} items are settled`,
    },
    field: 'items',
  };
};

/**
 * The updated handbook is uploaded at the end of the month; the month-end checklist has an item for the day on which it was.
 * @source prj-2.2b
 */
const handbookMonthEnd: Rule = ({ values, state }, context) => {
  const due = dayOf(values['due']);
  const item = runItems(values['items']).find(({ itemId }) => itemId === 'handbook-uploaded');
  if (!due || !item || values['template'] !== 'month-end' || state === 'cancelled') return undefined;
  const { value } = figureOn(context.figures, 'prj-2.2b.upload', 'month-end', due);
  const last = addDays(lastOfMonth(due), value);
  return {
    clause: 'prj-2.2b',
    what: { zh: '上传更新后的手册', en: 'Upload the updated handbook' },
    ...dueOn(last, { on: item.result === 'done' ? dayOf(item.note) : undefined }, context),
    explain: {
      zh: `${due.slice(0, 'YYYY-MM'.length)} 的手册，月底上传`,
      en: `The handbook of ${due.slice(0, 'YYYY-MM'.length)} is uploaded at the end of the month`,
    },
    field: 'items',
  };
};

/** What a run obliges to: the catalogue’s name for the upload, and the day that the run itself is due. */
export const checklistRunRules = {
  'checklist-due': harmless(checklistDue),
  'handbook-month-end': harmless(handbookMonthEnd),
} satisfies Record<string, Rule>;
