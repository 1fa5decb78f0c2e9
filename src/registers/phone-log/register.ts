import { defineRegister } from '#domain/register.ts';
import { forwards } from '../conditions.ts';
import { dayOf } from '../values.ts';
import { phoneLogAdvice } from './advice.ts';
import { callsAccounted } from './conditions.ts';
import { fields } from './fields.ts';
import { phoneLogId } from './phone-log-id.ts';
import { phoneLogRules } from './rules.ts';

const CLOSED = ['on', 'roster', forwards(fields, 'roster'), callsAccounted, 'closedBy'];

/** 服务电话值守记录: one entry a day, with who was on duty when and every call (prj-2.6). */
export default defineRegister({
  id: 'phone-log',
  prefix: 'PH',
  version: 1,
  title: { zh: '服务电话值守记录', en: 'Service-phone log' },
  group: 'service',
  clauses: ['prj-2.6', 'rep-3'],
  fields,
  list: ['no', 'on', 'roster', 'calls', 'closedBy', 'checkedBy', 'state'],
  key: 'on',
  entryId: ({ on }) => {
    const day = dayOf(on);
    return day && phoneLogId(day);
  },
  name: ['on'],
  rules: phoneLogRules,
  advice: phoneLogAdvice,
  states: {
    open: { label: { zh: '值守中', en: 'On duty' }, needs: ['on', forwards(fields, 'roster')], next: ['closed'] },
    closed: { label: { zh: '已交班', en: 'Closed' }, needs: CLOSED, next: ['checked', 'open'] },
    checked: { label: { zh: '组长已核', en: 'Checked' }, needs: [...CLOSED, 'checkedBy'], next: [] },
  },
  dayField: 'on',
});
