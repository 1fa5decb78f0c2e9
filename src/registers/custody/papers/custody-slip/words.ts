import type { Text } from '#domain/text.ts';

/** The words of the slip, as the handbook's blank form has them. */
export const WORDS = {
  title: { zh: '领用借用单', en: 'Custody slip' },
  copies: { zh: '仓库、领用人各一联', en: 'One copy for stores, one for the holder' },
  drawnOn: { zh: '领用日期', en: 'Drawn on' },
  holder: { zh: '领用人', en: 'Drawn by' },
  kind: { zh: '类别', en: 'Kind' },
  lentTo: { zh: '借给或送给客户', en: 'Lent or delivered to' },
  receiptNumber: { zh: '领取收据号', en: 'Goods receipt no.' },
  purpose: { zh: '用途', en: 'Purpose' },
  installReading: { zh: '装机读数', en: 'Reading installed' },
  removalReading: { zh: '拆机读数', en: 'Reading removed' },
  item: { zh: '名称', en: 'Item' },
  model: { zh: '型号规格', en: 'Model' },
  number: { zh: '编号、版本', en: 'Number, version' },
  movements: { zh: '明细', en: 'Drawn and returned' },
  out: { zh: '领出', en: 'Out on' },
  who: { zh: '谁', en: 'Who' },
  qty: { zh: '数量', en: 'Qty' },
  outCondition: { zh: '领出状况及附件', en: 'Condition when drawn' },
  dueOn: { zh: '应还日期', en: 'Due back' },
  back: { zh: '归还日期', en: 'Returned' },
  backCondition: { zh: '归还状况', en: 'Condition when returned' },
  payment: { zh: '配件款、约定付款日', en: 'Price, payment due' },
  technician: { zh: '技术员', en: 'Technician' },
  stores: { zh: '仓库', en: 'Stores' },
  customer: { zh: '客户', en: 'Customer' },
  basis: {
    zh: '依据：售后服务工程师岗位职责第四、六条；领用人负责保管，离职前还清',
    en: 'By the engineer’s duties 4 and 6; the holder answers for it, and clears it before leaving',
  },
} satisfies Record<string, Text>;

/** What the last line of the table says where there are more rows than lines. */
export function otherMovements(count: number): Text {
  return { zh: `另 ${count} 行见登记簿`, en: `${count} more: see the register` };
}
