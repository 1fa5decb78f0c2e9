import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { money } from '#fields/money/field.ts';
import { number } from '#fields/number/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';

/** What happened, to whom it falls, and by which clause (prj-2.6, prj-5.2, prj-5.4, prj-5.6). */
const eventFields = {
  kind: choice({
    label: { zh: '性质', en: 'Kind' },
    required: true,
    clause: 'prj-5.2',
    options: { fine: { zh: '乐捐', en: 'Fine' }, award: { zh: '奖励', en: 'Award' } },
  }),
  eventOn: day({ label: { zh: '事件日期', en: 'Day of the event' }, required: true, clause: 'prj-5.2' }),
  person: staff({ label: { zh: '姓名', en: 'Person' }, required: true, clause: 'prj-5.2' }),
  basis: choice({
    label: { zh: '依据', en: 'By which clause' },
    required: true,
    clause: 'prj-5.2',
    options: {
      'prj-2.6': { zh: '服务电话无人接听', en: 'Service phone not answered' },
      'prj-5.2': { zh: '客户反映属实', en: 'Complaint found true' },
      'prj-5.6': { zh: '优化措施成效显著', en: 'Effective optimisation' },
    },
  }),
  phoneLog: reference({ label: { zh: '值守记录', en: 'Phone log' }, register: 'phone-log', clause: 'prj-2.6' }),
  complaint: reference({ label: { zh: '投诉处理单', en: 'Complaint' }, register: 'complaints', clause: 'prj-5.2' }),
  evidence: text({ label: { zh: '其他相关单据', en: 'Other papers' } }),
  account: longText({ label: { zh: '经过与核实', en: 'What happened, and how it was verified' }, clause: 'prj-5.2' }),
  liability: choice({
    label: { zh: '责任归属', en: 'Answers as' },
    clause: 'prj-5.4',
    options: {
      direct: { zh: '直接责任人', en: 'Directly responsible' },
      'team-leader': { zh: '无直接责任人，由组长承担', en: 'Team leader, nobody being directly responsible' },
    },
  }),
  achievement: longText({ label: { zh: '优化措施与成效', en: 'Measures and their effect' }, clause: 'prj-5.6' }),
};

/** What it comes to, and how (prj-2.6, prj-5.3, prj-5.5). */
const amountFields = {
  count: number({ label: { zh: '次数', en: 'Times' }, min: 1, step: 1, clause: 'prj-2.6' }),
  base: money({
    label: { zh: '基数', en: 'Base amount' },
    clause: 'prj-5.2',
    hint: {
      zh: '投诉乐捐、奖励按公司办法填写；服务电话按条款，不填',
      en: 'Of a complaint or an award, by the company’s own scale; empty for the service phone',
    },
  }),
  multipliers: rows({
    label: { zh: '加重情形', en: 'Multiplied for' },
    clause: 'prj-5.3',
    columns: {
      reason: choice({
        label: { zh: '情形', en: 'Reason' },
        required: true,
        options: {
          repeated: { zh: '同样问题重复反映', en: 'The same problem again' },
          neglected: { zh: '巡检、备份不到位', en: 'Neglected inspection or backup' },
          'false-report': { zh: '巡检报告虚假', en: 'False inspection report' },
        },
      }),
      because: text({
        label: { zh: '缘由', en: 'Because' },
        required: true,
        hint: { zh: '前一张单号、哪次巡检', en: 'The number of the earlier complaint, which inspection' },
      }),
    },
  }),
  amount: money({
    label: { zh: '金额', en: 'Amount' },
    clause: 'prj-5.2',
    hint: {
      zh: '设置中不计金额的填 0，事件照样记录',
      en: '0 where the settings levy none; the event is recorded all the same',
    },
  }),
  amountReason: text({
    label: { zh: '与算得金额不同的原因', en: 'Why it differs from what it comes to' },
    clause: 'prj-5.3',
  }),
};

/** What the person says to it, and who proposed, reviewed, approved and booked it (prj-5.6). */
const approvalFields = {
  shownOn: day({ label: { zh: '本人看过日期', en: 'Shown to the person on' } }),
  statement: longText({ label: { zh: '本人陈述', en: 'Statement of the person' }, maxLength: 2000 }),
  appeal: longText({ label: { zh: '异议', en: 'Appeal' }, maxLength: 2000 }),
  appealDecision: longText({ label: { zh: '异议的处理', en: 'Decision on the appeal' }, maxLength: 2000 }),
  proposedBy: staff({ label: { zh: '组长申请', en: 'Proposed by' }, clause: 'prj-5.6' }),
  proposedOn: day({ label: { zh: '申请日期', en: 'Proposed on' }, clause: 'prj-5.6' }),
  reviewedBy: staff({ label: { zh: '销售总监审核', en: 'Reviewed by' }, clause: 'prj-5.6' }),
  reviewedOn: day({ label: { zh: '审核日期', en: 'Reviewed on' }, clause: 'prj-5.6' }),
  approvedBy: text({ label: { zh: '管理委员会批准', en: 'Approved by' }, maxLength: 50, clause: 'prj-5.6' }),
  approvedOn: day({ label: { zh: '批准日期', en: 'Approved on' }, clause: 'prj-5.6' }),
  bookedBy: staff({ label: { zh: '会计入账', en: 'Booked by' } }),
  bookedOn: day({ label: { zh: '入账日期', en: 'Booked on' } }),
};

/** Every field of the register of fines and awards. */
export const fields = { ...eventFields, ...amountFields, ...approvalFields };
