import type { Values } from '#domain/register.ts';

const august: Values = {
  month: '2026-08-01',
  author: 'staff-5',
  submittedOn: '2026-08-31',
  summary: '出账查询改用月分区，月初高峰不再排队；收费大厅两台自助终端更换打印机。',
  problems: {
    p1: {
      system: 'assets-3',
      problem: '出账查询超时，营业厅月初排队',
      department: '技术部',
      suggestion: '历史账单按月分区',
      suggestedOn: '2026-09-18',
    },
  },
  measures: {
    m1: {
      measure: '历史账单按月分区',
      responsible: '技术部',
      dueOn: '2026-09-18',
      doneOn: '2026-09-16',
      effect: '出账查询由 40 秒降到 3 秒',
    },
  },
  awards: '历史账单分区：查询由 40 秒降到 3 秒，拟为吴海申请',
  reviewedBy: 'staff-7',
  reviewedOn: '2026-09-01',
  reviewOpinion: '同意',
  approvedBy: '管理委员会九月例会',
  approvedOn: '2026-09-03',
  approvalOpinion: '同意执行',
  quality: '营业收费系统评为良，扣分项为出账高峰。',
};

const september: Values = {
  month: '2026-09-01',
  author: 'staff-5',
  submittedOn: '2026-09-30',
  summary: '分区完成；夜间备份改为异机存放。',
  problems: {
    p1: {
      system: 'assets-2',
      problem: '泵房短信报警偶有延迟',
      department: '采购部',
      suggestion: '更换短信模块',
      suggestedOn: '2026-10-23',
    },
  },
  measures: {
    m1: { measure: '更换泵房短信模块', responsible: '采购部', dueOn: '2026-10-23', carriedOver: true },
    m2: {
      measure: '备份改为异机存放',
      responsible: '售后组',
      dueOn: '2026-10-09',
      doneOn: '2026-10-08',
      effect: '恢复演练 55 分钟',
    },
  },
  reviewedBy: 'staff-7',
  reviewedOn: '2026-10-08',
  approvedBy: '管理委员会十月例会',
  approvedOn: '2026-10-10',
};

const october: Values = {
  month: '2026-10-01',
  author: 'staff-5',
  submittedOn: '2026-10-30',
  summary: '短信模块到货推迟，其余按期；对账报表导出改为后台生成。',
  problems: {
    p1: {
      system: 'assets-3',
      problem: '月末对账报表导出占满连接',
      department: '技术部',
      suggestion: '改为后台生成，完成后通知',
      suggestedOn: '2026-11-20',
    },
  },
  measures: {
    m1: { measure: '更换泵房短信模块', responsible: '采购部', dueOn: '2026-11-27', firstMonth: '2026-09-01' },
    m2: { measure: '对账报表改为后台生成', responsible: '技术部', dueOn: '2026-11-20', doneOn: '2026-11-19' },
  },
  unfinished: '更换泵房短信模块：厂家缺货，采购部答复 11 月 20 日到货',
  reviewedBy: 'staff-7',
  reviewedOn: '2026-11-02',
  approvedBy: '管理委员会十一月例会',
  approvedOn: '2026-11-05',
};

const november: Values = {
  month: '2026-11-01',
  author: 'staff-5',
  summary: '对账报表已改为后台生成；泵房短信模块到货待装。',
  problems: { p1: { system: 'assets-3', problem: '自助终端断网后不自动重连' } },
};

/** The reports of four months: closed, closed with a measure taken over, in execution, and being written. */
export const examples: readonly Values[] = [august, september, october, november];
