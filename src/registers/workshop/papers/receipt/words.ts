import type { Text } from '#domain/text.ts';

/** The words of the receipt, as the handbook's blank form has them. */
export const WORDS = {
  title: { zh: '领取收据', en: 'Goods receipt' },
  stub: { zh: '存根', en: 'Stub' },
  stubFor: { zh: '业务员留存', en: 'kept by the clerk' },
  original: { zh: '正联　客户收执', en: 'Original · customer' },
  cut: { zh: '沿此线剪开', en: 'cut here' },
  number: { zh: '收据编号', en: 'Receipt no.' },
  voucher: { zh: '服务凭证号', en: 'Voucher no.' },
  issuedOn: { zh: '开具日期', en: 'Issued on' },
  customer: { zh: '客户名称', en: 'Customer' },
  phone: { zh: '电话', en: 'Phone' },
  goods: { zh: '商品名称型号', en: 'Goods, model' },
  serial: { zh: '出厂编号', en: 'Serial no.' },
  quantity: { zh: '数量', en: 'Qty' },
  accessories: { zh: '外观与随带附件', en: 'Condition, parts' },
  symptom: { zh: '故障现象', en: 'Symptom' },
  promised: { zh: '原定修妥时间', en: 'Promised on' },
  returned: { zh: '归还日期', en: 'Returned on' },
  recovered: { zh: '收据收回作废', en: 'Recovered, void' },
  signs: { zh: '取回签章', en: 'Taken out by' },
  yes: { zh: '已收回', en: 'recovered' },
  recoveredBy: { zh: '收回人', en: 'By' },
  terms: { zh: '取货须知', en: 'Terms' },
  technician: { zh: '技术员', en: 'Technician' },
  customerSigns: { zh: '客户', en: 'Customer' },
  clerk: { zh: '业务员', en: 'Clerk' },
  basis: {
    zh: '依据：维护与保养作业程序第六、七条',
    en: 'By repair operations 6 and 7',
  },
} satisfies Record<string, Text>;

/**
 * On what terms the goods are handed out again.
 * @source rep-6
 * @source rep-7
 */
export function terms(servicePhone: string): Text {
  return {
    zh: `凭本收据取回商品，取回时请签章；本收据同时收回，当场作废。遗失请即来电 ${servicePhone}，并出具声明。不能如期修妥的，本公司另行告知。`,
    en: `The goods are handed out against this receipt and a signature; the receipt is taken back and voided. If it is lost, call ${servicePhone} at once and state so in writing. You will be told if the promised date cannot be kept.`,
  };
}
