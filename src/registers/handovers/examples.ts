import type { Json } from '#domain/changes/change.ts';
import type { Values } from '#domain/register.ts';

const paper = (hash: string, name: string, bytes: number): Json => ({
  f1: { sha256: hash.repeat(16), name, type: 'application/pdf', bytes },
});

const closed: Values = {
  project: '营业收费系统 V5 建设',
  customer: 'customers-2',
  system: 'assets-3',
  plannedAcceptanceOn: '2026-02-14',
  joinedOn: '2026-01-13',
  acceptedOn: '2026-02-14',
  handedOverOn: '2026-02-28',
  teamLeader: 'staff-5',
  technicalFiles: paper('17ab', '营业收费系统技术资料 V5.2.pdf', 4_812_330),
  technicalReference: '源代码和数据库脚本在技术部档案 JS-2026-014，版本 V5.2',
  problemsFiles: paper('28bc', '遗留问题及完成时间表.pdf', 120_344),
  outerFiles: paper('39cd', '维护边界（客户已签阅）.pdf', 233_008),
  innerFiles: paper('40de', '内部边界与 FAQ 第 2 版.pdf', 301_772),
  openProblems: {
    p1: {
      problem: '月末对账报表导出较慢',
      since: '2026-02-10',
      responsible: '技术部',
      dueOn: '2026-03-31',
      solvedOn: '2026-03-26',
    },
    p2: {
      problem: '自助终端小票缺公司抬头',
      since: '2026-02-12',
      responsible: '技术部',
      dueOn: '2026-03-13',
      solvedOn: '2026-03-10',
    },
  },
  outerScope: '应用、数据库和备份归我方；服务器硬件、机房供电和到银行的专线归客户。',
  maintenanceUntil: '2027-02-28',
  afterExpiry: '期满前三个月报告销售总监，由销售洽谈保养合同；未续的按有费服务',
  innerScope: '参数、报表和数据修正由售后组处理；程序缺陷由技术部改，两个工作日内答复。',
  faq: '第 2 版，41 条，随内部边界文件移交',
  emergencyContacts: {
    c1: { department: '售后组', name: '孙丽', phone: '13800001005', covers: '总联系人' },
    c2: { department: '客户信息中心', name: '沈洁', phone: '13800000230', covers: '机房、专线' },
  },
  passwordsAgreedWith: '2026-03-02 与信息中心沈洁商定，3 月 6 日下班后统一修改',
  passwordsChangedBy: 'staff-3',
  passwordsChangedOn: '2026-03-06',
};

const accepted: Values = {
  project: '锦绣花园二次供水监控',
  customer: 'customers-3',
  system: 'assets-2',
  plannedAcceptanceOn: '2026-11-16',
  joinedOn: '2026-10-16',
  acceptedOn: '2026-11-16',
  teamLeader: 'staff-5',
  technicalReference: '竣工图和程序备份在组长室 A-12，版本 1.4',
  problemsReference: '纸质一份在组长室 A-12，业主委员会方阿姨已签阅',
  outerReference: '维护边界一页，双方签字，组长室 A-12',
  openProblems: {
    p1: { problem: '2 号泵压力传感器漂移，待换', since: '2026-11-16', responsible: '采购部', dueOn: '2026-12-04' },
    p2: { problem: '夜间短信报警偶有延迟', since: '2026-11-18', responsible: '技术部' },
  },
  outerScope: '泵房控制柜和监控软件归我方；水泵、管道和泵房漏水归业主委员会。',
  maintenanceUntil: '2027-11-15',
};

const joined: Values = {
  project: '取水泵房远程监控',
  customer: 'customers-1',
  plannedAcceptanceOn: '2026-12-21',
  joinedOn: '2026-11-20',
  teamLeader: 'staff-5',
  openProblems: { p1: { problem: '流量计通信协议待厂家提供', since: '2026-11-20', responsible: '技术部' } },
};

const preparing: Values = {
  project: '空压站能耗监测',
  customer: 'customers-4',
  plannedAcceptanceOn: '2027-01-29',
  problemsReference: '项目组问题清单初稿，技术部共享盘',
  innerReference: '尚在起草',
};

/** Projects from the planned acceptance to the handover that is closed, with all of its documents. */
export const examples: readonly Values[] = [closed, accepted, joined, preparing];
