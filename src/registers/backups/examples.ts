import type { Values } from '#domain/register.ts';

/** The backups of systems: proved, with a night that failed, of a program that seldom changes, and stopped. */
export const examples: readonly Values[] = [
  {
    system: 'assets-3',
    subject: 'database',
    customer: 'customers-2',
    madeBy: 'us',
    startedOn: '2026-02-28',
    schedule: '每晚 23:00 全备，日志每小时归档',
    storage: '客户备份机，异机；每周复制到我方',
    responsible: 'staff-3',
    runs: {
      r1: { on: '2026-09-30', since: '2026-07-01', ok: true, where: '备份机 billing 目录' },
      r2: { on: '2026-10-31', since: '2026-10-01', ok: true, where: '备份机 billing 目录' },
      r3: { on: '2026-11-22', since: '2026-11-01', ok: true, keptUntil: '2027-02-28', where: '备份机 billing 目录' },
    },
    nextDrillOn: '2026-12-11',
    drills: {
      d1: {
        on: '2026-06-12',
        restored: '2026-05-06',
        ok: true,
        by: 'staff-3',
        note: '核对三个营业点当日笔数一致，62 分钟',
      },
      d2: { on: '2026-09-11', restored: '2026-08-03', ok: true, by: 'staff-3', note: '一致，55 分钟' },
    },
    notes: '备份账号改密之后当晚看一次结果。',
  },
  {
    system: 'assets-3',
    subject: 'application',
    customer: 'customers-2',
    madeBy: 'us',
    startedOn: '2026-02-28',
    schedule: '每晚 23:30 程序、配置和附件目录',
    storage: '客户备份机，异机',
    responsible: 'staff-3',
    runs: {
      r1: { on: '2026-11-14', since: '2026-08-01', ok: true, where: '备份机 app 目录' },
      r2: { on: '2026-11-15', ok: false, where: '备份机磁盘满' },
      r3: { on: '2026-11-22', since: '2026-11-16', ok: true, where: '备份机 app 目录' },
    },
    nextDrillOn: '2026-12-11',
    drills: {
      d1: { on: '2026-09-11', restored: '2026-09-01', ok: true, by: 'staff-3', note: '另一台机器装起，登录正常' },
    },
  },
  {
    system: 'assets-2',
    subject: 'configuration',
    customer: 'customers-3',
    madeBy: 'us',
    startedOn: '2026-11-16',
    schedule: '每次改程序后上载一份，每天自动比对',
    responsible: 'staff-2',
    runs: { r1: { on: '2026-11-22', since: '2026-11-16', ok: true, where: '组长室移动硬盘与技术部代码库' } },
    drills: {
      d1: {
        on: '2026-11-20',
        restored: '2026-11-18',
        ok: true,
        by: 'staff-4',
        note: '现场回退时装回 1.4 版，运行正常',
      },
    },
  },
  {
    system: 'assets-5',
    subject: 'configuration',
    customer: 'customers-4',
    madeBy: 'customer',
    startedOn: '2026-03-01',
    schedule: '客户动力车间每周一次',
    storage: '客户工程师站本机',
    notes: '客户自备；每月巡检时看一次，本机存放已书面提醒。',
  },
];
