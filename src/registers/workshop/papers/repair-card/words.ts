import type { Text } from '#domain/text.ts';

/** The words of the repair card, as the handbook's blank form has them. */
export const WORDS = {
  title: { zh: '修护卡', en: 'Repair card' },
  hangs: { zh: '挂在商品上，修妥后随服务凭证归档', en: 'Hangs on the goods; filed with the voucher' },
  hole: { zh: '挂孔', en: 'hole' },
  receipt: { zh: '收据编号', en: 'Receipt no.' },
  voucher: { zh: '服务凭证号', en: 'Voucher no.' },
  broughtIn: { zh: '带回日期', en: 'Brought in' },
  promised: { zh: '原定修妥时间', en: 'Promised on' },
  customer: { zh: '客户名称', en: 'Customer' },
  phone: { zh: '电话', en: 'Phone' },
  goods: { zh: '商品名称', en: 'Goods' },
  model: { zh: '型号', en: 'Model' },
  serial: { zh: '出厂编号', en: 'Serial no.' },
  category: { zh: '服务类别', en: 'Category' },
  accessories: { zh: '外观与附件', en: 'Condition, parts' },
  symptom: { zh: '故障现象', en: 'Symptom' },
  foundOnSite: { zh: '现场查明：', en: 'found on site: ' },
  findings: { zh: '检查结果与处理', en: 'Findings and work' },
  late: { zh: '赶不上时报服务主任', en: 'If late, reported to the supervisor' },
  labour: { zh: '实际工时', en: 'Time worked' },
  day: { zh: '日期', en: 'Day' },
  from: { zh: '开始', en: 'From' },
  until: { zh: '结束', en: 'Until' },
  hours: { zh: '工时', en: 'Hours' },
  technician: { zh: '技术员', en: 'Technician' },
  parts: { zh: '所用零件', en: 'Parts' },
  part: { zh: '名称型号', en: 'Name, model' },
  qty: { zh: '数量', en: 'Qty' },
  price: { zh: '单价', en: 'Price' },
  amount: { zh: '金额', en: 'Amount' },
  old: { zh: '旧件去向', en: 'Old part' },
  sum: { zh: '工时合计', en: 'Hours in all' },
  check: { zh: '服务主任验讫', en: 'Supervisor’s check' },
  passed: { zh: '合格', en: 'passed' },
  failed: { zh: '返修', en: 'to be repaired again' },
  checkedBy: { zh: '验讫人、时间', en: 'Checked by, at' },
  returned: { zh: '归还日期', en: 'Returned on' },
  recovered: { zh: '收据收回作废', en: 'Receipt void' },
  yes: { zh: '已收回', en: 'recovered' },
  supervisor: { zh: '服务主任', en: 'Supervisor' },
  customerSigns: { zh: '客户', en: 'Customer' },
  basis: {
    zh: '依据：维护与保养作业程序第六、七、九条；不能如期修妥的，立即报服务主任',
    en: 'By repair operations 6, 7 and 9; report to the supervisor at once what will be late',
  },
} satisfies Record<string, Text>;

/** What the last line of a table says where there are more rows than lines. */
export function otherRows(count: number): Text {
  return { zh: `另 ${count} 行见登记簿`, en: `${count} more: see the register` };
}
