import type { Values } from '#domain/register.ts';

const archived: Values = {
  system: 'assets-3',
  customer: 'customers-2',
  reason: '月末对账报表导出占满数据库连接，柜面变慢（2026 年 10 月优化报告）',
  plan: '吴海在监督下替换对账模块并执行脚本两份；19:00 停缴费，19:40 客户验收，20:00 恢复。',
  impact: '19:00 至 20:00 柜面和自助终端不能缴费，查询可用；数据不受影响。',
  scope: '本部营业厅对账模块、后台任务；不涉及抄表接口。',
  windowFrom: '2026-11-19T11:00:00Z',
  windowUntil: '2026-11-19T12:00:00Z',
  rollbackPlan: '19:45 未通过验收即装回 V5.2，恢复 18:50 的全备。',
  cooperation: '请营业厅 18:50 前扎账，留一名收费员配合验收。',
  contact: '孙丽 13800001005',
  noticeNumber: 'TZ-2026-021',
  notifiedHow: 'paper',
  notifiedWho: '信息中心主任 沈洁',
  notifiedAt: '2026-11-17T02:30:00Z',
  supervisor: 'staff-5',
  madeBy: '技术部 周凯',
  backup: '2026-11-19 18:50 全备，备份机 billing 目录',
  versionBefore: 'V5.2',
  startedAt: '2026-11-19T11:02:00Z',
  finishedAt: '2026-11-19T11:48:00Z',
  record: '对账报表改为后台生成；新增任务表一张、索引两个；连接池上限由 50 改为 80。',
  verification: '收一笔、退一笔、出上月对账报表，与营业厅沈洁核对一致。',
  rolledBack: false,
  sourceArchive: 'JS-2026-014-07，技术部代码库，标签 V5.2.1',
  scriptArchive: 'JS-2026-014-07，脚本两份',
  version: 'V5.2.1',
  observation: '次日早高峰连接数最高 41，正常。',
};

const rolledBack: Values = {
  system: 'assets-2',
  customer: 'customers-3',
  reason: '水泵自动启动条件增加水箱低位延时',
  plan: '陈志强现场下载新程序，赵明在场监督，试运行三十分钟。',
  impact: '下载时控制柜停两分钟，高层短时停水。',
  scope: '地下泵房控制柜程序；短信报警不改。',
  windowFrom: '2026-11-20T06:00:00Z',
  windowUntil: '2026-11-20T07:00:00Z',
  rollbackPlan: '装回 1.4 版程序，现场备有编程电缆和备份。',
  notifiedHow: 'phone',
  notifiedWho: '业主委员会 方阿姨',
  notifiedAt: '2026-11-19T01:10:00Z',
  supervisor: 'staff-4',
  madeBy: '技术部 罗斌',
  startedAt: '2026-11-20T06:05:00Z',
  finishedAt: '2026-11-20T06:50:00Z',
  record: '下载 1.5 版后 2 号泵不切换，装回 1.4 版。',
  verification: '装回后自动切换正常，运行三十分钟。',
  rolledBack: true,
  rollbackNote: '14:38 回退：轮换逻辑与旧接线不符，待改图后重做',
};

const notified: Values = {
  system: 'assets-3',
  customer: 'customers-2',
  reason: '自助终端断网后不自动重连',
  plan: '逐台更新终端程序，每台十分钟；孙丽监督。',
  impact: '更新中的终端停用十分钟，柜面不受影响。',
  scope: '本部营业厅自助终端四台。',
  windowFrom: '2026-11-27T10:30:00Z',
  windowUntil: '2026-11-27T11:30:00Z',
  rollbackPlan: '保留旧程序目录，改回启动项即可。',
  contact: '孙丽 13800001005',
  noticeNumber: 'TZ-2026-022',
  notifiedHow: 'mail',
  notifiedWho: '信息中心主任 沈洁',
  notifiedAt: '2026-11-23T00:50:00Z',
};

const planned: Values = {
  system: 'assets-5',
  customer: 'customers-4',
  reason: '机组群控启停时间随班次调整',
};

/** Changes of running systems: archived, rolled back, announced to the customer, and only planned. */
export const examples: readonly Values[] = [archived, rolledBack, notified, planned];
