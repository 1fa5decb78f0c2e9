import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { moment } from '#fields/instant/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { number } from '#fields/number/field.ts';
import { phone } from '#fields/phone/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';

/** Who asks for which part, and what for. */
const askFields = {
  requestedOn: day({ label: { zh: '申请日期', en: 'Requested on' }, required: true, clause: 'gen-2.5' }),
  requester: staff({ label: { zh: '申请人', en: 'Requested by' }, clause: 'gen-2.5' }),
  callIn: reference({ label: { zh: '叫修', en: 'Call-in' }, register: 'call-ins' }),
  customer: reference({ label: { zh: '客户或项目', en: 'Customer' }, register: 'customers' }),
  part: text({ label: { zh: '配件名称', en: 'Part' }, required: true, maxLength: 100, clause: 'gen-2.5' }),
};

/** The six things that a request to purchasing states (gen-2.5). */
export const requestFields = {
  quantity: number({
    label: { zh: '数量', en: 'Quantity' },
    min: 0.000001,
    clause: 'gen-2.5',
    hint: { zh: '连同易损附件', en: 'What wears out with it included' },
  }),
  model: text({
    label: { zh: '型号', en: 'Model' },
    clause: 'gen-2.5',
    hint: { zh: '能直接下单的全称，带版本', en: 'The full name to order by, with its version' },
  }),
  neededAt: moment({
    label: { zh: '到货时间', en: 'Needed by' },
    clause: 'gen-2.5',
    hint: { zh: '某日某时，不写“尽快”', en: 'A day and a time, not “as soon as possible”' },
  }),
  toSite: yesNo({ label: { zh: '是否直发现场', en: 'Straight to the site' }, clause: 'gen-2.5' }),
  contact: text({
    label: { zh: '联系人', en: 'Contact' },
    maxLength: 50,
    clause: 'gen-2.5',
    hint: { zh: '现场收货人', en: 'Who takes it in' },
  }),
  phone: phone({ label: { zh: '电话', en: 'Phone' }, clause: 'gen-2.5' }),
};

/** What else there is to say of the request, and what became of it (gen-2.2, gen-2.6). */
const courseFields = {
  address: text({ label: { zh: '收货地址', en: 'Deliver to' }, clause: 'gen-2.5' }),
  otherParts: rows({
    label: { zh: '还要的配件', en: 'Other parts' },
    clause: 'gen-2.5',
    columns: {
      part: text({ label: { zh: '名称', en: 'Part' }, required: true, maxLength: 100 }),
      model: text({ label: { zh: '型号', en: 'Model' }, required: true }),
      quantity: number({ label: { zh: '数量', en: 'Quantity' }, required: true, min: 0.000001 }),
      neededAt: moment({ label: { zh: '到货时间', en: 'Needed by' } }),
    },
  }),
  purpose: longText({ label: { zh: '用途与故障', en: 'Purpose and fault' }, maxLength: 1000 }),
  charge: choice({
    label: { zh: '费用', en: 'Charged as' },
    clause: 'ret-10',
    options: {
      paid: { zh: '有费', en: 'Paid' },
      contract: { zh: '合同', en: 'Contract' },
      free: { zh: '免费', en: 'Free' },
    },
  }),
  promisedOn: day({
    label: { zh: '采购部承诺日期', en: 'Promised by purchasing for' },
    clause: 'gen-2.2',
    hint: { zh: '晚于要求的，当即告诉服务主任', en: 'The supervisor is told at once where it is later than needed' },
  }),
  shippedOn: day({ label: { zh: '发货日期', en: 'Shipped on' }, clause: 'gen-2.5' }),
  waybill: text({ label: { zh: '运单号', en: 'Waybill' }, maxLength: 100 }),
  arrangedBy: staff({ label: { zh: '质检联系发货', en: 'Shipment arranged by' }, clause: 'gen-2.6' }),
  arrivedAt: moment({ label: { zh: '到货签收时间', en: 'Arrived at' }, clause: 'gen-2.2' }),
  receivedBy: text({ label: { zh: '现场签收人', en: 'Received by' }, maxLength: 50, clause: 'gen-2.5' }),
  complete: yesNo({
    label: { zh: '配件齐套', en: 'Complete' },
    clause: 'gen-2.2',
    hint: { zh: '开箱对过型号、数量、外观', en: 'Unpacked and checked for model, quantity and damage' },
  }),
  notes: longText({ label: { zh: '备注', en: 'Notes' }, maxLength: 1000 }),
};

/** Every field of the register of parts requests. */
export const fields = { ...askFields, ...requestFields, ...courseFields };
