import type { Values } from '#domain/register.ts';

const prepared: Values = {
  kind: 'per-call',
  customer: 'customers-3',
  callIn: 'call-ins-5',
  calledOn: '2026-11-19',
  servedOn: '2026-11-19',
  technician: 'staff-2',
  model: 'PK-75',
  phone: '13800000305',
};

const sent: Values = {
  kind: 'per-call',
  customer: 'customers-2',
  callIn: 'call-ins-3',
  calledOn: '2026-11-20',
  servedOn: '2026-11-23',
  technician: 'staff-3',
  model: 'V5.2',
  phone: '0510-80000230',
  how: 'card',
  sentOn: '2026-11-24',
};

const answered: Values = {
  kind: 'per-call',
  customer: 'customers-4',
  callIn: 'call-ins-4',
  calledOn: '2026-11-18',
  servedOn: '2026-11-18',
  technician: 'staff-3',
  model: '待现场核对',
  phone: '+86 138 0000 0412',
  how: 'phone',
  sentOn: '2026-11-19',
  answeredOn: '2026-11-19',
  enteredBy: 'staff-1',
  attitude: 'very-satisfied',
  skill: 'satisfied',
  arrival: 'satisfied',
  promises: 'very-satisfied',
  suggestion: '接触器最好随车带一只，省得等',
  hasComplaint: false,
  forwardedTo: '仓库',
};

const complained: Values = {
  kind: 'per-call',
  customer: 'customers-1',
  callIn: 'call-ins-6',
  calledOn: '2026-11-17',
  servedOn: '2026-11-17',
  technician: 'staff-2',
  model: 'UF-300',
  how: 'device',
  sentOn: '2026-11-18',
  answeredOn: '2026-11-18',
  enteredBy: 'staff-1',
  attitude: 'satisfied',
  skill: 'fair',
  arrival: 'satisfied',
  promises: 'dissatisfied',
  hasComplaint: true,
  complaint: '说好当天修好，又带回去一个星期，二级站流量没法报',
  replyWish: 'phone',
  gravity: 'ordinary',
  complaintEntry: 'complaints-1',
};

const periodic: Values = {
  kind: 'periodic',
  customer: 'customers-2',
  plannedOn: '2026-11-10',
  how: 'card',
  sentOn: '2026-11-10',
  answeredOn: '2026-11-16',
  enteredBy: 'staff-1',
  running: 'satisfied',
  response: 'satisfied',
  effect: 'fair',
  people: 'very-satisfied',
  suggestion: '月底对账前后安排一个人待命',
  hasComplaint: false,
  forwardedTo: '售后组',
};

/** Cards of a November: made out, sent, answered by phone, with a complaint, and one of a periodic survey. */
export const examples: readonly Values[] = [prepared, sent, answered, complained, periodic];
