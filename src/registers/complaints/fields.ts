import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { moment } from '#fields/instant/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { phone } from '#fields/phone/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';

/** Who complains about what, in their own words (rep-17, prj-2.1c, prj-3.2d). */
const saidFields = {
  receivedAt: moment({ label: { zh: '受理时间', en: 'Received at' }, required: true, clause: 'rep-20' }),
  takenBy: staff({ label: { zh: '受理人', en: 'Taken by' }, clause: 'rep-20' }),
  customer: reference({
    label: { zh: '客户名称', en: 'Customer' },
    register: 'customers',
    required: true,
    clause: 'rep-17',
  }),
  contact: text({ label: { zh: '联系人', en: 'Contact' }, maxLength: 50 }),
  phone: phone({ label: { zh: '电话', en: 'Phone' } }),
  address: text({ label: { zh: '地址', en: 'Address' } }),
  nature: choice({
    label: { zh: '意见种类', en: 'Nature' },
    required: true,
    clause: 'rep-17',
    hint: { zh: '对已经发生的事不满，就是抱怨', en: 'Displeasure at what has happened is a complaint' },
    options: { complaint: { zh: '抱怨', en: 'A complaint' }, suggestion: { zh: '建议', en: 'A suggestion' } },
  }),
  source: choice({
    label: { zh: '来源', en: 'Source' },
    required: true,
    clause: 'rep-17',
    options: {
      card: { zh: '意见调查卡', en: 'Survey card' },
      survey: { zh: '服务调查表', en: 'Periodic survey' },
      call: { zh: '来电', en: 'Telephone call' },
      letter: { zh: '来函', en: 'Letter' },
      'in-person': { zh: '当面', en: 'In person' },
    },
  }),
  survey: reference({ label: { zh: '调查卡', en: 'Card' }, register: 'surveys', clause: 'rep-17' }),
  callIn: reference({ label: { zh: '叫修', en: 'Call-in' }, register: 'call-ins' }),
  trigger: choice({
    label: { zh: '起因', en: 'Caused by' },
    clause: 'prj-2.1c',
    options: {
      delay: { zh: '处理不及时', en: 'Delay' },
      'no-notice': { zh: '调整未告知', en: 'A change without notice' },
      'inspection-backup': { zh: '巡检或备份不到位', en: 'Neglected inspection or backup' },
      service: { zh: '服务质量', en: 'Quality of the service' },
      product: { zh: '产品质量', en: 'Quality of the product' },
      other: { zh: '其他', en: 'Something else' },
    },
  }),
  words: longText({
    label: { zh: '投诉内容', en: 'What was said' },
    required: true,
    clause: 'rep-17',
    hint: { zh: '照抄客户原话，念给客户核对', en: 'In the customer’s own words, read back to them' },
  }),
  demand: longText({ label: { zh: '客户要求', en: 'What the customer asks for' }, maxLength: 1000 }),
};

/** How grave it is, and who was shown it (rep-20). */
const gravityFields = {
  gravity: choice({
    label: { zh: '情节', en: 'Gravity' },
    clause: 'rep-20',
    options: { serious: { zh: '重大', en: 'Serious' }, ordinary: { zh: '一般', en: 'Ordinary' } },
  }),
  gravityReason: text({ label: { zh: '判定理由', en: 'Reason for the gravity' }, clause: 'rep-20' }),
  submittedAt: moment({
    label: { zh: '呈副总经理时间', en: 'Shown to the deputy general manager at' },
    clause: 'rep-20',
  }),
  deputyHandling: longText({
    label: { zh: '副总经理核阅意见', en: 'Deputy general manager’s handling' },
    maxLength: 2000,
    clause: 'rep-20',
    hint: { zh: '提前处理的要求', en: 'What is to be done ahead of other things' },
  }),
};

