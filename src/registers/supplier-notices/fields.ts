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

/** To whom the notice goes, and what it is about. */
const subjectFields = {
  supplier: reference({
    label: { zh: '供应商', en: 'Supplier' },
    register: 'suppliers',
    required: true,
    clause: 'gen-2.3',
  }),
  callIn: reference({ label: { zh: '叫修', en: 'Call-in' }, register: 'call-ins' }),
  asset: reference({ label: { zh: '设备', en: 'Asset' }, register: 'assets' }),
  qualityReport: reference({
    label: { zh: '质量信息反馈', en: 'Quality report' },
    register: 'quality-reports',
    clause: 'dut-1',
  }),
};

/** The eight things that a notice to a supplier states (gen-2.3). */
export const noticeFields = {
  fault: longText({
    label: { zh: '问题', en: 'Fault' },
    required: true,
    maxLength: 2000,
    clause: 'gen-2.3',
    hint: { zh: '现象、测量值、已做的检查', en: 'What is seen and measured, and what was checked' },
  }),
  model: text({
    label: { zh: '型号', en: 'Model' },
    maxLength: 100,
    clause: 'gen-2.3',
    hint: { zh: '件的型号，带序列号', en: 'Of the part, with its serial number' },
  }),
  quantity: number({ label: { zh: '数量', en: 'Quantity' }, min: 0.000001, clause: 'gen-2.3' }),
  address: text({
    label: { zh: '设备地址', en: 'Address of the equipment' },
    clause: 'gen-2.3',
    hint: { zh: '写到泵房、楼层、柜号', en: 'Down to pump house, floor and cabinet' },
  }),
  contact: text({
    label: { zh: '联系人', en: 'Contact' },
    maxLength: 50,
    clause: 'gen-2.3',
    hint: { zh: '现场能开门的人', en: 'Somebody on site who opens the door' },
  }),
  phone: phone({ label: { zh: '电话', en: 'Phone' }, clause: 'gen-2.3' }),
  requiredAt: moment({ label: { zh: '要求解决时间', en: 'To be solved by' }, clause: 'gen-2.3' }),
  costBearer: choice({
    label: { zh: '费用承担', en: 'Cost borne by' },
    clause: 'gen-2.3',
    options: {
      supplier: { zh: '供应商', en: 'Supplier' },
      us: { zh: '我方', en: 'Our company' },
      'by-cause': { zh: '查明原因后定', en: 'By the cause' },
    },
  }),
};

/** How the notice went out, what came of it, and that the supplier was followed until it was solved (gen-2.4). */
const followFields = {
  bring: longText({ label: { zh: '要求携带的部件与资料', en: 'Parts and papers to bring' }, maxLength: 1000 }),
  issuedBy: staff({ label: { zh: '发出人', en: 'Issued by' }, clause: 'gen-2.3' }),
  sentOn: day({ label: { zh: '发出日期', en: 'Sent on' }, clause: 'gen-2.3' }),
  sentHow: choice({
    label: { zh: '发出方式', en: 'Sent by' },
    options: {
      mail: { zh: '挂号信或快递', en: 'Registered mail or courier' },
      email: { zh: '电子邮件', en: 'E-mail' },
      fax: { zh: '传真', en: 'Fax' },
      hand: { zh: '当面递交', en: 'By hand' },
    },
  }),
  reply: longText({
    label: { zh: '供应商答复', en: 'Supplier’s reply' },
    maxLength: 1000,
    hint: { zh: '到场人、到场时间', en: 'Who comes, and when' },
  }),
  followUps: rows({
    label: { zh: '跟踪', en: 'Follow-ups' },
    clause: 'gen-2.4',
    hint: { zh: '每次联系一行，跟到解决为止', en: 'One row for each time, until it is solved' },
    columns: {
      on: day({ label: { zh: '日期', en: 'On' }, required: true }),
      contact: text({ label: { zh: '供应商联系人', en: 'Spoke with' }, maxLength: 50 }),
      progress: longText({ label: { zh: '进展', en: 'Progress' }, required: true, maxLength: 1000 }),
      next: text({ label: { zh: '下一步', en: 'Next step' } }),
      nextOn: day({ label: { zh: '下次联系', en: 'Next on' }, clause: 'gen-2.4' }),
      reported: yesNo({ label: { zh: '已向售后汇报', en: 'Reported to service' }, clause: 'gen-2.4' }),
    },
  }),
  solvedOn: day({ label: { zh: '解决日期', en: 'Solved on' }, clause: 'gen-2.4' }),
  result: longText({ label: { zh: '解决结果', en: 'Result' }, clause: 'gen-2.4' }),
  confirmedBy: staff({
    label: { zh: '确认解决人', en: 'Confirmed by' },
    clause: 'gen-2.4',
    hint: { zh: '服务主任问过客户才销案', en: 'The supervisor, once the customer has said so' },
  }),
};

/** Every field of the register of supplier notices. */
export const fields = { ...subjectFields, ...noticeFields, ...followFields };
