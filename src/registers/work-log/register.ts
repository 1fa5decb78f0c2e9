import { defineRegister } from '#domain/register.ts';
import { dayOf } from '../values.ts';
import { workLogAdvice } from './advice.ts';
import { itemsComplete, problemsExplained, problemsReported, somethingLogged } from './conditions.ts';
import { logFields } from './fields.ts';
import { workLogRules } from './rules.ts';
import { workLogId } from './work-log-id.ts';

const LOGGED = [somethingLogged, 'loggedAt', itemsComplete, problemsExplained, problemsReported];

/** 工作日志: what each of the team did on a day, and what is left with a promise to the customer (prj-2.1, rep-1). */
export default defineRegister({
  id: 'work-log',
  prefix: 'WL',
  version: 1,
  title: { zh: '工作日志', en: 'Work log' },
  group: 'projects',
  clauses: ['prj-2.1a', 'prj-2.1b', 'prj-2.1d', 'prj-2.2a', 'rep-1'],
  fields: logFields,
  list: ['no', 'day', 'person', 'items', 'unsolved', 'loggedAt', 'state'],
  entryId: ({ person, day }) => {
    const on = dayOf(day);
    return typeof person === 'string' && on ? workLogId(person, on) : undefined;
  },
  name: ['person', 'day'],
  papers: {
    'open-problems-report': { title: { zh: '未解决问题报备单', en: 'Open-problems report' }, clause: 'prj-2.1b' },
  },
  rules: workLogRules,
  advice: workLogAdvice,
  states: {
    writing: { label: { zh: '记录中', en: 'Being written' }, next: ['logged'] },
    logged: { label: { zh: '已记完', en: 'Logged' }, needs: LOGGED, next: ['read', 'writing'] },
    read: { label: { zh: '组长已阅', en: 'Read' }, needs: [...LOGGED, 'readBy', 'readOn'], next: [] },
  },
  dayField: 'day',
});
