import { describe, expect, test } from 'vitest';
import { cites } from '#handbook/citations.ts';
import type { Item } from '#handbook/items.ts';
import { readHandbook } from '#handbook/read-handbook.ts';

const handbook = readHandbook(process.cwd());

/** Lines of “id title”, as pairs. */
const listed = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ') as [string, string]);
const titlesOf = (items: readonly Item[]) => Object.fromEntries(items.map(({ id, title }) => [id, title]));

const TASKS = listed(`
  take-a-call 接听叫修
  dispatch 派工
  next-day-first 次日优先派工
  on-site 上门服务
  charge 收费
  take-goods-back 带回维修
  repair-card 填写修护卡
  return-goods 归还商品与收据作废
  close-and-file 注销登记与凭证归档
  technician-daily-report 技术员日报
  supervisor-daily-report 主任日报
  opinion-survey 客户意见调查
  complaint 处理投诉
  contract-expiry 合同与免费维护到期
  quality-report 质量反馈与月度分析
  supplier-on-site 供应商到场
  parts 配件申请与发货
  returns-and-exchanges 退换货
  tools-and-loaners 工具、图纸与备用机
  certificates 上岗证书
  project-handover 项目移交
  work-log 工作日志与当日处理
  monthly-inspection 月度巡检
  monthly-optimisation 月度优化
  customer-visits 客户回访与走访
  service-phone 服务电话值守
  credentials 账号与密码
  change-live-system 调整在用系统
  backup-and-drill 备份与恢复演练
  handbook-update 月底手册更新
  fines-awards-appraisal 乐捐、奖励与考核`);

const ROLES = listed(`
  clerk 业务员
  technician 技术员
  supervisor 服务主任
  team-leader 组长
  accountant 会计
  quality 质检
  sales-director 销售总监`);

const FORMS = listed(`
  call-in-register 叫修登记簿
  service-voucher 服务凭证
  return-slip 回执单
  service-ledger 服务台账
  goods-receipt 领取收据
  goods-register 客户商品进出登记簿
  repair-card 修护卡
  repair-order 维修服务单
  service-report 售后服务报告
  technician-daily-report 技术员工作日报表
  supervisor-daily-report 服务主任日报表
  contract-expiry-notice 保养到期通知书
  free-maintenance-report 免费维护期满报告
  opinion-card 客户意见调查卡
  survey-form 服务调查表
  complaint-record 客户投诉处理单
  supplier-notice 供应商到场通知书
  parts-request 配件申请单
  delivery-note 送货单
  quality-report 质量信息反馈表
  return-exchange-form 退换货单
  custody-slip 领用借用单
  travel-claim 差旅费报销单
  handover-list 项目移交清单
  work-log 工作日志
  open-problems-report 未解决问题报备单
  inspection-report 月度巡检报告
  optimisation-report 当月优化总结及下月优化措施报告
  visit-record 客户回访走访记录
  phone-log 服务电话值守记录
  credential-record 账号密码变更存档单
  change-notice 系统调整告知书
  change-record 系统修改记录
  restore-drill-record 备份与恢复演练记录
  incentive-slip 乐捐奖励单
  appraisal-sheet 月度考核表`);

const CHECKLISTS = [
  'site-visit',
  'handover',
  'inspection-application',
  'inspection-database',
  'inspection-server',
  'inspection-equipment',
  'day-close',
  'month-end',
  'filings',
];

describe('what the handbook holds besides the regulations', () => {
  test('31 task pages, by the names that people know them by', () => {
    expect(TASKS).toHaveLength(31);
    expect(titlesOf(handbook.tasks)).toMatchObject(Object.fromEntries(TASKS));
  });

  test('7 roles', () => {
    expect(titlesOf(handbook.roles)).toMatchObject(Object.fromEntries(ROLES));
    expect(ROLES).toHaveLength(7);
  });

  test('36 forms, in place of the table that is missing from the source (rep-2)', () => {
    expect(FORMS).toHaveLength(36);
    expect(titlesOf(handbook.forms)).toMatchObject(Object.fromEntries(FORMS));
  });

  test('9 checklists', () => {
    expect(handbook.checklists.map(({ id }) => id)).toEqual(expect.arrayContaining(CHECKLISTS));
  });

  test('at least 60 questions', () => {
    expect(handbook.faqs.length).toBeGreaterThanOrEqual(60);
  });
});

describe('what every page rests on', () => {
  test.each(handbook.tasks.map((task) => [task.id, task] as const))(
    'the task %s cites the clause it carries out',
    (_, task) => {
      expect(cites(handbook, task, 'clause')).not.toEqual([]);
      expect(task.data.clauses).not.toEqual([]);
    },
  );

  test('every clause that a form’s fields come from is in a regulation, and a form by the regulations cites one', () => {
    const unfounded = handbook.forms.filter(({ data }) => data.origin === 'clause' && data.clauses.length === 0);
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  test('a question whose answer holds advice of our own says so, and only such a question (practice)', () => {
    const told = handbook.faqs.filter(({ data }) => data.practice).map(({ file }) => file);
    const held = handbook.sources
      .filter(({ folder, source }) => folder === 'faq' && source.elements.some(({ name }) => name === 'Practice'))
      .map(({ source }) => source.file);
    expect(told.toSorted()).toEqual(held.toSorted());
    expect(told).not.toEqual([]);
  });

  test('every clause is carried out by a task page, or explained by a role or a question', () => {
    const used = new Set(
      handbook.mentions.filter((m) => m.kind === 'clause' && m.from.kind !== 'clause').map((m) => m.id),
    );
    expect([...handbook.clauses.keys()].filter((id) => !used.has(id))).toEqual([]);
  });
});
