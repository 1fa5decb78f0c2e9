import type { Text } from '#domain/text.ts';

/** The words of the notice, as the handbook's blank form has them. */
export const WORDS = {
  title: { zh: '供应商到场通知书', en: 'Notice to a supplier' },
  asked: { zh: '请派员到场解决下列问题', en: 'Please send somebody to solve the following on site' },
  sent: { zh: '发出日期及方式', en: 'Sent on, by' },
  issuedBy: { zh: '发出人', en: 'Issued by' },
  supplier: { zh: '致（供应商）', en: 'To (supplier)' },
  recipient: { zh: '供应商收件人', en: 'For the attention of' },
  fault: { zh: '问题', en: 'Fault' },
  model: { zh: '型号', en: 'Model' },
  quantity: { zh: '数量', en: 'Quantity' },
  address: { zh: '设备地址', en: 'Address of the equipment' },
  contact: { zh: '联系人', en: 'Contact' },
  phone: { zh: '电话', en: 'Phone' },
  requiredAt: { zh: '要求解决时间', en: 'To be solved by' },
  costBearer: { zh: '费用承担', en: 'Cost borne by' },
  bring: { zh: '要求携带的部件与资料', en: 'Parts and papers to bring' },
  reply: { zh: '供应商答复', en: 'Supplier’s reply' },
  result: { zh: '解决结果与日期', en: 'Result, solved on' },
  followUps: { zh: '跟踪（跟到解决为止）', en: 'Followed until it is solved' },
  on: { zh: '日期', en: 'On' },
  spokeWith: { zh: '供应商联系人', en: 'Spoke with' },
  progress: { zh: '进展', en: 'Progress' },
  next: { zh: '下一步及时间', en: 'Next step, on' },
  reported: { zh: '已向售后汇报', en: 'Reported' },
  purchasing: { zh: '采购部', en: 'Purchasing' },
  supplierSigns: { zh: '供应商', en: 'Supplier' },
  supervisor: { zh: '服务主任', en: 'Supervisor' },
  basis: {
    zh: '依据：售后服务管理条例 2.3、2.4；请回签到场人和到场时间',
    en: 'By the service ordinance 2.3 and 2.4; please sign who comes and when, and return',
  },
} satisfies Record<string, Text>;

/** What the last line of the table says where there are more rows than lines. */
export function earlierRows(count: number): Text {
  return { zh: `另 ${count} 行见登记簿`, en: `${count} more: see the register` };
}
