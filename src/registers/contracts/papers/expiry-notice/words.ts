import type { Text } from '#domain/text.ts';

/** The words of the notice, as the handbook's blank form has them. */
export const WORDS = {
  title: { zh: '保养到期通知书', en: 'Maintenance expiry notice' },
  subtitle: { zh: '正本寄客户，副本存合同档案', en: 'Original to the customer, copy to the contract file' },
  onlyContracts: { zh: '免费维护期不用此单', en: 'Not for free maintenance' },
  ends: {
    zh: '贵单位与我公司的下列保养合同将于所列日期期满（含当天），特此通知。',
    en: 'Your maintenance contract below ends on the day stated, that day included.',
  },
  asks: {
    zh: '为使设备保养不致中断，请考虑续约，并填写下方回执寄回或来电答复。',
    en: 'So that upkeep does not lapse, please consider renewing: fill in the slip below and return it, or call us.',
  },
  to: { zh: '致（客户名称）', en: 'To (customer)' },
  contact: { zh: '联系人及电话', en: 'Contact, phone' },
  address: { zh: '地址', en: 'Address' },
  sent: { zh: '寄出日期及方式', en: 'Sent on, by' },
  number: { zh: '保养合同编号', en: 'Contract number' },
  until: { zh: '期满日期', en: 'Ends on' },
  term: { zh: '合同起讫', en: 'Contract term' },
  covers: { zh: '服务范围', en: 'Covers' },
  summary: { zh: '本期服务小结', en: 'Done this term' },
  renewal: { zh: '续约建议', en: 'Renewal offered' },
  afterwards: { zh: '期满后的服务方式', en: 'Service after the end' },
  visit: { zh: '派员拜访', en: 'Visit by, on' },
  ourPhone: { zh: '我方电话', en: 'Our phone' },
  visitResult: { zh: '拜访结果', en: 'Came of the visit' },
  assets: { zh: '合同内设备', en: 'Covered equipment' },
  name: { zh: '设备名称', en: 'Equipment' },
  model: { zh: '型号', en: 'Model' },
  serial: { zh: '出厂编号', en: 'Serial number' },
  site: { zh: '安装地点', en: 'Site' },
  through: { zh: '至', en: 'to' },
  clerk: { zh: '业务员', en: 'Sales clerk' },
  supervisor: { zh: '服务主任', en: 'Supervisor' },
  basis: { zh: '依据：维护与保养作业程序第十五条', en: 'By the procedure of repair and upkeep 15' },
} satisfies Record<string, Text>;

/** The words of the slip that the customer returns. */
export const REPLY = {
  title: { zh: '回　执', en: 'Reply slip' },
  returned: { zh: '请客户填写、签字后交回', en: 'To be filled in, signed and returned by the customer' },
  company: { zh: '致', en: 'To' },
  noticeNumber: { zh: '通知书编号', en: 'Notice number' },
  customer: { zh: '客户名称', en: 'Customer' },
  answer: { zh: '客户答复', en: 'Customer’s answer' },
  renew: { zh: '续约', en: 'renew' },
  decline: { zh: '不续约', en: 'do not renew' },
  discuss: { zh: '面谈后定', en: 'decide after talking' },
  reason: { zh: '不续约的原因', en: 'If not, why' },
  signs: { zh: '客户', en: 'Customer' },
  seal: { zh: '（盖章）', en: '(seal)' },
  date: { zh: '日期', en: 'Date' },
} satisfies Record<string, Text>;

/** What the last line of the table tells the customer where there are more assets than lines. */
export function otherAssets(count: number): Text {
  return { zh: `另 ${count} 台见保养合同`, en: `${count} more: see the contract` };
}
