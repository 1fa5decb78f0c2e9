import type { Json } from '#domain/changes/change.ts';
import type { Values } from '#domain/register.ts';

type Row = readonly [id: string, item: string, result: string, more?: Readonly<Record<string, string>>];

/** Rows as a run writes them, from the items of a checklist in its order. */
function run(rows: readonly Row[]): Json {
  return Object.fromEntries(
    rows.map(([id, item, result, more = {}], i) => [id, { place: i + 1, item, result, ...more }]),
  );
}

const reading = (id: string, item: string, unit: string, digits: string): Row => [
  id,
  item,
  'reading',
  { unit, reading: digits },
];
const pass = (id: string, item: string): Row => [id, item, 'pass'];

/** The readings of a month, in the order of the checklist. */
function billing(digits: readonly string[], worst: Row): Row[] {
  const [login, query, users, outage, restarts, balance, acquired, calls, sms, errors, log] = digits;
  return [
    pass('login', '操作员、管理员、只读账号都能登录'),
    reading('login-time', '登录到首页显示用时', 's', login ?? ''),
    reading('query-time', '常用查询用时', 's', query ?? ''),
    reading('peak-users', '本月同时在线峰值', '人', users ?? ''),
    reading('outage', '本月停用累计时间', 'min', outage ?? ''),
    reading('service-restarts', '本月服务进程异常重启次数', '次', restarts ?? ''),
    pass('core-flow', '走通一遍主要业务：抄表、算费、收费、开票、对账'),
    reading('balance-difference', '收费系统与银行、支付渠道的对账差额', '元', balance ?? ''),
    reading('acquisition-rate', '远传终端数据上线率', '%', acquired ?? ''),
    [
      'data-fresh',
      '调度画面的水位、压力、流量在刷新，与现场读数一致',
      'not-applicable',
      { reason: '本系统没有调度画面' },
    ],
    ['history-curves', '历史曲线连续，没有缺段和平直线', 'not-applicable', { reason: '本系统没有调度画面' }],
    ['alarms', '报警能触发、能推送、能确认，越限值没有被改动', 'not-applicable', { reason: '本系统没有调度画面' }],
    worst,
    pass('jobs', '定时任务按时完成，没有失败积压'),
    reading('interface-rate', '外部接口调用成功率', '%', calls ?? ''),
    reading('sms-balance', '短信余量', '条', sms ?? ''),
    ['tls-expiry', '网站证书到期日', 'reading', { reading: '2027-06-30' }],
    ['licence-expiry', '软件授权到期日', 'reading', { reading: '2027-02-28' }],
    reading('error-count', '本月应用日志错误条数', '条', errors ?? ''),
    ['top-error', '出现最多的错误及处理', 'reading', { reading: '自助终端断网重连失败，客户换过网线' }],
    reading('log-size', '日志目录占用', 'GB', log ?? ''),
    pass('version-same', '运行版本与固定版本一致'),
    pass('changes-recorded', '本月每次调整都有修改记录'),
    pass('accounts', '应用账号与存档一致，离职人员账号已停用'),
    ['user-remarks', '问过操作员，意见已记录', 'reading', { reading: '希望日报能按营业点分页' }],
    pass('new-problems', '新问题和解决方法已记入手册'),
  ];
}

const COUNT = 26;
const run26 = { template: 'inspection-application', templateVersion: '2026-11-20', itemCount: COUNT };

const september: Values = {
  system: 'assets-3',
  customer: 'customers-2',
  month: '2026-09-01',
  ...run26,
  plannedOn: '2026-09-10',
  inspectedOn: '2026-09-11',
  inspector: 'staff-3',
  way: 'remote',
  items: run(
    billing(
      ['2.4', '3.1', '41', '35', '1', '0', '98.7', '99.6', '8120', '214', '6.8'],
      pass('reports', '日报、月报能生成，合计与明细相符'),
    ),
  ),
  earlierProblems: '八月的出账查询慢：已按月分区，降到 3 秒',
  conclusion: '运行正常。',
  reviewedBy: 'staff-5',
  reviewedOn: '2026-09-14',
};

const october: Values = {
  system: 'assets-3',
  customer: 'customers-2',
  month: '2026-10-01',
  ...run26,
  plannedOn: '2026-10-15',
  inspectedOn: '2026-10-15',
  inspector: 'staff-3',
  way: 'onSite',
  items: run(
    billing(
      ['2.6', '3.0', '44', '0', '0', '0', '98.2', '99.4', '6230', '251', '7.5'],
      ['reports', '日报、月报能生成，合计与明细相符', 'flag', { note: '月末对账报表要 6 分钟，占满连接' }],
    ),
  ),
  photos: {
    '01': {
      sha256: '71c0'.repeat(16),
      name: '连接数.png',
      type: 'image/png',
      bytes: 184_220,
      takenAt: '2026-10-15T02:14:00Z',
    },
  },
  findings: {
    '01': {
      finding: '月末对账报表导出占满连接，其他人要等',
      effect: '月末两天收费变慢',
      action: '请客户错开时间导出',
      department: '技术部',
      suggestedOn: '2026-11-20',
      becomes: 'work-log',
      number: 'WL-20261015-A001',
    },
  },
  earlierProblems: '无',
  conclusion: '除月末报表外正常；建议报表改为后台生成。',
  reviewedBy: 'staff-5',
  reviewedOn: '2026-10-16',
  reviewNote: '读数与九月对过，错误条数略增，属正常。',
};

const november: Values = {
  system: 'assets-3',
  customer: 'customers-2',
  month: '2026-11-01',
  ...run26,
  plannedOn: '2026-11-23',
  inspector: 'staff-3',
  way: 'remote',
  items: run(
    billing(
      ['2.5', '3.2', '43', '0', '0', '0', '98.4', '', '', '', ''],
      pass('reports', '日报、月报能生成，合计与明细相符'),
    ).slice(0, 9),
  ),
};

const planned: Values = {
  system: 'assets-2',
  customer: 'customers-3',
  month: '2026-11-01',
  template: 'inspection-equipment',
  templateVersion: '2026-11-20',
  itemCount: 30,
  plannedOn: '2026-11-26',
  inspector: 'staff-2',
};

/** Two reports of the billing system, its run of this month half way, and one that is only planned. */
export const examples: readonly Values[] = [september, october, november, planned];
