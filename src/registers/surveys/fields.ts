import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { phone } from '#fields/phone/field.ts';
import { reference } from '#fields/reference/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';
import { callAspects, periodicAspects } from './grades.ts';

/** Whom the card goes to, about which call and whose work (rep-18). */
const cardFields = {
  kind: choice({
    label: { zh: '种类', en: 'Kind' },
    required: true,
    clause: 'rep-18',
    options: {
      'per-call': { zh: '叫修意见卡', en: 'Card for a call' },
      periodic: { zh: '定期调查', en: 'Periodic survey' },
    },
  }),
  customer: reference({
    label: { zh: '客户名称', en: 'Customer' },
    register: 'customers',
    required: true,
    clause: 'rep-16',
  }),
  callIn: reference({ label: { zh: '叫修', en: 'Call-in' }, register: 'call-ins', clause: 'rep-18' }),
  calledOn: day({ label: { zh: '叫修日期', en: 'Called on' }, clause: 'rep-18' }),
  servedOn: day({
    label: { zh: '服务日期', en: 'Served on' },
    hint: { zh: '没有修妥的先编卡，服务完了再发', en: 'Of an unfinished call, the card waits until it is done' },
  }),
  technician: staff({
    label: { zh: '服务技术员', en: 'Technician' },
    clause: 'rep-17',
    hint: { zh: '照叫修登记；本人不经手自己的卡', en: 'As the call has it; nobody handles their own card' },
  }),
  model: text({ label: { zh: '产品型号', en: 'Model' }, maxLength: 100 }),
  phone: phone({ label: { zh: '电话', en: 'Phone' } }),
  plannedOn: day({ label: { zh: '计划调查日期', en: 'Planned for' }, clause: 'gen-1.5' }),
  how: choice({
    label: { zh: '调查方式', en: 'Asked by' },
    clause: 'rep-18',
    options: {
      card: { zh: '寄发印好的卡', en: 'Printed card' },
      phone: { zh: '电话询问', en: 'Telephone' },
      device: { zh: '在设备上填写', en: 'On the device' },
    },
  }),
  sentOn: day({ label: { zh: '发卡日期', en: 'Sent on' }, clause: 'rep-18' }),
};

/** What the customer says besides the ratings, and where it went (rep-17, rep-20). */
const opinionFields = {
  answeredOn: day({ label: { zh: '收卡日期', en: 'Answered on' }, clause: 'rep-16' }),
  enteredBy: staff({
    label: { zh: '录入人', en: 'Entered by' },
    clause: 'rep-17',
    hint: { zh: '服务部的人，不得是被评的技术员', en: 'Of the service department, never the technician who is rated' },
  }),
  suggestion: longText({
    label: { zh: '建议', en: 'Suggestion' },
    clause: 'rep-17',
    hint: { zh: '照抄原话', en: 'In their own words' },
  }),
  hasComplaint: yesNo({ label: { zh: '有没有抱怨', en: 'Complains' }, clause: 'rep-17' }),
  complaint: longText({
    label: { zh: '抱怨', en: 'Complaint' },
    clause: 'rep-17',
    hint: { zh: '哪一天、什么事，照抄原话', en: 'Which day and what, in their own words' },
  }),
  replyWish: choice({
    label: { zh: '希望怎样答复', en: 'Wants an answer' },
    clause: 'rep-20',
    options: {
      written: { zh: '书面', en: 'In writing' },
      phone: { zh: '电话', en: 'By telephone' },
      none: { zh: '不必答复', en: 'None' },
    },
  }),
  gravity: choice({
    label: { zh: '意见性质', en: 'Gravity' },
    clause: 'rep-20',
    options: {
      serious: { zh: '情节重大，呈副总经理', en: 'Serious, to the deputy general manager' },
      ordinary: { zh: '一般', en: 'Ordinary' },
    },
  }),
  complaintEntry: reference({
    label: { zh: '投诉处理单', en: 'Complaint record' },
    register: 'complaints',
    clause: 'rep-20',
  }),
  forwardedTo: text({
    label: { zh: '建议送交部门', en: 'Suggestion passed on to' },
    maxLength: 100,
    clause: 'gen-1.5',
  }),
};

/** Every field of the register of surveys. */
export const fields = { ...cardFields, ...callAspects, ...periodicAspects, ...opinionFields };
