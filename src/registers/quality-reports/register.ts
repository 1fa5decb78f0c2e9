import { defineRegister } from '#domain/register.ts';
import { daysInOrder } from '../days-in-order.ts';
import { qualityReportAdvice } from './advice.ts';
import { designHasPlan, tasksDone } from './conditions.ts';
import { fields } from './fields.ts';

const REPORTED = ['reportedOn', 'reporter', 'model', 'fault'];
const ANALYSED = [...REPORTED, 'analysis', 'measures', 'confirmedCause', 'department', designHasPlan];

/** 质量反馈: faults found on site, analysed with engineering and followed until quality control has verified the remedy. */
export default defineRegister({
  id: 'quality-reports',
  prefix: 'QF',
  version: 1,
  title: { zh: '质量反馈', en: 'Quality reports' },
  group: 'quality',
  clauses: ['dut-1', 'gen-1.1', 'gen-2.1', 'gen-2.6', 'gen-2.7'],
  fields,
  list: ['no', 'reportedOn', 'model', 'fault', 'confirmedCause', 'department', 'verifiedOn', 'state'],
  name: ['fault', 'model'],
  printed: [
    'no',
    'reportedOn',
    'reporter',
    'customer',
    'model',
    'serial',
    'fault',
    'cause',
    'confirmedCause',
    'department',
    'correctivePlan',
    'verifiedBy',
    'verifiedOn',
    'state',
  ],
  advice: qualityReportAdvice,
  states: {
    reported: { label: { zh: '已反馈', en: 'Reported' }, needs: REPORTED, next: ['analysed', 'rejected'] },
    analysed: { label: { zh: '已分析', en: 'Analysed' }, needs: ANALYSED, next: ['verified', 'rejected'] },
    verified: {
      label: { zh: '已验证', en: 'Verified' },
      needs: [...ANALYSED, tasksDone, 'verifiedBy', 'verifiedOn', daysInOrder(fields, 'reportedOn', 'verifiedOn')],
      next: ['analysed'],
    },
    rejected: { label: { zh: '不属质量问题', en: 'No quality problem' }, reason: true, next: ['reported'] },
  },
  dayField: 'reportedOn',
});
