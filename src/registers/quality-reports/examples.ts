import type { Values } from '#domain/register.ts';

const PHOTO = '2f90'.repeat(16);

const verified: Values = {
  reportedOn: '2026-11-17',
  reporter: 'staff-2',
  callIn: 'call-ins-6',
  customer: 'customers-1',
  asset: 'assets-4',
  model: 'UF-300',
  serial: 'UF300-19-2208',
  installedOn: '2019-06-03',
  fault: '转换器上电无显示，主板电源部分烧毁；同批三台中两台如此，供电 226 V 正常',
  photos: {
    '01': { sha256: PHOTO, name: '烧毁主板.jpg', type: 'image/jpeg', bytes: 310_442, takenAt: '2026-11-17T03:20:00Z' },
  },
  interim: '拆下转换器带回修护',
  cause: 'material',
  partSource: 'bought',
  analysis: '整流桥耐压偏低，雷雨后击穿；与电网无关',
  measures: '改用 1000 V 整流桥，在用同批换板',
  confirmedCause: 'material',
  department: '采购部',
  tasks: {
    '01': { task: '与声海仪表厂确认换件', department: '采购部', dueOn: '2026-11-18', doneOn: '2026-11-18' },
    '02': { task: '同批排查', department: '服务部', dueOn: '2026-11-20', doneOn: '2026-11-19', note: '另一台已换' },
  },
  acknowledgedBy: '采购部 洪经理',
  acknowledgedOn: '2026-11-19',
  verifiedBy: 'staff-8',
  verifiedOn: '2026-11-20',
};

const analysed: Values = {
  reportedOn: '2026-11-19',
  reporter: 'staff-2',
  callIn: 'call-ins-5',
  customer: 'customers-3',
  asset: 'assets-2',
  model: 'PK-75',
  serial: 'PK75-24-0093',
  fault: '变频器上电报 OC1，空载也报；柜顶进线口无挡水，近三个月第二次进水',
  cause: 'other',
  partSource: 'outsourced',
  analysis: '进水是诱因；柜顶进线口设计未考虑顶板滴水',
  measures: '现场先加挡水板，新柜改侧进线',
  confirmedCause: 'design',
  department: '技术部',
  correctivePlan: 'PK 系列柜体图纸 V3：侧进线、加防滴罩；在库 6 台改装',
  planOn: '2026-11-20',
  tasks: { '01': { task: '出图并下发车间', department: '技术部', dueOn: '2026-11-27' } },
};

const reported: Values = {
  reportedOn: '2026-11-23',
  reporter: 'staff-3',
  asset: 'assets-3',
  customer: 'customers-2',
  model: 'V5.2',
  fault: '升级到 V5.2 后月底对账报表少一个营业点，三个月的报表都如此',
  interim: '手工补出报表',
  cause: 'design',
  partSource: 'own',
};

const rejected: Values = {
  reportedOn: '2026-11-16',
  reporter: 'staff-3',
  customer: 'customers-4',
  model: 'CJX2-65',
  fault: '触点烧蚀',
  cause: 'use',
};

/** Reports of a November: one verified, one of a faulty design, one new, and one that was no fault of ours. */
export const examples: readonly Values[] = [verified, analysed, reported, rejected];
