import type { Values } from '#domain/register.ts';

const read: Values = {
  day: '2026-11-19',
  person: 'staff-2',
  loggedAt: '2026-11-19T09:40:00Z',
  items: {
    i1: {
      what: '更换接触器，加装挡水板，自动运行一小时正常',
      category: 'paid',
      minutes: 120,
      callIn: 'call-ins-5',
      result: '当场修妥',
    },
    i2: { what: '整理泵房接线图', category: 'internal', minutes: 60 },
  },
  newProblems: '泵房顶板漏水进柜，接触器短路，现象与控制程序故障相同；先查柜顶再查程序。',
  readBy: 'staff-5',
  readOn: '2026-11-20',
};

const logged: Values = {
  day: '2026-11-23',
  person: 'staff-3',
  loggedAt: '2026-11-23T09:52:00Z',
  items: {
    i1: {
      what: '核对三个营业点月末对账',
      category: 'free',
      minutes: 95,
      callIn: 'call-ins-3',
      result: '定位到补丁，当晚装',
    },
    i2: { what: '看备份结果', category: 'free', minutes: 15, number: 'BK-20261123-A001', result: '成功' },
  },
  unsolved: {
    u1: {
      customer: 'customers-2',
      problem: '月底对账报表少一个营业点',
      explanation: '升级时漏改营业点视图，当晚补丁，收费不受影响',
      consent: true,
      consentBy: '沈洁',
      promisedAt: '2026-11-24T02:00:00Z',
      reportedAt: '2026-11-23T09:30:00Z',
    },
  },
  help: '请技术部当晚留一人配合',
};

const solvedLate: Values = {
  day: '2026-11-17',
  person: 'staff-2',
  loggedAt: '2026-11-17T09:55:00Z',
  items: { i1: { what: '拆下转换器带回修护', category: 'paid', minutes: 45, callIn: 'call-ins-6', result: '带回' } },
  unsolved: {
    u1: {
      customer: 'customers-1',
      problem: '流量计转换器上电无显示',
      explanation: '主板电源烧毁，现场无备件，带回更换',
      consent: true,
      consentBy: '周国平',
      promisedAt: '2026-11-24T08:00:00Z',
      reportedAt: '2026-11-17T09:20:00Z',
      solvedOn: '2026-11-20',
    },
  },
};

const writing: Values = { day: '2026-11-23', person: 'staff-2' };

/** Logs of a November: read, finished with a problem left, one whose problem was solved since, and one just begun. */
export const examples: readonly Values[] = [read, logged, solvedLate, writing];
