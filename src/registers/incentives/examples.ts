import type { Values } from '#domain/register.ts';

const missedCall: Values = {
  kind: 'fine',
  eventOn: '2026-11-19',
  person: 'staff-3',
  basis: 'prj-2.6',
  phoneLog: 'phone-log-2',
  account: '20:40 的来电无人接听，转接手机没电，21:05 回拨；值守表上是吴海',
  count: 1,
  amount: 0,
  shownOn: '2026-11-20',
  statement: '属实，已换备用电池',
  proposedBy: 'staff-5',
  proposedOn: '2026-11-20',
  reviewedBy: 'staff-7',
  reviewedOn: '2026-11-23',
};

const complaint: Values = {
  kind: 'fine',
  eventOn: '2026-11-20',
  person: 'staff-5',
  basis: 'prj-5.2',
  complaint: 'complaints-2',
  evidence: '升级日志 2026-11-19',
  account: '升级前没有告知客户，对账报表少一个营业点，与 10 月的投诉同一原因',
  liability: 'team-leader',
  base: 10_000,
  multipliers: { '01': { reason: 'repeated', because: 'CP-20261020-A001' } },
  amount: 0,
  shownOn: '2026-11-23',
  appeal: '告知单由销售代发，未到售后组',
  appealDecision: '核过流程，告知是售后组的事；维持，按设置不计金额',
  proposedBy: 'staff-5',
  proposedOn: '2026-11-23',
  reviewedBy: 'staff-7',
  reviewedOn: '2026-11-24',
  approvedBy: '管理委员会，异议一并核过',
  approvedOn: '2026-11-25',
};

const award: Values = {
  kind: 'award',
  eventOn: '2026-10-31',
  person: 'staff-2',
  basis: 'prj-5.6',
  account: '十月优化总结报告，数据经销售总监复核',
  achievement: '泵站控制柜加防滴罩后，进水故障由每月 4 起降到 0',
  base: 50_000,
  amount: 40_000,
  amountReason: '管理委员会批准 400 元，申请 500 元',
  proposedBy: 'staff-5',
  proposedOn: '2026-11-02',
  reviewedBy: 'staff-7',
  reviewedOn: '2026-11-04',
  approvedBy: '管理委员会 11 月例会',
  approvedOn: '2026-11-06',
  bookedBy: 'staff-6',
  bookedOn: '2026-11-09',
};

const recorded: Values = {
  kind: 'fine',
  eventOn: '2026-11-18',
  person: 'staff-2',
  basis: 'prj-5.2',
  complaint: 'complaints-1',
  liability: 'direct',
  account: '带回修护前没有说明时间，也没有带备用机',
};

/** Of an autumn: a missed call without an amount, a complaint with an appeal, an award, and an event just recorded. */
export const examples: readonly Values[] = [missedCall, complaint, award, recorded];
