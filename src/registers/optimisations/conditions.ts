import type { Condition, Want } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { dayOf, rowsOf, wordsOf } from '../values.ts';

/** The month is written as its first day, so that all reports of a month are found under one. */
export const wholeMonth: Condition = ({ month }) => {
  const day = dayOf(month);
  if (!day || day.endsWith('-01')) return [];
  const first = `${day.slice(0, 'YYYY-MM'.length)}-01`;
  return [
    wrong('month', undefined, {
      what: { zh: `月份写的是 ${day}`, en: `The month is written as ${day}` },
      allowed: { zh: `当月一日，${first}`, en: `the first day of it, ${first}` },
    }),
  ];
};

/**
 * Each problem names the department that is responsible for it and a date by which it should be solved.
 * @source prj-2.4a
 */
export const problemsComplete: Condition = ({ problems }) => {
  const rows = rowsOf(problems);
  const row = rows.findIndex(([, { department, suggestedOn }]) => !wordsOf(department) || !dayOf(suggestedOn));
  const cells = rows[row]?.[1];
  if (!cells) return [];
  const missing: Text = wordsOf(cells['department'])
    ? { zh: '建议完成时间', en: 'the suggested date' }
    : { zh: '责任部门', en: 'the responsible department' };
  return [
    wrong('problems', 'prj-2.4a', {
      what: { zh: `问题第 ${row + 1} 行缺${missing.zh}`, en: `Problem ${row + 1} lacks ${missing.en}` },
      allowed: { zh: '问题说明、责任部门和建议完成时间一样不缺', en: 'problem, department and date, for each' },
    }),
  ];
};

/**
 * Each measure is done, or taken over into the next report.
 * @source prj-2.4c
 */
export const measuresSettled: Condition = ({ measures }) => {
  const row = rowsOf(measures).findIndex(([, { doneOn, carriedOver }]) => !dayOf(doneOn) && carriedOver !== true);
  if (row < 0) return [];
  return [
    wrong('measures', 'prj-2.4c', {
      what: {
        zh: `措施第 ${row + 1} 行没有完成，也没有转入下月`,
        en: `Measure ${row + 1} is neither done nor taken over`,
      },
      allowed: { zh: '完成日期，或已转入下月', en: 'the day on which it was done, or that it was taken over' },
    }),
  ];
};

function wrong(field: string, clause: string | undefined, fault: NonNullable<Want['fault']>): Want {
  return { field, ...(clause && { clause }), fault };
}
