import type { Values } from '#domain/register.ts';

const today: Values = {
  on: '2026-11-23',
  roster: {
    '01': { from: '2026-11-23T01:00:00Z', until: '2026-11-23T10:00:00Z', who: 'staff-1', standby: 'staff-5' },
    '02': { from: '2026-11-23T10:00:00Z', until: '2026-11-23T14:00:00Z', who: 'staff-3', standby: 'staff-2' },
  },
  calls: {
    '01': {
      at: '2026-11-23T01:12:00Z',
      result: 'answered',
      number: '0510-80000101转8102',
      customer: '城东水厂',
      address: '城东区清源路 18 号',
      model: 'DT-862',
      matter: '电表夜间读数不走',
      answeredBy: 'staff-1',
      outcome: '登记叫修',
      callIn: 'call-ins-1',
    },
  },
};

const missedInTheEvening: Values = {
  on: '2026-11-19',
  roster: {
    '01': { from: '2026-11-19T01:00:00Z', until: '2026-11-19T10:00:00Z', who: 'staff-1' },
    '02': { from: '2026-11-19T10:00:00Z', until: '2026-11-19T14:00:00Z', who: 'staff-3' },
  },
  calls: {
    '01': {
      at: '2026-11-19T12:40:00Z',
      result: 'missed',
      number: '13800000305',
      missedWhy: '转接手机没电',
      calledBackAt: '2026-11-19T13:05:00Z',
      outcome: '客户问水泵何时修好，已答复',
    },
    '02': {
      at: '2026-11-19T14:20:00Z',
      result: 'missed',
      number: '13800000412',
      missedWhy: '时段之外',
      calledBackAt: '2026-11-20T01:05:00Z',
    },
  },
  handover: '18:00 林晓燕交吴海；锦绣花园水泵一事未了',
  closedBy: 'staff-3',
  checkedBy: 'staff-5',
};

const quiet: Values = {
  on: '2026-11-22',
  roster: { '01': { from: '2026-11-22T01:00:00Z', until: '2026-11-22T14:00:00Z', who: 'staff-2', standby: 'staff-5' } },
  handover: '全天没有来电',
  closedBy: 'staff-2',
};

const withGap: Values = {
  on: '2026-11-24',
  roster: { '01': { from: '2026-11-24T01:00:00Z', until: '2026-11-24T10:00:00Z', who: 'staff-1' } },
};

/** Days of a November: one in progress, one with a call missed in the evening, a quiet Sunday, and one not yet rostered out. */
export const examples: readonly Values[] = [today, missedInTheEvening, quiet, withGap];
