import type { Values } from '#domain/register.ts';

const draft: Values = {
  supplier: 'suppliers-2',
  callIn: 'call-ins-2',
  asset: 'assets-4',
  fault: '流量忽高忽低，与进水总表差一成；探头信号强度 38，低于说明书的 60',
};

const sent: Values = {
  supplier: 'suppliers-1',
  asset: 'assets-2',
  qualityReport: 'quality-reports-2',
  fault: '控制柜变频器上电报 OC1，空载也报；输入电压三相 398 V，绝缘合格',
  model: 'PK-75 变频器 VF-7.5，序列号 VF75-24-1120',
  quantity: 1,
  address: '锦绣路 88 号 5 幢地下一层泵房 2 号柜',
  contact: '方阿姨',
  phone: '13800000305',
  requiredAt: '2026-11-25T09:00:00Z',
  costBearer: 'supplier',
  bring: '同型变频器一台、出厂检验记录',
  issuedBy: 'staff-4',
  sentOn: '2026-11-20',
  sentHow: 'email',
  reply: '11-24 上午到场，工程师 丁强，13800002011',
  followUps: {
    '01': {
      on: '2026-11-20',
      contact: '钱进',
      progress: '已收到通知，答应派人',
      next: '确认到场人',
      nextOn: '2026-11-23',
      reported: true,
    },
  },
};

const solved: Values = {
  supplier: 'suppliers-2',
  callIn: 'call-ins-6',
  asset: 'assets-4',
  qualityReport: 'quality-reports-1',
  fault: '转换器主板电源部分烧毁，同批三台中两台如此',
  model: 'UF-300 主板，序列号 UF300-19-2208',
  quantity: 2,
  address: '望山镇水库路 3 号二级加压站',
  contact: '周国平',
  phone: '13800000101',
  requiredAt: '2026-11-19T10:00:00Z',
  costBearer: 'by-cause',
  issuedBy: 'staff-4',
  sentOn: '2026-11-17',
  sentHow: 'mail',
  reply: '来人查看，两块主板先行寄出',
  followUps: {
    '01': { on: '2026-11-17', contact: '唐静', progress: '答应次日寄主板', nextOn: '2026-11-18', reported: true },
    '02': {
      on: '2026-11-18',
      contact: '唐静',
      progress: '主板已寄，快递 SF-5518',
      nextOn: '2026-11-19',
      reported: true,
    },
  },
  solvedOn: '2026-11-19',
  result: '更换主板两块，试机一小时正常；旧板由对方带回分析，运费对方承担',
  confirmedBy: 'staff-4',
};

const withdrawn: Values = {
  supplier: 'suppliers-3',
  asset: 'assets-1',
  fault: '电表通信模块不亮；复查为现场网线松脱，与电表无关',
  model: 'DT-862',
  quantity: 1,
};

/** Notices of a November: one being written, one that is followed, one that is solved, one that was not needed. */
export const examples: readonly Values[] = [draft, sent, solved, withdrawn];