/** That somebody went there, what was found, and what was answered (rep-20 … rep-22). */
const handlingFields = {
  visitedWho: choice({
    label: { zh: '前往方式', en: 'Visit by' },
    clause: 'rep-22',
    options: {
      supervisor: { zh: '服务主任亲自', en: 'The supervisor in person' },
      delegate: { zh: '专人', en: 'Somebody sent' },
    },
  }),
  visitor: staff({ label: { zh: '前往处理人', en: 'Visited by' }, clause: 'rep-22' }),
  visitAgreedAt: moment({ label: { zh: '约定前往时间', en: 'Visit agreed for' }, clause: 'rep-22' }),
  visitedAt: moment({ label: { zh: '前往时间', en: 'Visited at' }, clause: 'rep-22' }),
  findings: longText({ label: { zh: '调查与处理经过', en: 'Findings' }, clause: 'rep-20' }),
  chases: rows({
    label: { zh: '催办与协助', en: 'Chased and helped' },
    clause: 'rep-21',
    columns: {
      on: day({ label: { zh: '日期', en: 'On' }, required: true }),
      by: staff({ label: { zh: '催办人', en: 'By' } }),
      unit: text({ label: { zh: '承办单位', en: 'Department' }, maxLength: 50 }),
      progress: longText({
        label: { zh: '进展与困难', en: 'Progress and difficulties' },
        required: true,
        maxLength: 1000,
      }),
      help: text({ label: { zh: '协助办法', en: 'Help' } }),
      nextOn: day({ label: { zh: '下一步时间', en: 'Next on' } }),
    },
  }),
  answerPromisedAt: moment({ label: { zh: '约定答复时间', en: 'Answer promised for' }, clause: 'rep-20' }),
  answerHow: choice({
    label: { zh: '答复方式', en: 'Answered by' },
    clause: 'rep-20',
    options: {
      letter: { zh: '函告', en: 'Letter' },
      written: { zh: '书面', en: 'Other writing' },
      phone: { zh: '电话', en: 'Telephone' },
    },
  }),
  answeredAt: moment({ label: { zh: '答复时间', en: 'Answered at' }, clause: 'rep-20' }),
  answeredBy: staff({ label: { zh: '答复人', en: 'Answer given by' }, clause: 'rep-20' }),
  answer: longText({
    label: { zh: '答复内容', en: 'Answer' },
    clause: 'rep-20',
    hint: { zh: '查明的事实、已做的处理', en: 'What was found, and what has been done' },
  }),
  accepted: yesNo({ label: { zh: '客户是否接受', en: 'Accepted by the customer' } }),
};

/** Whether it is true, whose it was, and what is done about it (prj-5.2 … prj-5.4, ret-3). */
const outcomeFields = {
  verified: choice({
    label: { zh: '核实结果', en: 'Found to be' },
    clause: 'prj-5.2',
    options: {
      true: { zh: '属实', en: 'True' },
      partly: { zh: '部分属实', en: 'Partly true' },
      untrue: { zh: '不属实', en: 'Not true' },
    },
  }),
  responsible: staff({ label: { zh: '责任人', en: 'Person responsible' }, clause: 'prj-5.2' }),
  nobodyDirect: yesNo({
    label: { zh: '找不到直接责任人', en: 'Nobody directly responsible' },
    clause: 'prj-5.4',
    hint: { zh: '找不到的，责任人写组长', en: 'Then the team leader is the person responsible' },
  }),
  department: text({ label: { zh: '责任部门', en: 'Responsible department' }, maxLength: 50, clause: 'ret-3' }),
  measures: longText({ label: { zh: '改进措施', en: 'Measures' }, clause: 'ret-3' }),
  earlier: reference({
    label: { zh: '同样问题的前一张投诉', en: 'Earlier complaint about the same' },
    register: 'complaints',
    clause: 'prj-5.3',
  }),
  sameConfirmedBy: staff({ label: { zh: '重复反映认定人', en: 'Confirmed to be the same by' }, clause: 'prj-5.3' }),
  outcome: longText({ label: { zh: '处理结果', en: 'Outcome' }, clause: 'rep-20' }),
};

/** Every field of the register of complaints. */
export const fields = { ...saidFields, ...gravityFields, ...handlingFields, ...outcomeFields };
