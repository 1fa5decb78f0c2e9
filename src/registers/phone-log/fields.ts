import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { moment } from '#fields/instant/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { phone } from '#fields/phone/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';

/** The service phone of one day: who was on duty when, and every call (prj-2.6, rep-3). */
export const fields = {
  on: day({ label: { zh: '日期', en: 'Day' }, required: true, clause: 'prj-2.6' }),
  roster: rows({
    label: { zh: '值守表', en: 'Roster' },
    clause: 'prj-2.6',
    hint: { zh: '规定时段内不得空岗', en: 'Without a gap in the hours of the service phone' },
    columns: {
      from: moment({ label: { zh: '起', en: 'From' }, required: true }),
      until: moment({ label: { zh: '止', en: 'Until' }, required: true }),
      who: staff({ label: { zh: '电话负责人', en: 'On duty' }, required: true, clause: 'prj-2.6' }),
      standby: staff({ label: { zh: '顶替的人', en: 'Stand-in' } }),
    },
  }),
  calls: rows({
    label: { zh: '来电', en: 'Calls' },
    clause: 'prj-2.6',
    columns: {
      at: moment({ label: { zh: '来电时间', en: 'At' }, required: true, clause: 'prj-2.6' }),
      result: choice({
        label: { zh: '接听', en: 'Answered' },
        required: true,
        clause: 'prj-2.6',
        options: { answered: { zh: '已接', en: 'Yes' }, missed: { zh: '无人接听', en: 'Nobody answered' } },
      }),
      number: phone({ label: { zh: '号码', en: 'Number' } }),
      customer: text({ label: { zh: '客户名称', en: 'Customer' }, maxLength: 100, clause: 'rep-3' }),
      address: text({ label: { zh: '地址', en: 'Address' }, clause: 'rep-3' }),
      model: text({ label: { zh: '型号', en: 'Model' }, maxLength: 100, clause: 'rep-3' }),
      matter: longText({ label: { zh: '故障现象或事由', en: 'Symptom or matter' }, maxLength: 1000, clause: 'ret-6' }),
      answeredBy: staff({ label: { zh: '接听人', en: 'Answered by' } }),
      outcome: text({ label: { zh: '处理结果', en: 'Outcome' } }),
      callIn: reference({ label: { zh: '转叫修', en: 'Call-in' }, register: 'call-ins', clause: 'rep-3' }),
      missedWhy: text({ label: { zh: '未接或占线的原因', en: 'Why nobody answered' } }),
      calledBackAt: moment({ label: { zh: '回拨时间', en: 'Called back at' } }),
    },
  }),
  handover: longText({
    label: { zh: '换班交接', en: 'Handed over' },
    maxLength: 2000,
    hint: { zh: '交出人、接手人、时间、未了事项', en: 'From whom to whom, when, and what is still open' },
  }),
  closedBy: staff({ label: { zh: '交班人', en: 'Closed by' }, clause: 'prj-2.6' }),
  checkedBy: staff({ label: { zh: '核对组长', en: 'Checked by' }, clause: 'prj-2.6' }),
};
