import { type Condition, defineRegister } from '#domain/register.ts';
import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { rows } from '#fields/rows/field.ts';
import { text } from '#fields/text/field.ts';
import { workingHours } from '#fields/working-hours/field.ts';

/** The fields with the hours of each weekday, Monday first. */
export const WEEKDAY_FIELDS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const weekdays = {
  monday: workingHours({
    label: { zh: '周一', en: 'Monday' },
    clause: 'rep-14',
    hint: { zh: '如 09:00-12:00 13:00-18:00；休息日留空', en: 'Such as 09:00-12:00 13:00-18:00; empty for a day off' },
  }),
  tuesday: workingHours({ label: { zh: '周二', en: 'Tuesday' } }),
  wednesday: workingHours({ label: { zh: '周三', en: 'Wednesday' } }),
  thursday: workingHours({ label: { zh: '周四', en: 'Thursday' } }),
  friday: workingHours({ label: { zh: '周五', en: 'Friday' } }),
  saturday: workingHours({ label: { zh: '周六', en: 'Saturday' } }),
  sunday: workingHours({ label: { zh: '周日', en: 'Sunday' } }),
};

/** In a week without any working hours no deadline would ever come. */
const someHours: Condition = (values) => (WEEKDAY_FIELDS.some((name) => values[name]) ? [] : ['monday']);

/** 工作日历: the working hours by which rep-14 counts, as in force from a day, and the days that differ from them. */
export default defineRegister({
  id: 'calendar',
  prefix: 'CA',
  version: 1,
  title: { zh: '工作日历', en: 'Working calendar' },
  group: 'settings',
  clauses: ['rep-14'],
  fields: {
    validFrom: day({
      label: { zh: '自何日起', en: 'In force from' },
      required: true,
      clause: 'rep-14',
      hint: { zh: '到下一份工作日历生效为止', en: 'Until the next working calendar is in force' },
    }),
    ...weekdays,
    makeUpHours: workingHours({
      label: { zh: '调休日的工作时间', en: 'Hours of make-up days' },
      hint: {
        zh: '周末上班的日子；留空则与周一相同',
        en: 'Of days of the weekend that are worked; empty: as on Monday',
      },
    }),
    exceptions: rows({
      label: { zh: '例外的日子', en: 'Exceptions' },
      hint: {
        zh: '公司自定的放假、上班，优先于公布的放假安排',
        en: 'Of the company’s own; they come before the public holidays',
      },
      maxRows: 2000,
      columns: {
        day: day({ label: { zh: '日期', en: 'Day' }, required: true }),
        kind: choice({
          label: { zh: '放假或上班', en: 'Off or work' },
          required: true,
          options: { off: { zh: '放假', en: 'Off' }, work: { zh: '上班', en: 'Work' } },
        }),
        reason: text({ label: { zh: '事由', en: 'Reason' }, required: true, maxLength: 100 }),
      },
    }),
    holidaysUntil: day({
      label: { zh: '放假安排已录到', en: 'Holidays entered until' },
      hint: {
        zh: '下一年的放假安排公布后逐日录入，录全了填年末；不填则以本手册所带的为准',
        en: 'Once all holidays of a newly published year stand among the exceptions, its last day',
      },
    }),
    notes: longText({ label: { zh: '备注', en: 'Notes' } }),
  },
  list: ['no', 'validFrom', 'monday', 'saturday', 'sunday', 'exceptions', 'state'],
  name: ['validFrom'],
  states: {
    'in-use': { label: { zh: '使用中', en: 'In use' }, needs: [someHours], next: ['withdrawn'] },
    withdrawn: { label: { zh: '已撤下', en: 'Withdrawn' }, reason: true, next: [] },
  },
  dayField: 'validFrom',
});
