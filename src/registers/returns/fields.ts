import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { money } from '#fields/money/field.ts';
import { number } from '#fields/number/field.ts';
import { phone } from '#fields/phone/field.ts';
import { photos } from '#fields/photos/field.ts';
import { reference } from '#fields/reference/field.ts';
import { signature } from '#fields/signature/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';
import { workFields } from '../call-ins/visit-fields.ts';

/** What is written down when a customer wants to return or exchange something (ret-1, ret-6). */
const askedFields = {
  receivedOn: day({ label: { zh: '受理日期', en: 'Received on' }, required: true, clause: 'ret-1' }),
  handler: staff({
    label: { zh: '对接人', en: 'Handled by' },
    clause: 'ret-1',
    hint: { zh: '客户只认一个对接人', en: 'The one person whom the customer deals with' },
  }),
  kind: choice({
    label: { zh: '办理方式', en: 'Kind' },
    required: true,
    clause: 'ret-1',
    options: { return: { zh: '退货', en: 'Return' }, exchange: { zh: '换货', en: 'Exchange' } },
  }),
  customer: reference({
    label: { zh: '客户', en: 'Customer' },
    register: 'customers',
    required: true,
    clause: 'ret-6',
  }),
  phone: phone({ label: { zh: '电话', en: 'Phone' }, clause: 'ret-6' }),
  address: text({ label: { zh: '取货地址', en: 'Collect from' }, clause: 'ret-6' }),
  callIn: reference({ label: { zh: '叫修', en: 'Call-in' }, register: 'call-ins' }),
  asset: reference({ label: { zh: '设备', en: 'Asset' }, register: 'assets' }),
  model: text({ label: { zh: '商品型号', en: 'Model' }, maxLength: 100, clause: 'ret-6' }),
  serial: text({
    label: { zh: '退回件出厂编号', en: 'Serial number returned' },
    maxLength: 100,
    clause: 'ret-3',
    hint: { zh: '现场、入库各核一次', en: 'Compared on site and again in the warehouse' },
  }),
  quantity: number({ label: { zh: '数量', en: 'Quantity' }, min: 1, step: 1 }),
  boughtOn: day({ label: { zh: '购买日期', en: 'Bought on' } }),
  purchasePaper: text({ label: { zh: '发票或合同号', en: 'Invoice or contract' }, maxLength: 100 }),
  receiptNumber: text({ label: { zh: '领取收据号', en: 'Goods receipt number' }, maxLength: 50, clause: 'ret-9' }),
  symptom: longText({ label: { zh: '故障现象及客户所述原因', en: 'Symptom and reason given' }, clause: 'ret-6' }),
  condition: longText({ label: { zh: '外观、附件、包装', en: 'Condition, accessories, packing' }, maxLength: 1000 }),
  photos: photos({ label: { zh: '外观照片', en: 'Photos of the condition' } }),
};

/** What was decided, by whom, and why (ret-1). */
const decisionFields = {
  decision: choice({
    label: { zh: '处理意见', en: 'Decision' },
    clause: 'ret-1',
    options: {
      refund: { zh: '退款', en: 'Refund' },
      same: { zh: '换同型', en: 'Exchange for the same model' },
      other: { zh: '换其他型号补差', en: 'Exchange for another model, difference settled' },
      refused: { zh: '不予退换', en: 'Neither returned nor exchanged' },
    },
  }),
  decisionReason: longText({
    label: { zh: '审定理由', en: 'Reason for the decision' },
    maxLength: 1000,
    clause: 'ret-1',
    hint: { zh: '依合同哪一条；不同意的，说清与哪一条不符', en: 'By which term of the contract, or against which' },
  }),
  decidedBy: staff({ label: { zh: '审定人', en: 'Decided by' }, clause: 'ret-1' }),
  decidedOn: day({ label: { zh: '审定日期', en: 'Decided on' }, clause: 'ret-1' }),
};

/** What each department has done, signed and dated (ret-2). */
const departmentFields = {
  warehouseOn: day({ label: { zh: '仓库签收日期', en: 'Warehouse signed on' }, clause: 'ret-2' }),
  warehouseBy: text({ label: { zh: '仓库经办人', en: 'Warehouse clerk' }, maxLength: 50, clause: 'ret-2' }),
  serialMatches: yesNo({
    label: { zh: '编号相符', en: 'Serial number matches' },
    clause: 'ret-2',
    hint: { zh: '不符的当即退回对接人查', en: 'Where not, it goes back to the handler at once' },
  }),
  replacementSerial: text({
    label: { zh: '换出件出厂编号', en: 'Serial number given' },
    maxLength: 100,
    clause: 'ret-2',
  }),
  transportOn: day({ label: { zh: '运输办结日期', en: 'Transport done on' }, clause: 'ret-2' }),
  transportBy: text({ label: { zh: '运输经办人', en: 'Transport clerk' }, maxLength: 50, clause: 'ret-2' }),
  waybill: text({ label: { zh: '运单号', en: 'Waybill' }, maxLength: 100, clause: 'ret-2' }),
  financeOn: day({ label: { zh: '财务办结日期', en: 'Finance done on' }, clause: 'ret-2' }),
  financeBy: text({ label: { zh: '财务经办人', en: 'Finance clerk' }, maxLength: 50, clause: 'ret-2' }),
  settlement: money({
    label: { zh: '退款或补差金额', en: 'Refund or difference' },
    signed: true,
    clause: 'ret-2',
    hint: { zh: '退给客户的为正，客户补的为负', en: 'Positive to the customer, negative from the customer' },
  }),
  financePaper: text({ label: { zh: '票据号', en: 'Finance voucher' }, maxLength: 100, clause: 'ret-2' }),
  productionOn: day({ label: { zh: '生产办结日期', en: 'Production done on' }, clause: 'ret-2' }),
  productionBy: text({ label: { zh: '生产经办人', en: 'Production clerk' }, maxLength: 50, clause: 'ret-2' }),
  productionWork: longText({
    label: { zh: '返修或补产', en: 'Rework or production' },
    maxLength: 1000,
    clause: 'ret-2',
  }),
};

/** What was found to be the cause, and who answers for it (ret-3). */
const causeFields = {
  inspection: longText({ label: { zh: '质检检验结果', en: 'Inspection by quality control' }, clause: 'gen-1.1' }),
  cause: choice({
    label: { zh: '原因类别', en: 'Cause' },
    clause: 'ret-3',
    options: workFields.cause.options,
  }),
  causeFound: longText({ label: { zh: '查明原因', en: 'Cause found' }, clause: 'ret-3' }),
  department: text({ label: { zh: '责任部门', en: 'Responsible department' }, maxLength: 50, clause: 'ret-3' }),
  responsible: staff({ label: { zh: '责任人', en: 'Person responsible' }, clause: 'ret-3' }),
  nobodyReason: text({
    label: { zh: '没有责任人的原因', en: 'Why nobody is responsible' },
    clause: 'ret-3',
    hint: { zh: '外购件、客户使用等，写明依据', en: 'A bought-in part, the customer’s use: on what grounds' },
  }),
  customerSignature: signature({ label: { zh: '客户签字', en: 'Customer’s signature' } }),
};

/** Every field of the register of returns and exchanges. */
export const fields = { ...askedFields, ...decisionFields, ...departmentFields, ...causeFields };
