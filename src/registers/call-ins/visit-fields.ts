import type { Condition } from '#domain/register.ts';
import { choice } from '#fields/choice/field.ts';
import { moment } from '#fields/instant/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { photos } from '#fields/photos/field.ts';
import { rows } from '#fields/rows/field.ts';
import { signature } from '#fields/signature/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';
import { labourField, partsField } from '../work-rows.ts';

/** Who is sent, with which voucher, and when (flo-1.2 … flo-1.4, rep-14). */
export const dispatchFields = {
  sentToSupervisorAt: moment({ label: { zh: '送服务主任时间', en: 'Sent to the supervisor at' }, clause: 'flo-1.2' }),
  voucherNumber: text({ label: { zh: '服务凭证号', en: 'Voucher number' }, maxLength: 50, clause: 'rep-3' }),
  technician: staff({ label: { zh: '技术员', en: 'Technician' }, clause: 'flo-1.3' }),
  expiredCertificates: text({
    label: { zh: '过期或缺少的证书', en: 'Expired or missing certificates' },
    clause: 'ret-5',
    hint: { zh: '派工当天查得', en: 'As found on the day of dispatch' },
  }),
  certificateNote: longText({
    label: { zh: '证书过期仍派工的原因', en: 'Why sent without a valid certificate' },
    maxLength: 1000,
    clause: 'ret-5',
    hint: { zh: '谁同意、为什么、何时补办', en: 'Who agreed, why, and when it will be put right' },
  }),
  dispatchedAt: moment({ label: { zh: '派工时间', en: 'Dispatched at' }, clause: 'rep-13' }),
  departedAt: moment({ label: { zh: '出发时间', en: 'Departed at' }, clause: 'flo-2.2' }),
  appointments: rows({
    label: { zh: '客户另约时间', en: 'Appointments' },
    clause: 'rep-14',
    hint: {
      zh: '从约定时起，到约定的上门时间止，停止计时',
      en: 'The clock stops from the agreement to the time agreed',
    },
    columns: {
      from: moment({ label: { zh: '起', en: 'From' }, required: true }),
      until: moment({ label: { zh: '止', en: 'Until' }, required: true }),
      agreedBy: text({ label: { zh: '客户方约定人', en: 'Agreed by' }, required: true, maxLength: 50 }),
      reason: text({ label: { zh: '原因', en: 'Reason' }, required: true }),
    },
  }),
  arrivedAt: moment({ label: { zh: '到场时间', en: 'Arrived at' }, clause: 'rep-14' }),
};

/**
 * Somebody without a valid certificate is sent only with the reason on record.
 * @source ret-5
 */
export const certificateExcused: Condition = ({ expiredCertificates }) =>
  expiredCertificates ? ['certificateNote'] : [];

/** What was found and done at the customer's (flo-1.5 … flo-1.8, rep-4, rep-6). */
export const workFields = {
  faultFound: longText({ label: { zh: '实际故障', en: 'Fault found' }, clause: 'flo-1.5' }),
  faultDiffers: yesNo({ label: { zh: '与申报不符', en: 'Differs from the report' }, clause: 'flo-1.5' }),
  cause: choice({
    label: { zh: '原因类别', en: 'Cause' },
    clause: 'gen-1.1',
    options: {
      manufacture: { zh: '制造', en: 'Manufacture' },
      assembly: { zh: '装配', en: 'Assembly' },
      design: { zh: '设计', en: 'Design' },
      material: { zh: '材料', en: 'Material' },
      use: { zh: '使用', en: 'Use' },
      other: { zh: '其他', en: 'Other' },
    },
  }),
  responsibleDepartment: text({
    label: { zh: '责任部门', en: 'Responsible department' },
    maxLength: 50,
    clause: 'ret-3',
  }),
  workDone: longText({ label: { zh: '处理经过', en: 'Work done' }, clause: 'flo-1.8' }),
  parts: partsField({ label: { zh: '所用零件', en: 'Parts' }, clause: 'ret-10' }),
  labour: labourField({ label: { zh: '工时', en: 'Labour' }, clause: 'ret-10' }),
  escalations: rows({
    label: { zh: '问题升级', en: 'Escalations' },
    clause: 'flo-1.6',
    columns: {
      at: moment({ label: { zh: '反馈时间', en: 'At' }, required: true }),
      toWhom: text({ label: { zh: '反馈给谁', en: 'To whom' }, required: true }),
      plan: longText({ label: { zh: '确定的方案', en: 'Plan' } }),
    },
  }),
  checklist: rows({
    label: { zh: '上门检查表', en: 'Site-visit checklist' },
    clause: 'ret-7',
    columns: {
      item: text({ label: { zh: '检查项', en: 'Item' }, required: true, maxLength: 100 }),
      done: yesNo({ label: { zh: '已做', en: 'Done' } }),
      note: text({ label: { zh: '说明', en: 'Note' } }),
    },
  }),
  checklistVersion: text({ label: { zh: '检查表版本', en: 'Checklist version' }, maxLength: 50, clause: 'ret-7' }),
  photos: photos({ label: { zh: '现场照片', en: 'Photos' }, clause: 'ret-8' }),
  finishedAt: moment({ label: { zh: '离场时间', en: 'Finished at' }, clause: 'rep-4' }),
  customerSignature: signature({ label: { zh: '客户签字', en: 'Customer’s signature' }, clause: 'rep-4' }),
  receiptNumber: text({
    label: { zh: '领取收据号', en: 'Goods receipt number' },
    maxLength: 50,
    clause: 'rep-6',
    hint: { zh: '商品带回时开给客户的收据', en: 'The receipt given for goods that were taken back' },
  }),
};
