import type { Text } from '#domain/text.ts';

/** The words of the notice, as the handbook's blank form has them. */
export const WORDS = {
  title: { zh: '系统调整告知书', en: 'Change notice' },
  subtitle: { zh: '客户一联，签收联随系统修改记录归档', en: 'One copy is the customer’s; the signed one is archived' },
  delivered: { zh: '送达日期及方式', en: 'Delivered' },
  to: { zh: '致（客户）', en: 'To' },
  recipient: { zh: '收件人及电话', en: 'Recipient' },
  system: { zh: '系统名称', en: 'System' },
  recordNumber: { zh: '修改记录编号', en: 'Record no.' },
  reason: { zh: '调整原因', en: 'Reason' },
  plan: { zh: '调整安排', en: 'Plan' },
  impact: { zh: '可能影响', en: 'Impact' },
  scope: { zh: '调整范围', en: 'Scope' },
  window: { zh: '调整时间', en: 'Time' },
  until: { zh: '至', en: 'to' },
  rollbackPlan: { zh: '失败时的恢复办法', en: 'If it fails' },
  cooperation: { zh: '请客户配合', en: 'Asked of you' },
  contact: { zh: '我方联系人及电话', en: 'Our contact' },
  opinion: { zh: '客户意见', en: 'Your answer' },
  agreed: { zh: '同意按此进行', en: 'go ahead' },
  otherDate: { zh: '要求改期', en: 'another date' },
  other: { zh: '其他要求', en: 'other wishes' },
  service: { zh: '售后组', en: 'Service team' },
  leader: { zh: '组长', en: 'Team leader' },
  customer: { zh: '客户', en: 'Customer' },
  basis: {
    zh: '依据：项目售后服务管理制度 3.2（一）、（三）；客户没有得到告知，不动手',
    en: 'By service of projects 3.2 (1) and (3): nothing is touched before the customer is told',
  },
} satisfies Record<string, Text>;
