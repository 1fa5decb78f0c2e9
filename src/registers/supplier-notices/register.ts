import { defineRegister } from '#domain/register.ts';
import { daysInOrder } from '../days-in-order.ts';
import { supplierNoticeAdvice } from './advice.ts';
import { reportedToService } from './conditions.ts';
import { fields, noticeFields } from './fields.ts';
import { supplierNoticeRules } from './rules.ts';

const SENT = [
  'supplier',
  ...Object.keys(noticeFields),
  'sentOn',
  'issuedBy',
  daysInOrder(fields, 'sentOn', 'solvedOn'),
];

/** 供应商通知: suppliers who were asked in writing to come, followed until the fault is solved (gen-2.3, gen-2.4). */
export default defineRegister({
  id: 'supplier-notices',
  prefix: 'SN',
  version: 1,
  title: { zh: '供应商通知', en: 'Notices to suppliers' },
  group: 'supply',
  clauses: ['gen-2.3', 'gen-2.4'],
  fields,
  list: ['no', 'sentOn', 'supplier', 'model', 'fault', 'requiredAt', 'solvedOn', 'state'],
  name: ['supplier', 'model'],
  printed: ['no', 'sentOn', 'supplier', ...Object.keys(noticeFields), 'solvedOn', 'state'],
  papers: { notice: { title: { zh: '供应商到场通知书', en: 'Notice to a supplier' }, clause: 'gen-2.3' } },
  rules: supplierNoticeRules,
  advice: supplierNoticeAdvice,
  states: {
    draft: { label: { zh: '拟写', en: 'Draft' }, next: ['sent', 'withdrawn'] },
    sent: { label: { zh: '已发出', en: 'Sent' }, needs: SENT, next: ['solved', 'withdrawn'] },
    solved: {
      label: { zh: '已解决', en: 'Solved' },
      needs: [...SENT, reportedToService, 'solvedOn', 'result', 'confirmedBy'],
      next: ['sent'],
    },
    withdrawn: { label: { zh: '已撤回', en: 'Withdrawn' }, reason: true, next: [] },
  },
});
