import type { Text } from '#domain/text.ts';

/** The words of the voucher, as the handbook's blank form has them. */
export const WORDS = {
  title: { zh: '服务凭证', en: 'Service voucher' },
  filedCopy: { zh: '第一联　归档', en: 'Copy 1 · to be filed' },
  customerCopy: { zh: '第二联　客户', en: 'Copy 2 · customer' },
  callNumber: { zh: '叫修编号', en: 'Call number' },
  category: { zh: '服务类别', en: 'Category' },
  paid: { zh: '有费', en: 'paid' },
  contract: { zh: '合同', en: 'contract' },
  free: { zh: '免费', en: 'free' },
  internal: { zh: '一般行政', en: 'internal' },
  customer: { zh: '客户名称', en: 'Customer' },
  phone: { zh: '电话', en: 'Phone' },
  calledAt: { zh: '叫修时间', en: 'Called at' },
  address: { zh: '地址', en: 'Address' },
  zone: { zh: '区域', en: 'Zone' },
  urban: { zh: '市区', en: 'urban' },
  suburban: { zh: '郊区', en: 'suburban' },
  dispatchedAt: { zh: '派工时间', en: 'Dispatched' },
  model: { zh: '型号', en: 'Model' },
  serial: { zh: '出厂编号', en: 'Serial no.' },
  cover: { zh: '质保或合同至', en: 'Covered until' },
  dueAndArrived: { zh: '应到／实到', en: 'Due / arrived' },
  symptom: { zh: '申报现象', en: 'Reported' },
  faultFound: { zh: '实际故障', en: 'Fault found' },
  workDone: { zh: '处理经过', en: 'Work done' },
  result: { zh: '处理结果', en: 'Result' },
  solved: { zh: '当场修妥', en: 'solved on site' },
  takenBack: { zh: '带回，收据号', en: 'taken back, receipt' },
  finishedAt: { zh: '离场时间', en: 'Left at' },
  work: { zh: '工时与配件（按收费标准）', en: 'Labour and parts (by the price list)' },
  item: { zh: '项目', en: 'Item' },
  qty: { zh: '数量', en: 'Quantity' },
  unitPrice: { zh: '单价', en: 'Unit price' },
  amount: { zh: '金额', en: 'Amount' },
  total: { zh: '合计（大写）', en: 'Total in words' },
  withGoods: { zh: '随商品归还收费', en: 'charged when the goods are returned' },
  opinion: { zh: '客户意见与签字', en: 'Customer: remarks and signature' },
  payment: { zh: '收费合计', en: 'Payment' },
  cash: { zh: '当场收款', en: 'cash' },
  invoice: { zh: '开发票', en: 'invoice' },
  paidBy: { zh: '会计签收或发票号码', en: 'Received by, or invoice no.' },
  invoiceTo: { zh: '开票名称、税号、寄送地址', en: 'Invoice to, tax no., address' },
  dispatcher: { zh: '派工', en: 'Sent by' },
  technician: { zh: '技术员', en: 'Technician' },
  clerk: { zh: '业务员注销', en: 'Closed by' },
  basis: {
    zh: '依据：维护与保养作业程序第三条至第六条，收费按退换货制度第十条',
    en: 'By repair operations 3 to 6; charged by returns 10',
  },
} satisfies Record<string, Text>;

/** What the last line of the table says where there are more items than lines. */
export function otherItems(count: number): Text {
  return { zh: `另 ${count} 项见登记簿`, en: `${count} more: see the register` };
}
